import type { TitleAndText } from '../../../../contract/interface-words.ts';
import type { Standing, VerifiedByCode } from '../../../../contract/record-view.ts';
import type { Actor, Channel, Pathway, Purpose } from '../../../../contract/vocabulary.ts';
import { triesOf } from '../../words/code-entry.ts';
import { fill, fillBoth } from '../../words/fill.ts';
import { entererOf, personOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import { byHandWhen } from './override.ts';
import type { ContactWords } from '../../words/en/contact-card.ts';

export type Ended = Extract<Standing, { standing: 'expired' | 'used_up' | 'cancelled' }>;
type Verified = Extract<Standing, { standing: 'verified' }>;

export function endedWords(
  ended: Ended,
  pathway: Pathway,
  me: number,
  times: Times,
  words: ContactWords,
): TitleAndText {
  const said = pathway === 'workflow' ? words.endedOfWorkflow : words.ended;
  return fillBoth(said[ended.standing], {
    ...ended,
    at: times.at(ended.at),
    ...('tries' in ended && { tries: triesOf(ended, words) }),
    ...('by' in ended && personOf(ended.by, me, words.people)),
  });
}

export function lockedWords(
  until: number,
  pathway: Pathway,
  times: Times,
  { ended, endedOfWorkflow }: ContactWords,
): TitleAndText {
  const { locked } = pathway === 'workflow' ? endedOfWorkflow : ended;
  return fillBoth(locked, { until: times.until(until) });
}

/** For an address that was verified and has left the record since. */
export function goneWords(channel: Channel, { gone, verified }: ContactWords): TitleAndText {
  return [gone[channel], verified.goneText[channel]];
}

export function proof(
  verified: VerifiedByCode,
  { verified: { caller, somebody, reads } }: ContactWords,
): string {
  const said = isFromCaller(verified.by) ? caller : somebody;
  return fill(said, { reads: fill(reads[verified.channel], verified) });
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
    until: times.until(verified.until),
  });
}
