import type { Standing, VerifiedByCode } from '../../../../contract/record-view.ts';
import type { Actor, Channel, Pathway, Purpose } from '../../../../contract/vocabulary.ts';
import { counted, fill } from '../../words/fill.ts';
import { entererOf, personOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import { fillWords, type Words } from '../../words/words.ts';
import { byHandWhen } from './override.ts';
import type { ContactWords } from './words.ts';

export type Ended = Extract<Standing, { standing: 'expired' | 'used_up' | 'cancelled' }>;
type Verified = Extract<Standing, { standing: 'verified' }>;

export function endedWords(
  ended: Ended,
  pathway: Pathway,
  me: number,
  times: Times,
  words: ContactWords,
): Words {
  const { masked } = ended;
  const isWorkflows = pathway === 'workflow';
  switch (ended.standing) {
    case 'expired': {
      const said = isWorkflows ? words.ended.expiredOfWorkflow : words.ended.expired;
      return fillWords(said, { masked, at: times.at(ended.at) });
    }
    case 'used_up': {
      const { title, text } = isWorkflows ? words.ended.usedUpOfWorkflow : words.ended.usedUp;
      return { title, text: counted(text, ended.tries, words.language, { masked }) };
    }
    case 'cancelled':
      return fillWords(words.ended.cancelled, {
        ...personOf(ended.by, me, words.people),
        masked,
        at: times.at(ended.at),
      });
  }
}

export function lockedWords(
  until: number,
  pathway: Pathway,
  times: Times,
  { ended: { locked, lockedOfWorkflow } }: ContactWords,
): Words {
  return fillWords(pathway === 'workflow' ? lockedOfWorkflow : locked, { time: times.time(until) });
}

/** For an address that was verified and has left the record since. */
export function goneWords(channel: Channel, { gone, verified }: ContactWords): Words {
  return { title: gone[channel], text: verified.goneText[channel] };
}

export function proof(
  { channel, masked, by }: VerifiedByCode,
  { verified: { caller, somebody } }: ContactWords,
): string {
  return fill((isFromCaller(by) ? caller : somebody)[channel], { masked });
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
  words: ContactWords,
): string {
  if ('byHand' in verified) return byHandWhen(verified, purpose, me, times, words);
  return fill(words.verified.when, {
    ...entererOf(verified.by, me, words.people),
    purpose: words.purposes[purpose],
    ago: times.ago(verified.at),
    time: times.time(verified.until),
  });
}
