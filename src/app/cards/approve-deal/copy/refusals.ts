import type { ApprovalRefusal } from '../../../../contract/approval-refusal.ts';
import type { Refusal } from '../../../../contract/refusal.ts';
import type { Values } from '../../words/fill.ts';
import { first } from '../../words/people.ts';
import { refusalValues } from '../../words/refusals.ts';
import type { Times } from '../../words/times.ts';
import { fillWords, type Words } from '../../words/words.ts';
import { lockedWords } from './ended.ts';
import type { DealWords } from './words.ts';

type AnyRefusal = Refusal | ApprovalRefusal;

/** Why a step on a deal was not taken, and what to do now. */
export function refusalWords(refusal: AnyRefusal, words: DealWords, times: Times): Words {
  switch (refusal.refusal) {
    case 'changed_since':
      return words.changed.asked;
    case 'delivery_refused':
      return words.waiting.refused;
    case 'locked':
      return lockedWords(refusal.until, times, words);
    default: {
      const said = { ...words.commonRefusals, ...words.refusals };
      const isMute = refusal.refusal === 'move_refused' && refusal.reason === '';
      return fillWords(said[isMute ? 'move_refused_mutely' : refusal.refusal], {
        ...refusalValues(refusal, words, times),
        ...valuesOf(refusal, words),
      });
    }
  }
}

/** What only refusals on a deal bring. */
function valuesOf(refusal: AnyRefusal, { unnamed }: DealWords): Values {
  switch (refusal.refusal) {
    case 'approver_left':
    case 'approver_must_enter': {
      const approver = refusal.name || unnamed.anApprover;
      return { approver, Approver: first(approver) };
    }
    case 'no_approver':
      return { property: refusal.property };
    case 'move_refused':
      return { reason: refusal.reason };
    default:
      return {};
  }
}
