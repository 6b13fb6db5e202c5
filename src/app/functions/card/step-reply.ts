import type { CardReply, StepResult } from '../../../contract/card-reply.ts';
import type { CardRequest } from '../../../contract/card-request.ts';
import type { Delivery, PurposeView } from '../../../contract/record-view.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import { writeBookmark } from '../../../otp/bookmark.ts';
import type { Committed } from '../../../otp/commit.ts';
import type { SendChain, StreamEntry } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import { streamName, type Stream } from '../../../otp/stream.ts';
import type { CardDesk, Met } from './card-desk.ts';
import { purposeView } from './purpose-view.ts';
import { witness, witnessedDelivery } from './witness.ts';

export type StepRequest = Exclude<CardRequest, { action: 'state' }>;

/** What a step left behind. */
export interface Stepped {
  stream: Stream;
  head: StreamHead;
  /** The entry that this very call appended. */
  entry?: StreamEntry;
  delivery: Delivery;
  /** Whether the timeline took the entry. */
  told?: boolean;
}

/** The reply to a step that was taken. */
export function took(
  desk: CardDesk,
  met: Met,
  request: StepRequest,
  result: StepResult,
  stepped: Stepped,
): CardReply {
  return {
    ok: true,
    action: request.action,
    result,
    now: desk.turn.now(),
    purpose: stepView(desk, met, stepped),
    bookmark: nextBookmark(desk, met, request, stepped),
  };
}

/** The reply to a step that was refused after the stream was looked at. */
export function refusedStep(
  desk: CardDesk,
  met: Met,
  request: StepRequest,
  stepped: Stepped,
  refusal: Refusal,
): CardReply {
  return {
    ok: false,
    ...refusal,
    now: desk.turn.now(),
    purpose: stepView(desk, met, stepped),
    bookmark: nextBookmark(desk, met, request, stepped),
  };
}

/** The reply to a decision that appended nothing. */
export function notCommitted(
  desk: CardDesk,
  met: Met,
  request: StepRequest,
  stream: Stream,
  { decision, head }: Extract<Committed, { committed: 'not' }>,
): CardReply {
  const stepped: Stepped = { stream, head, delivery: deliveryKnown(desk, stream, head) };
  return decision.decide === 'refuse'
    ? refusedStep(desk, met, request, stepped, decision.refusal)
    : took(desk, met, request, { result: 'wrong_code', triesLeft: decision.triesLeft }, stepped);
}

function stepView(
  desk: CardDesk,
  met: Met,
  { stream, head, entry, delivery }: Stepped,
): PurposeView {
  const sends = entry?.destination ?? chainOf(desk, head);
  return purposeView(desk, met, { stream, head }, { sends, delivery });
}

function chainOf(desk: CardDesk, { state }: StreamHead): SendChain | undefined {
  return state.open === null ? undefined : desk.bookmark?.destinations[state.open.destination];
}

/** What is known of the newest message of a stream without asking. */
export function deliveryKnown(desk: CardDesk, stream: Stream, { state }: StreamHead): Delivery {
  const n = state.open?.messages.at(-1)?.n;
  return n === undefined ? 'handed_over' : witnessedDelivery(desk.bookmark, { stream, n });
}

function nextBookmark(
  desk: CardDesk,
  met: Met,
  request: StepRequest,
  { stream, head, entry, delivery, told }: Stepped,
): string {
  const old = desk.bookmark;
  const message = head.state.open?.messages.at(-1)?.n;
  const witnessed = [
    ...(entry ? [witness('ended', entry)] : []),
    ...(entry && told ? [witness('told', entry)] : []),
    ...(message === undefined || delivery === 'sending'
      ? []
      : [witness(delivery, { stream, n: message })]),
  ];
  const { destination, rep } = entry ?? {};
  return writeBookmark(desk.keys, {
    record: request.record,
    user: { id: met.by.userId, name: met.by.name },
    vouchedAt: met.vouchedAt,
    streams: { ...old?.streams, [streamName(stream)]: head },
    destinations: {
      ...old?.destinations,
      ...(destination && { [destination.id]: { n: destination.n, times: destination.times } }),
    },
    rep: rep ? { n: rep.n, times: rep.times } : (old?.rep ?? null),
    witnessed: [...new Set([...(old?.witnessed ?? []), ...witnessed])].slice(-40),
  });
}
