import type { Approval } from '../otp/approval.ts';
import type { StreamState } from '../otp/stream-state.ts';
import { actorWords } from './record-words.ts';
import type { APPROVAL_STATUSES } from './schema.ts';

type Status = (typeof APPROVAL_STATUSES)[number]['value'];

/** A deal's properties about its approval, as its stream says at a time; none for a stream that approves nothing. */
export function approvalProperties(state: StreamState, at: number): Record<string, string> {
  const status = statusOf(state, at);
  if (status === undefined) return {};
  const { approval, earlier } = state;
  const last = approval?.moving === undefined ? earlier?.approval : approval;
  return { otp_approval: status, ...(last && approvedProperties(last)) };
}

function statusOf({ open, approval, recent }: StreamState, at: number): Status | undefined {
  if (open !== null && open.approval === undefined) return undefined;
  if (open !== null && at < open.expiresAt) return 'waiting';
  if (approval !== undefined) return approval.moving === undefined ? 'partly' : 'approved';
  if (open !== null) return 'not_approved';
  const [ended] = recent;
  if (ended?.approval === undefined) return undefined;
  return ended.outcome === 'rejected' ? 'rejected' : 'not_approved';
}

function approvedProperties({ request, given, at }: Approval): Record<string, string> {
  const { to, money } = request.move;
  return {
    otp_approved_stage: to.label,
    otp_approved_amount: money.amount,
    otp_approved_currency: money.currency,
    otp_approved_by: given
      .map(({ approver, enteredBy }) => `${approver.name}; entered by ${actorWords(enteredBy)}`)
      .join('. '),
    otp_approved_at: new Date(at).toISOString(),
  };
}
