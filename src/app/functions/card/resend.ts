import type { ResendRequest } from '../../../contract/card-request.ts';
import type { Delivery } from '../../../contract/record-view.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import { decideResend } from '../../../otp/decide-resend.ts';
import { policyOf } from '../../../otp/policy.ts';
import { stillStands } from '../../../otp/destination.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import type { OpenChallenge } from '../../../otp/stream-state.ts';
import { streamName, type Stream } from '../../../otp/stream.ts';
import { askerOf, deliverAfterAll } from '../desk/deliver.ts';
import { canHandOverAgain } from '../desk/environment.ts';
import type { CardDesk } from './card-desk.ts';
import { namedStream } from './named-stream.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { Met } from './met.ts';
import { sent, sentReply, type SentReply } from './sent.ts';
import { commitStep, prepare, type Prepared } from './step.ts';
import { messageSteps } from '../desk/message-steps.ts';
import { witnessedDelivery } from './witness.ts';

/**
 * Sends the open code once more. Where HubSpot carries the mail, a message that nobody knows to have
 * left is handed over again, which takes up no place in any limit; otherwise it is another message.
 */
export async function resend<Part>(
  desk: CardDesk,
  request: ResendRequest,
  meet: () => Promise<Met<Part> | Refusal>,
): Promise<SentReply<'resend', Part> | ({ ok: false } & Refusal)> {
  const facts = namedStream(desk.keys, request);
  if ('refusal' in facts) return { ok: false, ...facts };
  const { stream, expiresAt } = facts;
  const seen = openIn(desk.bookmark?.streams[streamName(stream)], request.challenge)?.destination;
  const prepared = await prepare(desk, request, stream, meet(), {
    destination: seen,
    afresh: !seen,
  });
  if ('ok' in prepared) return prepared;
  const again = await handOverAgain(desk, prepared, request, stream);
  if (again !== undefined) return again;
  const { met, known } = prepared;
  const target = seen ?? openIn(known.stream, request.challenge)?.destination;
  const committed = await commitStep(desk, prepared, request, {
    stream,
    ...(target !== undefined && { destination: target }),
    decide: (heads, at) =>
      decideResend({
        keys: desk.keys,
        stream,
        state: heads.stream.state,
        policy: policyOf(desk.settings, stream),
        challenge: request.challenge,
        expiresAt,
        destination:
          heads.stream.state.open === null
            ? undefined
            : met.recipientOf(heads.stream.state.open).destination,
        ...(met.sms && { sms: met.sms }),
        sentToDestination: heads.destination?.times ?? [],
        sentByRep: heads.rep?.times ?? [],
        at,
      }),
  });
  return sent(desk, met, request, stream, committed);
}

function openIn(head: StreamHead | undefined, challenge: string): OpenChallenge | null {
  const open = head?.state.open ?? null;
  return open?.id === challenge ? open : null;
}

/** Undefined when what became of the newest message is known, or the code is not open any more. */
async function handOverAgain<Part>(
  desk: CardDesk,
  { met, known }: Prepared<Met<Part>>,
  request: ResendRequest,
  stream: Stream,
): Promise<SentReply<'resend', Part> | undefined> {
  const before = known.stream.state.open;
  const seen = before?.messages.at(-1);
  if (seen === undefined) return undefined;
  if (!canHandOverAgain(desk.environment.route, before?.channel)) return undefined;
  if (isHandled(witnessedDelivery(desk.bookmark, { stream, n: seen.n }))) return undefined;
  const [noted, { stream: head }] = await Promise.all([
    messageSteps(desk, { stream, n: seen.n }),
    readHeads(desk, { stream }, { stream: known.stream }),
  ]);
  const { open } = head.state;
  const last = open?.messages.at(-1);
  if (noted.delivery !== undefined || open?.id !== request.challenge || last?.n !== seen.n)
    return undefined;
  const { destination, ...recipient } = met.recipientOf(open);
  const isOver = desk.turn.now() >= open.expiresAt;
  if (destination === undefined || isOver || !stillStands(desk.keys, destination, open)) {
    return undefined;
  }
  const handled = await deliverAfterAll(desk, {
    ...{ stream, n: last.n, open, destination, ...recipient },
    ...{ asker: askerOf(open), record: {} },
  });
  return sentReply(desk, met, request, { stream, head, ...handled });
}

/** Whether its carrier took or refused a message: then only another message can arrive. */
function isHandled(delivery: Delivery): boolean {
  return delivery === 'handed_over' || delivery === 'delivered' || typeof delivery === 'object';
}
