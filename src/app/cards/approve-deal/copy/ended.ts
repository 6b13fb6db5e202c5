import type { EndedCode } from '../../../../contract/record-view.ts';
import { counted } from '../../words/fill.ts';
import { personOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import { fillWords, type Words } from '../../words/words.ts';
import type { StandingOf } from '../card.ts';
import type { DealWords } from './words.ts';

export type Ended = Exclude<EndedCode, { standing: 'locked' }> | StandingOf<'rejected'>;

export function endedWords(ended: Ended, me: number, times: Times, words: DealWords): Words {
  const { expired, usedUp, cancelled, rejected } = words.ended;
  switch (ended.standing) {
    case 'expired':
      return fillWords(expired, { masked: ended.masked, at: times.at(ended.at) });
    case 'used_up': {
      const { masked, tries } = ended;
      return { ...usedUp, text: counted(usedUp.text, tries, words.language, { masked }) };
    }
    case 'cancelled':
      return fillWords(cancelled, {
        ...personOf(ended.by, me, words.people),
        masked: ended.masked,
        at: times.at(ended.at),
      });
    case 'rejected':
      return fillWords(rejected, {
        ...personOf(ended.by, me, words.people),
        stage: ended.request.move.to.label,
        ago: times.ago(ended.at),
        reason: ended.reason,
      });
  }
}

export function lockedWords(until: number, times: Times, { ended }: DealWords): Words {
  return fillWords(ended.locked, { time: times.time(until) });
}
