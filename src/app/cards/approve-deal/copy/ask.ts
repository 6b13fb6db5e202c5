import type { Approver, StageMove } from '../../../../contract/approval.ts';
import type { Target } from '../../../../contract/deal-view.ts';
import { fill } from '../../words/fill.ts';
import { called } from './people.ts';
import type { DealWords } from '../../words/en/deal-card.ts';

export function notNeeded({ stage }: Target, { ask }: DealWords): string {
  return fill(ask.notNeeded, { stage: stage.label });
}

/** Whom a button asks: somebody for the first time, again, or for the second approval. */
export type AskLabel = 'first' | 'again' | 'second';

export function askLabel(which: AskLabel, approver: Approver, words: DealWords): string {
  return fill(words.ask[which], { approver: called(approver, words) });
}

type Stages = Pick<StageMove, 'from' | 'to'>;

export function fromTo(move: Stages): string {
  const { from, to } = move;
  return isThere(move) ? to.label : `${from.label} → ${to.label}`;
}

/** Whether what is to be approved is that the deal is where it was moved before: only workflows ask that. */
export function isThere({ from, to }: Stages): boolean {
  return from.id === to.id;
}
