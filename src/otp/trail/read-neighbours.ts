import type { LedgerEntry } from '../entry.ts';
import { READ_LIMIT, type StoredEntry } from '../ledger.ts';
import type { Index } from '../stream.ts';
import type { TrailKeys } from '../keyring.ts';
import type { Neighbour } from './neighbours.ts';
import { standingOf, type Standing } from './read-sealed.ts';

/** An entry, with the id by which HubSpot keeps it. */
export interface KeptEntry {
  id: string;
  stored: StoredEntry;
}

/** Reads the entries that have these keys, at most `READ_LIMIT`. Throws `LedgerUnreachable` when it cannot tell. */
export type ReadKept = (
  index: Index,
  keys: readonly string[],
) => Promise<ReadonlyMap<string, KeptEntry>>;

/** What lies under a key. */
export interface There {
  id: string;
  seal: string;
  /** Absent where it cannot be believed. */
  entry: LedgerEntry | undefined;
  /** What is wrong with it, where it is not of the part that is checked. */
  fault?: Standing['fault'];
}

type Place = Pick<Neighbour, 'index' | 'key'>;

/** What lies under each key, by `nameOf`. */
export type Places = ReadonlyMap<string, There>;

export function nameOf({ index, key }: Place): string {
  return `${index} ${key}`;
}

/** What lies under these keys: those that are known already need no reading. Throws what `read` throws. */
export async function readNeighbours(
  keys: TrailKeys,
  read: ReadKept,
  known: Places,
  needed: readonly Place[],
): Promise<Places> {
  const wanted = new Map<Index, Set<string>>();
  for (const place of needed) {
    if (known.has(nameOf(place))) continue;
    const names = wanted.get(place.index) ?? new Set();
    wanted.set(place.index, names.add(place.key));
  }
  const reads = [...wanted].flatMap(([index, names]) =>
    inChunks([...names]).map(async (chunk) => ({ index, found: await read(index, chunk) })),
  );
  const there = new Map(known);
  for (const { index, found } of await Promise.all(reads)) {
    for (const [key, { id, stored }] of found) {
      const { entry, fault } = standingOf(keys, stored);
      there.set(nameOf({ index, key }), { id, seal: stored.seal, entry, fault });
    }
  }
  return there;
}

function inChunks(names: readonly string[]): string[][] {
  const count = Math.ceil(names.length / READ_LIMIT);
  return Array.from({ length: count }, (_, i) => names.slice(i * READ_LIMIT, (i + 1) * READ_LIMIT));
}
