import type { TitleAndText } from '../../../../contract/interface-words.ts';
import type { ApprovalRefusal } from '../../../../contract/approval-refusal.ts';
import type { Refusal } from '../../../../contract/refusal.ts';
import { refusalValues } from '../../words/refusals.ts';
import type { Times } from '../../words/times.ts';
import { fillBoth } from '../../words/fill.ts';
import { lockedWords } from './ended.ts';
import type { DealWords } from '../../words/en/deal-card.ts';

type AnyRefusal = Refusal | ApprovalRefusal;

/** Why a step on a deal was not taken, and what to do now. */
export function refusalWords(refusal: AnyRefusal, words: DealWords, times: Times): TitleAndText {
  switch (refusal.refusal) {
    case 'changed_since':
      return words.changed.asked;
    case 'delivery_refused':
      return fillBoth(words.waiting.refused, words.waiting);
    case 'locked':
      return lockedWords(refusal.until, times, words);
    default: {
      const said = { ...words.commonRefusals, ...words.refusals };
      const isMute = refusal.refusal === 'move_refused' && refusal.reason === '';
      return fillBoth(said[isMute ? 'move_refused_mutely' : refusal.refusal], {
        ...refusalValues(refusal, words, times),
        ...('name' in refusal && { approver: refusal.name || words.unnamed.anApprover }),
      });
    }
  }
}
