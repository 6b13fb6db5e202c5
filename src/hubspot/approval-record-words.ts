import type { ApprovalRequest } from '../otp/approval.ts';
import type { StreamEntry } from '../otp/entry.ts';

/** What an entry about an approval says, in one sentence; undefined for any other. `who` had it done. */
export function approvalWords(
  { event, state }: Pick<StreamEntry, 'event' | 'state'>,
  who: string,
): string | undefined {
  switch (event.kind) {
    case 'issued': {
      const { approval, masked } = event.challenge;
      if (approval === undefined) return undefined;
      return `${who} asked ${approval.approver.name} to approve ${moveWords(approval)}; the code went to ${masked}.${becauseOf(approval.reason)}`;
    }
    case 'rejected': {
      const approval = state.recent[0]?.approval;
      if (approval === undefined) return undefined;
      return `${who} rejected ${moveWords(approval)}.${becauseOf(event.reason)}`;
    }
    case 'attempt': {
      const { approval } = state;
      if (event.outcome !== 'verified' || approval === undefined) return undefined;
      const { request, given } = approval;
      const which =
        approval.moving === undefined
          ? `Approved (${given.length} of ${request.needed})`
          : 'Approved';
      return `${which}: ${moveWords(request)}, with the code sent to ${request.approver.name} (${given.at(-1)?.masked ?? ''}), entered by ${who}.`;
    }
    case 'moving':
      return state.approval && `${who} had tried again ${moveWords(state.approval.request)}.`;
    case 'resent':
    case 'cancelled':
    case 'override_asked':
    case 'override_given':
      return undefined;
  }
}

/** A workflow asks once the deal has been moved: who reads it later must not take that for a move that was approved. */
function moveWords({ move: { from, to, money }, movedBy }: ApprovalRequest): string {
  const sum = `${money.amount} ${money.currency}`;
  if (from.id !== to.id) return `the move from ${from.label} to ${to.label} for ${sum}`;
  const before =
    movedBy === undefined
      ? 'where the deal was already'
      : `to which user ${movedBy} had moved the deal already`;
  return `the stage ${to.label}, ${before}, for ${sum}`;
}

function becauseOf(reason: string): string {
  return reason === '' ? '' : ` Reason: “${reason}”`;
}
