import type { Claims } from '../../../contract/card-request.ts';
import type { StreamAt } from '../../../hubspot/record-projection.ts';
import { writeBookmark } from '../../../otp/bookmark.ts';
import type { SendChain } from '../../../otp/entry.ts';
import { NO_ENTRY, repChain, streamHeads } from '../../../otp/heads.ts';
import type { Followed } from '../../../otp/steps.ts';
import { streamName } from '../../../otp/stream.ts';
import type { Handled } from '../desk/deliver.ts';
import type { CardDesk } from './card-desk.ts';
import type { Met } from './met.ts';
import { streamsOf } from './streams.ts';
import { hasWitnessed, witness } from './witness.ts';

/** Where all streams of a record and the sends of its user stand. */
export interface Looked {
  standing: StreamAt[];
  rep: SendChain;
}

/** Looks where they stand, from what the bookmark knows on. */
export async function look(desk: CardDesk, { record, user }: Claims): Promise<Looked> {
  const { ledger, keys, bookmark } = desk;
  const streams = streamsOf(record);
  const from = streams.map((stream) => ({
    stream,
    from: bookmark?.streams[streamName(stream)] ?? NO_ENTRY,
  }));
  const [heads, rep] = await Promise.all([
    streamHeads(ledger, keys, from),
    repChain(ledger, keys, user.id, bookmark?.rep ?? undefined),
  ]);
  return { standing: streams.map((stream, i) => ({ stream, head: heads[i] ?? NO_ENTRY })), rep };
}

/** The destinations of the open challenges. */
export function openDestinations(standing: readonly StreamAt[]): string[] {
  return standing.flatMap(({ head: { state } }) =>
    state.open === null ? [] : [state.open.destination],
  );
}

/** The bookmark that a look leaves with the card. */
export function bookmarkOf(
  desk: CardDesk,
  met: Met<unknown>,
  { record }: Claims,
  seen: Looked & {
    chains: Readonly<Record<string, SendChain>>;
    handled: readonly Handled[];
  },
): string {
  const { standing, rep, chains, handled } = seen;
  return writeBookmark(desk.keys, {
    record,
    user: { id: met.by.userId, name: met.by.name, teams: met.teams },
    vouchedAt: met.vouchedAt,
    streams: Object.fromEntries(standing.map(({ stream, head }) => [streamName(stream), head])),
    destinations: chains,
    rep,
    witnessed: witnessedNow(desk, standing, handled),
  });
}

/** What is still worth vouching for: what is known of each message, and the newest entries' own steps. */
function witnessedNow(
  { bookmark }: CardDesk,
  standing: readonly StreamAt[],
  handled: readonly Handled[],
): string[] {
  return standing.flatMap(({ stream, head }, i) => {
    const message = head.state.open?.messages.at(-1)?.n;
    const known = message === undefined ? [] : knownOf({ stream, n: message }, handled[i]);
    const entry = { stream, n: head.n };
    const kept = (['ended', 'told'] as const).filter((what) => hasWitnessed(bookmark, what, entry));
    return [...known, ...kept.map((what) => witness(what, entry))];
  });
}

function knownOf(message: Followed, handled: Handled | undefined): string[] {
  if (handled === undefined) return [];
  const { delivery, reference } = handled;
  return [
    witness(delivery, message),
    ...(reference === undefined ? [] : [witness({ reference }, message)]),
  ];
}
