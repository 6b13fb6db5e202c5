import type { CancelRequest } from '../../../contract/card-request.ts';
import type { DealReply } from '../../../contract/deal-reply.ts';
import { decideCancel } from '../../../otp/decide-cancel.ts';
import { endRequest } from './end-request.ts';
import type { DealDesk } from './deal-desk.ts';

/** Takes a request for approval back. */
export function withdraw(desk: DealDesk, request: CancelRequest): Promise<DealReply> {
  return endRequest(desk, request, { result: 'cancelled' } as const, ({ state, expiresAt, at }) =>
    decideCancel(state, request.challenge, expiresAt, at),
  );
}
