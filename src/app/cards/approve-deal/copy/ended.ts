import type { TitleAndText } from '../../../../contract/interface-words.ts';
import type { EndedCode } from '../../../../contract/record-view.ts';
import { triesOf } from '../../words/code-entry.ts';
import { personOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import { fillBoth } from '../../words/fill.ts';
import type { StandingOf } from '../card.ts';
import type { DealWords } from '../../words/en/deal-card.ts';

export type Ended = Exclude<EndedCode, { standing: 'locked' }> | StandingOf<'rejected'>;

export function endedWords(ended: Ended, me: number, times: Times, words: DealWords): TitleAndText {
  return fillBoth(words.ended[ended.standing], {
    ...ended,
    at: times.at(ended.at),
    ago: times.ago(ended.at),
    ...('by' in ended && personOf(ended.by, me, words.people)),
    ...('tries' in ended && { tries: triesOf(ended, words) }),
    ...('request' in ended && { stage: ended.request.move.to.label }),
  });
}

export function lockedWords(until: number, times: Times, { ended }: DealWords): TitleAndText {
  return fillBoth(ended.locked, { until: times.until(until) });
}
