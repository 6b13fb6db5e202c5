import type { CardReply } from '../../../contract/card-reply.ts';
import type { CancelRequest } from '../../../contract/card-request.ts';
import { decideCancel } from '../../../otp/decide-cancel.ts';
import type { CardDesk } from '../card/card-desk.ts';
import { namedStream } from '../card/named-stream.ts';
import { commitStep, conclude, prepare } from '../card/step.ts';
import { meetContact } from './meet.ts';

/** Ends the open code by hand. */
export async function cancel(desk: CardDesk, request: CancelRequest): Promise<CardReply> {
  const facts = namedStream(desk.keys, request);
  if ('refusal' in facts) return { ok: false, ...facts };
  const { stream, expiresAt } = facts;
  const prepared = await prepare(desk, request, stream, meetContact(desk, request));
  if ('ok' in prepared) return prepared;
  const committed = await commitStep(desk, prepared, request, {
    stream,
    decide: (heads, at) => decideCancel(heads.stream.state, request.challenge, expiresAt, at),
  });
  return conclude(desk, prepared.met, request, stream, committed, () => ({
    result: 'cancelled' as const,
  }));
}
