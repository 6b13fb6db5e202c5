import type { DealReply } from '../../../contract/deal-reply.ts';
import type { RejectRequest } from '../../../contract/deal-request.ts';
import { cleanReason } from '../../../otp/clean-reason.ts';
import { decideReject } from '../../../otp/decide-reject.ts';
import { endRequest } from './end-request.ts';
import type { DealDesk } from './deal-desk.ts';

/** Says no to a request for approval, with a reason. */
export function reject(desk: DealDesk, request: RejectRequest): Promise<DealReply> {
  const reason = cleanReason(request.reason);
  return endRequest(desk, request, { result: 'rejected' } as const, ({ state, expiresAt, at }) =>
    decideReject(state, { id: request.challenge, expiresAt }, reason, at),
  );
}
