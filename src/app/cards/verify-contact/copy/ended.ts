import type { Standing, VerifiedByCode } from '../../../../contract/record-view.ts';
import type { Actor, Channel, Pathway, Purpose } from '../../../../contract/vocabulary.ts';
import { entererOf, first, nameOf } from '../../words/people.ts';
import { plural, type Times } from '../../words/times.ts';
import type { Words } from '../../words/words.ts';
import { NOUN, PROOF } from './channel.ts';
import { byHandWhen } from './override.ts';
import { PURPOSE } from './purposes.ts';

export type Ended = Extract<Standing, { standing: 'expired' | 'used_up' | 'cancelled' }>;
type Verified = Extract<Standing, { standing: 'verified' }>;

export function endedWords(ended: Ended, pathway: Pathway, me: number, times: Times): Words {
  const isWorkflows = pathway === 'workflow';
  switch (ended.standing) {
    case 'expired':
      return {
        title: 'The code ran out',
        text: isWorkflows
          ? `The code that a workflow sent to ${ended.masked} stopped working at ${times.at(ended.at)}. If you have the person on the phone, you can send one of your own.`
          : `The code for ${ended.masked} stopped working at ${times.at(ended.at)}. Send a new one when the caller is ready to read it.`,
      };
    case 'used_up':
      return {
        title: 'No tries left',
        text: isWorkflows
          ? `The code that a workflow sent to ${ended.masked} ended after ${plural(ended.tries, 'try')}. Ask the person whether that was them: if not, somebody is guessing. Then verify another way.`
          : `The code for ${ended.masked} ended after ${plural(ended.tries, 'try')}. Send a new one and ask the caller to read the newest message. If it sounded like guessing, stop and verify another way.`,
      };
    case 'cancelled':
      return {
        title: 'The code was canceled',
        text: `${first(nameOf(ended.by, me))} canceled the code for ${ended.masked} at ${times.at(ended.at)}. It no longer works. Send a new one if you still need it.`,
      };
  }
}

export function lockedWords(until: number, pathway: Pathway, times: Times): Words {
  return {
    title: `Locked until ${times.at(until)}`,
    text: pathway === 'workflow' ? WORKFLOW_LOCKED : LOCKED,
  };
}

const LOCKED =
  'There were too many wrong codes for this reason, so no code can be sent or checked for it. Wait until then, have two supervisors unlock it, or verify another way: for example, call back on a phone number that has been on the record for longer.';
/** What strangers do in a form never locks a rep out. */
const WORKFLOW_LOCKED =
  'There were too many wrong codes in forms or on pages, so workflows can’t send or check a code for this reason. You still can: choose the same reason without “by a workflow”.';

export const VERIFIED = 'Verified';
export function goneWords(channel: Channel): Words {
  const noun = NOUN[channel];
  return {
    title: `This ${noun} is no longer on the record`,
    text: `The verification says nothing about the ${noun} that is there now. If you need one for it, verify again.`,
  };
}

export function proof({ channel, masked, by }: VerifiedByCode): string {
  return isFromCaller(by)
    ? `The caller ${PROOF[channel](masked)}.`
    : `Whoever entered the code ${PROOF[channel](masked)}. It says nothing about a caller.`;
}

/** Only what somebody here typed was read out by a caller. */
function isFromCaller(by: Actor): boolean {
  return 'userId' in by;
}

export function verifiedWhen(
  verified: Verified,
  purpose: Purpose,
  me: number,
  times: Times,
): string {
  if ('byHand' in verified) return byHandWhen(verified, purpose, me, times);
  return `Verified ${times.ago(verified.at)} by ${entererOf(verified.by, me)} for “${PURPOSE[purpose]}”; counts until ${times.at(verified.until)}.`;
}
