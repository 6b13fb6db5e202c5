import type { Pathway, Purpose, RecordRef } from '../../../contract/vocabulary.ts';
import { readEntries, type EntryRecord } from '../../../hubspot/entry-records.ts';
import { chainHeads, type ChainHead } from '../../../otp/chain-head.ts';
import { DEFAULT_SETTINGS } from '../../../otp/default-settings.ts';
import { READ_LIMIT, TrailBroken } from '../../../otp/ledger.ts';
import { STEP_NAMES } from '../../../otp/step-names.ts';
import { stepKey, streamKey, type Stream } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';

/** A place in one of a record's streams, after which a walk goes on. */
export interface Place {
  stream: number;
  n: number;
}

export interface Walked {
  records: EntryRecord[];
  /** Absent at the end of the last stream. */
  next?: Place;
  /** Whether an entry is missing from a stream, so that what is left of it was not walked. */
  isGapped: boolean;
}

const PURPOSES = Object.keys(DEFAULT_SETTINGS.keep) as Purpose[];
const PATHWAYS = Object.keys({
  card: true,
  workflow: true,
  approval: true,
} satisfies Record<Pathway, true>) as Pathway[];

/** Places whose steps one read has room for. */
const PLACES = Math.floor(READ_LIMIT / STEP_NAMES.length);

/** Every stream that a record can have. */
function streamsOf(record: RecordRef): Stream[] {
  return PATHWAYS.flatMap((pathway) => PURPOSES.map((purpose) => ({ record, purpose, pathway })));
}

/** The next entries of any of a record's streams, with what followed from them. Throws `LedgerUnreachable`. */
export async function walkStreams(desk: Desk, record: RecordRef, from: Place): Promise<Walked> {
  const streams = streamsOf(record);
  const all = await walkAmong(desk, streams, from, streams.length);
  if (all !== undefined) return all;
  // Together they cost one read, and one by one only where an entry is missing from any of them.
  const first = await walkAmong(desk, streams, from, from.stream + 1);
  return first ?? { records: [], ...behind(streams, from.stream + 1), isGapped: true };
}

/** The same among those before `end`; undefined where an entry is missing from one. */
async function walkAmong(
  desk: Desk,
  streams: readonly Stream[],
  from: Place,
  end: number,
): Promise<Walked | undefined> {
  const chains = streams.slice(from.stream, end).map((stream, i) => ({
    keyOf: (n: number) => streamKey(desk.keys, stream, n),
    from: i === 0 ? from.n : 0,
  }));
  const heads = await headsOf(desk, chains);
  if (heads === undefined) return undefined;
  const longer = heads.findIndex(({ n }, i) => n > (chains[i]?.from ?? 0));
  const stream = longer < 0 ? undefined : streams[from.stream + longer];
  if (stream === undefined) return { records: [], ...behind(streams, end), isGapped: false };
  const first = (chains[longer]?.from ?? 0) + 1;
  const last = Math.min(heads[longer]?.n ?? 0, first + PLACES - 1);
  const records = await entriesOf(desk, stream, first, last);
  return { records, next: { stream: from.stream + longer, n: last }, isGapped: false };
}

async function headsOf(
  { ledger }: Desk,
  chains: Parameters<typeof chainHeads>[2],
): Promise<ChainHead[] | undefined> {
  try {
    return await chainHeads(ledger, 'stream_key', chains);
  } catch (error) {
    if (error instanceof TrailBroken) return undefined;
    throw error;
  }
}

function behind(streams: readonly Stream[], stream: number): { next?: Place } {
  return stream < streams.length ? { next: { stream, n: 0 } } : {};
}

async function entriesOf(
  { connection, patience, keys }: Desk,
  stream: Stream,
  first: number,
  last: number,
): Promise<EntryRecord[]> {
  const places = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const [decisions, steps] = await Promise.all([
    readEntries(
      connection,
      patience,
      'stream_key',
      places.map((n) => streamKey(keys, stream, n)),
    ),
    readEntries(
      connection,
      patience,
      'step_key',
      places.flatMap((n) => STEP_NAMES.map((step) => stepKey(keys, stream, n, step))),
    ),
  ]);
  return [...decisions, ...steps];
}
