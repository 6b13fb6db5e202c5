import type { CardReply } from '../../../contract/card-reply.ts';
import type { StateRequest } from '../../../contract/card-request.ts';
import { writeBookmark } from '../../../otp/bookmark.ts';
import { destinationChains, NO_ENTRY, repChain, streamHeads } from '../../../otp/heads.ts';
import { streamName } from '../../../otp/stream.ts';
import { meet, type CardDesk } from './card-desk.ts';
import { streamsOf } from './streams.ts';
import { recordView } from './record-view.ts';
import { repair } from './repair.ts';
import { stepsOf } from '../desk/steps-of.ts';
import { hasWitnessed, witness } from './witness.ts';
import type { Delivery } from '../../../contract/record-view.ts';
import type { StreamAt } from '../../../hubspot/record-projection.ts';

/** What the record's verifications look like now; mends what earlier calls left undone. */
export async function state(desk: CardDesk, request: StateRequest): Promise<CardReply> {
  const { ledger, keys, bookmark } = desk;
  const streams = streamsOf(request.record);
  const from = streams.map((stream) => ({
    stream,
    from: bookmark?.streams[streamName(stream)] ?? NO_ENTRY,
  }));
  const [met, heads, rep] = await Promise.all([
    meet(desk, request),
    streamHeads(ledger, keys, from),
    repChain(ledger, keys, request.user.id, bookmark?.rep ?? undefined),
  ]);
  if ('refusal' in met) return { ok: false, ...met };
  const standing = streams.map((stream, i) => ({ stream, head: heads[i] ?? NO_ENTRY }));
  const open = heads.flatMap(({ state: { open: challenge } }) =>
    challenge ? [challenge.destination] : [],
  );
  const ids = [...new Set([...met.destinations.keys(), ...open])];
  const [chains, steps] = await Promise.all([
    destinationChains(ledger, keys, ids, bookmark?.destinations),
    stepsOf(desk, standing),
  ]);
  const deliveries = await repair(desk, met, standing, steps);
  return {
    ok: true,
    action: 'state',
    view: recordView(desk, met, { record: request.record, standing, chains, deliveries }),
    bookmark: writeBookmark(keys, {
      record: request.record,
      user: { id: met.by.userId, name: met.by.name },
      vouchedAt: met.vouchedAt,
      streams: Object.fromEntries(standing.map(({ stream, head }) => [streamName(stream), head])),
      destinations: chains,
      rep,
      witnessed: witnessedNow(desk, standing, deliveries),
    }),
  };
}

/** What is still worth vouching for: what is known of each message, and the newest entries' own steps. */
function witnessedNow(
  { bookmark }: CardDesk,
  standing: readonly StreamAt[],
  deliveries: readonly Delivery[],
): string[] {
  return standing.flatMap(({ stream, head }, i) => {
    const message = head.state.open?.messages.at(-1)?.n;
    const delivery = deliveries[i];
    const known =
      message !== undefined && delivery ? [witness(delivery, { stream, n: message })] : [];
    const entry = { stream, n: head.n };
    const kept = (['ended', 'told'] as const).filter((what) => hasWitnessed(bookmark, what, entry));
    return [...known, ...kept.map((what) => witness(what, entry))];
  });
}
