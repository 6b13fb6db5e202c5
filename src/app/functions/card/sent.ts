import type { CardReply } from '../../../contract/card-reply.ts';
import type { ResendRequest, SendRequest } from '../../../contract/card-request.ts';
import type { Committed } from '../../../otp/commit.ts';
import type { Stream } from '../../../otp/stream.ts';
import { deliver, deliverAfterAll } from './deliver.ts';
import type { Desk, Met } from './desk.ts';
import { notCommitted, refusedStep, took, type Stepped } from './step-reply.ts';
import { handedName, tell } from './tell.ts';

type Sending = SendRequest | ResendRequest;

/**
 * What follows from an entry that a message belongs to: hand it over, tell the timeline, say so. For a
 * repeated request, what an earlier call may have left undone.
 */
export async function sent(
  desk: Desk,
  met: Met,
  request: Sending,
  stream: Stream,
  committed: Committed,
): Promise<CardReply> {
  if (committed.committed === 'not') return notCommitted(desk, met, request, stream, committed);
  const { entry, head, repeated } = committed;
  const { open } = entry.state;
  const destination = open === null ? undefined : met.destinations.get(open.destination);
  const left: Stepped = { stream, head, entry, delivery: 'unconfirmed', witnessed: [] };
  if (open === null || destination?.since !== open.since || desk.turn.now() >= open.expiresAt) {
    // Only a repeated request gets here: the code cannot be used any more, so nothing is sent again.
    return refusedStep(desk, met, left, { refusal: destination ? 'expired' : 'changed_since' });
  }
  const message = { stream, n: entry.n, at: entry.at, open, destination };
  const [delivery, told] = await Promise.all([
    repeated ? deliverAfterAll(desk, met, message, head) : deliver(desk, met, message, head),
    repeated ? [] : tell(desk, entry),
  ]);
  return sentReply(desk, met, request, { ...left, delivery, witnessed: told });
}

/** What is said about a message, given what is known of its delivery. */
export function sentReply(desk: Desk, met: Met, request: Sending, stepped: Stepped): CardReply {
  const { delivery, stream, head } = stepped;
  if (delivery === 'refused')
    return refusedStep(desk, met, stepped, { refusal: 'delivery_refused' });
  if (delivery !== 'handed_over')
    return took(desk, met, request, { result: 'send_unconfirmed' }, stepped);
  const n = head.state.open?.messages.at(-1)?.n ?? head.n;
  const witnessed = [...stepped.witnessed, handedName(stream.purpose, n)];
  return took(desk, met, request, { result: 'sent' }, { ...stepped, witnessed });
}
