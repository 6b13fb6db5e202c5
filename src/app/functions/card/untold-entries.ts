import type { StreamAt } from '../../../hubspot/record-projection.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import { TrailBroken, type StoredEntry } from '../../../otp/ledger.ts';
import { believeDecision } from '../../../otp/seal.ts';
import { notedSteps } from '../../../otp/steps.ts';
import { streamKey } from '../../../otp/stream.ts';
import type { CardDesk } from './card-desk.ts';
import { hasWitnessed } from './witness.ts';

/** Far more than happens between two looks; what lies further back is left to the ledger alone. */
const LOOK_BACK = 40;

/** The entries of a stream, oldest first, whose timeline event nobody has seen accepted. */
export async function untoldEntries(
  desk: CardDesk,
  { stream, head }: StreamAt,
): Promise<StreamEntry[]> {
  const { ledger, keys, bookmark } = desk;
  const seen = (n: number): boolean => hasWitnessed(bookmark, 'told', { stream, n });
  const places = Array.from({ length: Math.min(LOOK_BACK, head.n - 1) }, (_, i) => head.n - 1 - i);
  const noted = await notedSteps(
    desk,
    places.map((n) => ({ stream, n, step: 'told' })),
  );
  const newestNoted = noted.find((step) => step !== undefined)?.n ?? head.n - 1 - places.length;
  const untold = [head.n, ...places].filter((n) => n > newestNoted && !seen(n)).reverse();
  const names = untold.map((n) => streamKey(keys, stream, n));
  const found =
    names.length === 0 ? new Map<string, StoredEntry>() : await ledger.read('stream_key', names);
  return names.flatMap((name) => {
    const stored = found.get(name);
    if (stored === undefined) throw new TrailBroken('An entry is missing from its stream');
    const entry = believeDecision(keys, stored, 'stream_key', name);
    // Of what was reduced there is nothing to tell.
    return entry.entry === 'reduced' ? [] : [entry];
  });
}
