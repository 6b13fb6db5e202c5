import type { ApprovalFacts } from '../../../delivery/approval-facts.ts';
import type { ApprovalRequest } from '../../../otp/approval.ts';

/** What the message to an approver tells. `dealName`: as it stands now. */
export function approvalFacts(
  { move, requestedBy, reason, approverEnters, needed, number }: ApprovalRequest,
  dealName = '',
): ApprovalFacts {
  const { pipeline, from, to, money } = move;
  return {
    ...{ dealName, ...money, reason, approverEnters },
    ...{ pipeline: pipeline.label, from: from.label, to: to.label },
    requester: 'userId' in requestedBy ? requestedBy.name : undefined,
    which: { number, of: needed },
  };
}
