import type { Step } from '../../../contract/card-request.ts';
import type { Delivery } from '../../../contract/record-view.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import { writeBookmark } from '../../../otp/bookmark.ts';
import type { Committed } from '../../../otp/commit.ts';
import type { SendChain, StreamEntry } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import { streamName, type Stream } from '../../../otp/stream.ts';
import type { CardDesk } from './card-desk.ts';
import type { Met } from './met.ts';
import { witness, witnessedDelivery } from './witness.ts';

export type StepRequest<Action extends string = string> = Step & { action: Action };

/** What a step left behind. */
export interface Stepped {
  stream: Stream;
  head: StreamHead;
  /** The entry that this very call appended. */
  entry?: StreamEntry;
  delivery: Delivery;
  /** By what its carrier knows the message, where this call learned it. */
  reference?: string;
  /** Whether the timeline took the entry. */
  told?: boolean;
}

/** The reply to a step that was taken. */
export interface Took<Action, Result, Part> {
  ok: true;
  action: Action;
  result: Result;
  now: number;
  purpose: Part;
  bookmark: string;
}

/** The reply to a step that was refused after the stream was looked at. */
export type RefusedStep<Refused, Part> = Refused & {
  ok: false;
  now: number;
  purpose: Part;
  bookmark: string;
};

export function took<Action extends string, Result, Part>(
  desk: CardDesk,
  met: Met<Part>,
  request: StepRequest<Action>,
  result: Result,
  stepped: Stepped,
): Took<Action, Result, Part> {
  return {
    ok: true,
    action: request.action,
    result,
    now: desk.turn.now(),
    purpose: partOf(desk, met, stepped),
    bookmark: nextBookmark(desk, met, request, stepped),
  };
}

export function refusedStep<Refused extends object, Part>(
  desk: CardDesk,
  met: Met<Part>,
  request: StepRequest,
  stepped: Stepped,
  refusal: Refused,
): RefusedStep<Refused, Part> {
  return {
    ...refusal,
    ok: false,
    now: desk.turn.now(),
    purpose: partOf(desk, met, stepped),
    bookmark: nextBookmark(desk, met, request, stepped),
  };
}

/** The reply to a decision that appended nothing. */
export function notCommitted<Action extends string, Part, Refused = never>(
  desk: CardDesk,
  met: Met<Part>,
  request: StepRequest<Action>,
  stream: Stream,
  { decision, head }: Extract<Committed<Refused>, { committed: 'not' }>,
):
  | RefusedStep<Refusal | Refused, Part>
  | Took<Action, { result: 'wrong_code'; triesLeft: number }, Part> {
  const stepped: Stepped = { stream, head, delivery: deliveryKnown(desk, stream, head) };
  return decision.decide === 'refuse'
    ? refusedStep(desk, met, request, stepped, decision.refusal as object & (Refusal | Refused))
    : took(desk, met, request, { result: 'wrong_code', triesLeft: decision.triesLeft }, stepped);
}

function partOf<Part>(
  desk: CardDesk,
  met: Met<Part>,
  { stream, head, entry, delivery }: Stepped,
): Part {
  return met.partOf({ stream, head }, { chains: chainsNow(desk, entry), delivery });
}

/** The sends that the bookmark knows, and the one of this very call. */
function chainsNow(
  { bookmark }: CardDesk,
  entry: StreamEntry | undefined,
): Readonly<Record<string, SendChain>> {
  const { destination } = entry ?? {};
  return {
    ...bookmark?.destinations,
    ...(destination && { [destination.id]: { n: destination.n, times: destination.times } }),
  };
}

/** What is known of the newest message of a stream without asking. */
export function deliveryKnown(desk: CardDesk, stream: Stream, { state }: StreamHead): Delivery {
  const n = state.open?.messages.at(-1)?.n;
  return n === undefined ? 'handed_over' : witnessedDelivery(desk.bookmark, { stream, n });
}

function nextBookmark(
  desk: CardDesk,
  met: Met<unknown>,
  request: StepRequest,
  { stream, head, entry, delivery, reference, told }: Stepped,
): string {
  const old = desk.bookmark;
  const message = head.state.open?.messages.at(-1)?.n;
  const witnessed = [
    ...(entry ? [witness('ended', entry)] : []),
    ...(entry && told ? [witness('told', entry)] : []),
    ...(message === undefined || delivery === 'sending'
      ? []
      : [witness(delivery, { stream, n: message })]),
    ...(message === undefined || reference === undefined
      ? []
      : [witness({ reference }, { stream, n: message })]),
  ];
  const { rep } = entry ?? {};
  return writeBookmark(desk.keys, {
    record: request.record,
    user: { id: met.by.userId, name: met.by.name, teams: met.teams },
    vouchedAt: met.vouchedAt,
    streams: { ...old?.streams, [streamName(stream)]: head },
    destinations: chainsNow(desk, entry),
    rep: rep ? { n: rep.n, times: rep.times } : (old?.rep ?? null),
    witnessed: [...new Set([...(old?.witnessed ?? []), ...witnessed])].slice(-40),
  });
}
