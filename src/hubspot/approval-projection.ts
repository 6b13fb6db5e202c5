import type { Approval } from '../otp/approval.ts';
import type { StreamState } from '../otp/stream-state.ts';
import { actorWords } from './record-words.ts';
import type { APPROVAL_STATUSES } from './schema.ts';

type Status = (typeof APPROVAL_STATUSES)[number]['value'];

/** A deal's properties about its approval, as its stream says; none for a stream that approves nothing. */
export function approvalProperties(state: StreamState): Record<string, string> {
  const status = statusOf(state);
  if (status === undefined) return {};
  const { approval } = state;
  return {
    otp_approval: status,
    ...(status === 'approved' && approval && approvedProperties(approval)),
  };
}

function statusOf({ open, approval, recent }: StreamState): Status | undefined {
  if (open !== null) return open.approval === undefined ? undefined : 'waiting';
  if (approval !== undefined) return approval.moving === undefined ? 'partly' : 'approved';
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
