import type { ApprovalHistoryItem, ApprovalOutcome } from '../contract/approval.ts';
import type { EndedChallenge, Ending, StreamState } from './stream-state.ts';

/** The finished requests of a deal's approvals, newest first, for the card's short history. */
export function approvalHistory({ open, recent }: StreamState, at: number): ApprovalHistoryItem[] {
  const ranOut =
    open !== null && at >= open.expiresAt
      ? [{ ...open, outcome: 'expired' as const, at: open.expiresAt }]
      : [];
  const ends: readonly Pick<EndedChallenge, 'at' | 'outcome' | 'by' | 'approval' | 'reason'>[] = [
    ...ranOut,
    ...recent,
  ];
  return ends.flatMap((ended): ApprovalHistoryItem[] => {
    const { approval, outcome, by } = ended;
    if (approval === undefined) return [];
    const { move, approver, requestedBy } = approval;
    return [
      {
        ...{ at: ended.at, outcome: OUTCOMES[outcome], move, requestedBy, by },
        approver: { ownerId: approver.ownerId, name: approver.name },
        reason: ended.reason ?? approval.reason,
      },
    ];
  });
}

const OUTCOMES: Readonly<Record<Ending, ApprovalOutcome>> = {
  verified: 'approved',
  rejected: 'rejected',
  expired: 'expired',
  used_up: 'used_up',
  cancelled: 'cancelled',
  replaced: 'replaced',
};
