import type { LedgerEntry } from '../entry.ts';
import { READ_LIMIT, type Ledger } from '../ledger.ts';
import type { Index } from '../stream.ts';
import type { TrailKeys } from '../keyring.ts';
import type { Neighbour } from './neighbours.ts';
import { readSealed } from './read-sealed.ts';

/** What lies under a key. */
export interface There {
  seal: string;
  /** Absent where it cannot be believed. */
  entry: LedgerEntry | undefined;
}

type Place = Pick<Neighbour, 'index' | 'key'>;

/** What lies under each key, by `nameOf`. */
export type Places = ReadonlyMap<string, There>;

export function nameOf({ index, key }: Place): string {
  return `${index} ${key}`;
}

/** What lies under these keys: those that are known already need no reading. Throws what the ledger throws. */
export async function readNeighbours(
  keys: TrailKeys,
  ledger: Pick<Ledger, 'read'>,
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
    inChunks([...names]).map(async (chunk) => ({ index, read: await ledger.read(index, chunk) })),
  );
  const there = new Map(known);
  for (const { index, read } of await Promise.all(reads)) {
    for (const [key, stored] of read) {
      const sealed = readSealed(keys, stored);
      const entry = sealed.ok ? sealed.entry : undefined;
      there.set(nameOf({ index, key }), { seal: stored.seal, entry });
    }
  }
  return there;
}

function inChunks(names: readonly string[]): string[][] {
  const count = Math.ceil(names.length / READ_LIMIT);
  return Array.from({ length: count }, (_, i) => names.slice(i * READ_LIMIT, (i + 1) * READ_LIMIT));
}
