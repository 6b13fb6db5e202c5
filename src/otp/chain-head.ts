import { READ_LIMIT, TrailBroken, type Ledger, type StoredEntry } from './ledger.ts';
import type { Index } from './stream.ts';

/** A numbered line of entries, known by the key of each place. */
export interface Chain {
  keyOf(n: number): string;
  /** A place known to be taken, or 0: the search starts behind it. */
  from: number;
}

/** The newest entry of a chain: its place, its key and what is stored; place `from` with nothing when none is newer. */
export interface ChainHead {
  n: number;
  key: string;
  stored: StoredEntry | undefined;
}

interface Search {
  chain: Chain;
  /** The newest place seen taken. */
  low: number;
  stored: StoredEntry | undefined;
  /** The oldest place seen free. */
  high: number;
  /** The place that was looked at again because it was free below a taken one. */
  doubted: number | undefined;
}

type Place = readonly [n: number, key: string];

/** Steps of 4^1 to 4^12 reach 16 million entries. */
const FAR_PROBES = 12;

/**
 * Finds the newest entry of each chain by key alone: a search index lags, a read by key does not.
 * Chains are told apart by `keyOf`, so all chains of one index share their reads: one read for the
 * usual short way from `from`, two or three for a million entries.
 */
export async function chainHeads(
  ledger: Ledger,
  index: Index,
  chains: readonly Chain[],
): Promise<ChainHead[]> {
  const searches = chains.map((chain): Search => ({
    chain,
    low: chain.from,
    stored: undefined,
    high: Infinity,
    doubted: undefined,
  }));
  for (;;) {
    const open = searches.filter(({ low, high }) => high - low > 1);
    if (open.length === 0) break;
    const share = Math.max(2, Math.floor(READ_LIMIT / open.length));
    const probes = open.map((search) => ({
      search,
      places: placesToProbe(search, share).map((n): Place => [n, search.chain.keyOf(n)]),
    }));
    const keys = probes.flatMap(({ places }) => places.map(([, key]) => key));
    const found = await readAll(ledger, index, keys);
    for (const { search, places } of probes) narrow(search, places, found);
  }
  return searches.map(({ chain, low, stored }) => ({
    n: low,
    key: low === 0 ? '' : chain.keyOf(low),
    stored,
  }));
}

async function readAll(
  ledger: Ledger,
  index: Index,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoredEntry>> {
  if (keys.length <= READ_LIMIT) return ledger.read(index, keys);
  const [first, rest] = await Promise.all([
    ledger.read(index, keys.slice(0, READ_LIMIT)),
    readAll(ledger, index, keys.slice(READ_LIMIT)),
  ]);
  return new Map([...first, ...rest]);
}

/** The places right behind `low`, then ever wider steps up to `high`, wider still the longer the way. */
function placesToProbe({ chain, low, high }: Search, share: number): number[] {
  if (high - low - 1 <= share) return range(low + 1, high - 1);
  if (high !== Infinity) {
    const step = (high - low) / (share + 1);
    return [...new Set(range(1, share).map((place) => low + Math.round(place * step)))];
  }
  const near = range(low + 1, low + Math.ceil(share / 2));
  const wayBehind = Math.max(1, low - chain.from);
  const far = range(1, Math.min(FAR_PROBES, share - near.length)).map(
    (power) => low + near.length + wayBehind * 4 ** power,
  );
  return [...near, ...far];
}

function narrow(
  search: Search,
  places: readonly Place[],
  found: ReadonlyMap<string, StoredEntry>,
): void {
  for (const [n, key] of places) {
    const stored = found.get(key);
    if (stored === undefined) {
      search.high = Math.min(search.high, n);
    } else if (n > search.low) {
      search.low = n;
      search.stored = stored;
    }
  }
  // Free twice below a taken place: an entry won meanwhile would have been seen the second time.
  if (search.high === search.doubted) throw new TrailBroken('An entry is missing from its chain');
  // Entries won while a read was under way can make a free place look older than a taken one.
  if (search.high < search.low) reopen(search);
}

function reopen(search: Search): void {
  search.doubted = search.high;
  search.low = search.high - 1;
  search.high = Infinity;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
