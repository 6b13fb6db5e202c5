import type { CardReply } from '../../../contract/card-reply.ts';
import type { ResendRequest, SendRequest } from '../../../contract/card-request.ts';
import { entryProjection } from '../../../hubspot/record-projection.ts';
import { namedChallenge } from '../../../otp/challenge-standing.ts';
import type { Committed } from '../../../otp/commit.ts';
import type { Stream } from '../../../otp/stream.ts';
import { askerOf, deliver, deliverAfterAll } from '../desk/deliver.ts';
import type { CardDesk, Met } from './card-desk.ts';
import { notCommitted, refusedStep, took, type Stepped } from './step-reply.ts';
import { tell } from '../desk/tell.ts';

type Sending = SendRequest | ResendRequest;

/**
 * What follows from an entry that a message belongs to: hand it over, tell the timeline, say so. For a
 * repeated request, what an earlier call may have left undone, if the code is still there to be sent.
 */
export async function sent(
  desk: CardDesk,
  met: Met,
  request: Sending,
  stream: Stream,
  committed: Committed,
): Promise<CardReply> {
  if (committed.committed === 'not') return notCommitted(desk, met, request, stream, committed);
  const { entry, head, repeated } = committed;
  const issued = entry.state.open;
  if (issued === null) throw new TypeError('A send that left no open challenge');
  const left: Stepped = { stream, head, ...(!repeated && { entry }), delivery: 'unconfirmed' };
  const named = namedChallenge(head.state, issued.id, issued.expiresAt, desk.turn.now());
  if ('refusal' in named) return refusedStep(desk, met, request, left, named.refusal);
  const { open } = named;
  const destination = met.destinations.get(open.destination);
  if (destination?.since !== open.since) {
    return refusedStep(desk, met, request, left, { refusal: 'changed_since' });
  }
  const n = open.messages.at(-1)?.n ?? entry.n;
  const asker = repeated ? askerOf(open) : met.by.name;
  const record = entryProjection(entry, head);
  const { firstName } = met.contact;
  const message = { stream, n, open, destination, firstName, asker, record };
  const [delivery, told] = await Promise.all([
    repeated ? deliverAfterAll(desk, message) : deliver(desk, message),
    repeated ? 'later' : tell(desk, entry),
  ]);
  return sentReply(desk, met, request, { ...left, delivery, told: told === 'done' });
}

/** What is said about a message, given what is known of its delivery. */
export function sentReply(desk: CardDesk, met: Met, request: Sending, stepped: Stepped): CardReply {
  switch (stepped.delivery) {
    case 'refused':
      return refusedStep(desk, met, request, stepped, { refusal: 'delivery_refused' });
    case 'handed_over':
      return took(desk, met, request, { result: 'sent' }, stepped);
    case 'sending':
    case 'unconfirmed':
      return took(desk, met, request, { result: 'send_unconfirmed' }, stepped);
  }
}
