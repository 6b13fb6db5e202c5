import type { RequireApprovalOutputs } from '../../../contract/workflow-action.ts';
import type { ApprovalRequest } from '../../../otp/approval.ts';
import type { EndedChallenge, Ending } from '../../../otp/stream-state.ts';
import { REQUIRE_WORDS } from './approval-words.ts';

/** What *Require approval* puts out when the request for approval has ended. */
export function approvalEnded(
  { id, outcome, at, masked, expiresAt, by, reason = '' }: EndedChallenge,
  { approver: { name }, number, needed }: ApprovalRequest,
): RequireApprovalOutputs {
  const isLast = number >= needed;
  return {
    result: outcome === 'verified' && !isLast ? 'second_needed' : RESULTS[outcome],
    approver: name,
    approved_at: outcome === 'verified' ? String(at) : '',
    challenge_id: id,
    masked_destination: masked,
    expires_at: String(expiresAt),
    summary: REQUIRE_WORDS.ended[outcome]({ name, by, reason, isLast }),
    error_code: '',
  };
}

const RESULTS: Readonly<Record<Ending, RequireApprovalOutputs['result']>> = {
  verified: 'approved',
  used_up: 'too_many_attempts',
  expired: 'expired',
  cancelled: 'cancelled',
  rejected: 'rejected',
  replaced: 'cancelled',
};
