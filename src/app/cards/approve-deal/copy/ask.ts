import type { Approver, StageMove } from '../../../../contract/approval.ts';
import type { Target } from '../../../../contract/deal-view.ts';
import type { Words } from '../../words/words.ts';
import { called } from './people.ts';

export const ASK = {
  stage: 'Move to',
  approver: 'Ask',
  label: 'Why',
  hint: 'For the approver and for the record.',
  busy: 'Asking…',
  amount: 'Amount',
  move: 'Stage',
  pipeline: 'Pipeline',
};

export const NO_TARGET: Words = {
  title: 'No approval needed from here',
  text: 'No stage further on in this deal’s pipeline needs one. Move the deal in the record itself.',
};

export const NOBODY: Words = {
  title: 'You can’t ask anybody for this approval',
  text: 'Have a colleague ask from this card, or ask your HubSpot admin who may approve.',
};

export const TWO_NEEDED = 'This move needs two approvals, one after the other.';

export function notNeeded({ stage }: Target): string {
  return `At this amount, moving the deal to “${stage.label}” needs no approval. Move it in the record itself.`;
}

export function askLabel(approver: Approver): string {
  return `Ask ${called(approver)} for approval`;
}

export function askAgainLabel(approver: Approver): string {
  return `Ask ${called(approver)} again`;
}

export function fromTo({ from, to }: Pick<StageMove, 'from' | 'to'>): string {
  return `${from.label} → ${to.label}`;
}
