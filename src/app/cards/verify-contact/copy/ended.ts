import type { Standing } from '../../../../contract/record-view.ts';
import type { Channel, Purpose } from '../../../../contract/vocabulary.ts';
import { nameFirst, nameOf } from './people.ts';
import { PURPOSE } from './purposes.ts';
import type { Words } from './refusals.ts';
import { plural, type Times } from './times.ts';

export type Ended = Extract<Standing, { standing: 'expired' | 'used_up' | 'cancelled' }>;
type Verified = Extract<Standing, { standing: 'verified' }>;

export function endedWords(ended: Ended, me: number, times: Times): Words {
  switch (ended.standing) {
    case 'expired':
      return {
        title: 'The code ran out',
        text: `The code for ${ended.masked} stopped working at ${times.at(ended.at)}. Send a new one when the caller is ready to read it.`,
      };
    case 'used_up':
      return {
        title: 'No tries left',
        text: `The code for ${ended.masked} ended after ${plural(ended.tries, 'try')}. Send a new one and ask the caller to read the newest message. If it sounded like guessing, stop and verify another way.`,
      };
    case 'cancelled':
      return {
        title: 'The code was canceled',
        text: `${nameFirst(ended.by, me)} canceled the code for ${ended.masked} at ${times.at(ended.at)}. It no longer works. Send a new one if you still need it.`,
      };
  }
}

export function lockedWords(until: number, times: Times): Words {
  return {
    title: `Locked until ${times.at(until)}`,
    text: 'There were too many wrong codes for this reason, so no code can be sent or checked for it. Wait until then, or verify another way: for example, call back on a phone number that has been on the record for longer.',
  };
}

export const VERIFIED = 'Verified';
export const NOT_IDENTITY = 'That is what a code shows. It does not prove who is reading the mail.';
export const GONE: Words = {
  title: 'This address is no longer on the record',
  text: 'The verification says nothing about the address that is there now. If you need one for it, verify again.',
};

export function proof({ channel, masked }: Verified): string {
  return PROOF[channel](masked);
}

const PROOF: Record<Channel, (masked: string) => string> = {
  email: (masked) => `The caller can read the mailbox ${masked}.`,
};

export function verifiedWhen(
  verified: Verified,
  purpose: Purpose,
  me: number,
  times: Times,
): string {
  return `Verified ${times.ago(verified.at)} by ${nameOf(verified.by, me)} for “${PURPOSE[purpose]}”; counts until ${times.at(verified.until)}.`;
}
