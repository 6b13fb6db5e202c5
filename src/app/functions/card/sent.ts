import type { Refusal } from '../../../contract/refusal.ts';
import { entryProjection } from '../../../hubspot/record-projection.ts';
import { namedChallenge } from '../../../otp/challenge-standing.ts';
import type { Committed } from '../../../otp/commit.ts';
import { stillStands } from '../../../otp/destination.ts';
import type { Stream } from '../../../otp/stream.ts';
import { askerOf, deliver, deliverAfterAll } from '../desk/deliver.ts';
import { canHandOverAgain } from '../desk/environment.ts';
import { show, tell } from '../desk/tell.ts';
import type { CardDesk } from './card-desk.ts';
import type { Met } from './met.ts';
import {
  notCommitted,
  refusedStep,
  took,
  type RefusedStep,
  type StepRequest,
  type Stepped,
  type Took,
} from './step-reply.ts';

/** What is said about a message. */
type SentResult =
  { result: 'sent' } | { result: 'send_unconfirmed' } | { result: 'wrong_code'; triesLeft: number };

export type SentReply<Action, Part, Refused = never> =
  Took<Action, SentResult, Part> | RefusedStep<Refusal | Refused, Part>;

/**
 * What follows from an entry that a message belongs to: hand it over, tell the timeline, say so. For a
 * repeated request, what an earlier call may have left undone, if the code is still there to be sent.
 */
export async function sent<Action extends string, Part, Refused = never>(
  desk: CardDesk,
  met: Met<Part>,
  request: StepRequest<Action>,
  stream: Stream,
  committed: Committed<Refused>,
): Promise<SentReply<Action, Part, Refused>> {
  if (committed.committed === 'not') return notCommitted(desk, met, request, stream, committed);
  const { entry, head, repeated } = committed;
  const issued = entry.state.open;
  if (issued === null) throw new TypeError('A send that left no open challenge');
  const left: Stepped = { stream, head, ...(!repeated && { entry }), delivery: 'unconfirmed' };
  const named = namedChallenge(head.state, issued.id, issued.expiresAt, desk.turn.now());
  if ('refusal' in named) return refusedStep(desk, met, request, left, named.refusal);
  const { open } = named;
  const { destination, ...recipient } = met.recipientOf(open);
  if (destination === undefined || !stillStands(desk.keys, destination, open)) {
    return refusedStep(desk, met, request, left, { refusal: 'changed_since' });
  }
  const n = open.messages.at(-1)?.n ?? entry.n;
  const asker = repeated ? askerOf(open) : met.by.name;
  const isShownBySend = met.isShownBySend && canHandOverAgain(desk.environment.route, open.channel);
  const record = isShownBySend ? entryProjection(entry, head) : {};
  const message = { stream, n, open, destination, ...recipient, asker, record };
  const [handled, told] = await Promise.all([
    repeated ? deliverAfterAll(desk, message) : deliver(desk, message),
    repeated ? 'later' : tell(desk, entry),
    !isShownBySend && !repeated && show(desk, entry, head, { shown: met.projection }),
  ]);
  return sentReply(desk, met, request, { ...left, ...handled, told: told === 'done' });
}

/** What is said about a message, given what is known of its delivery. */
export function sentReply<Action extends string, Part>(
  desk: CardDesk,
  met: Met<Part>,
  request: StepRequest<Action>,
  stepped: Stepped,
): SentReply<Action, Part> {
  const { delivery } = stepped;
  if (typeof delivery === 'object') {
    return refusedStep(desk, met, request, stepped, { refusal: 'delivery_refused' });
  }
  switch (delivery) {
    case 'refused':
      return refusedStep(desk, met, request, stepped, { refusal: 'delivery_refused' });
    case 'handed_over':
    case 'delivered':
      return took(desk, met, request, { result: 'sent' }, stepped);
    case 'sending':
    case 'put_off':
    case 'unconfirmed':
      return took(desk, met, request, { result: 'send_unconfirmed' }, stepped);
  }
}
