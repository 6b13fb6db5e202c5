import type { ExportedEntry, TrailFinding } from '../../contract/audit-view.ts';
import { READ_LIMIT, type Ledger, type StoredEntry } from '../ledger.ts';
import type { Index } from '../stream.ts';
import { checkEntry, found, type IsToldAsSealed } from './check-entry.ts';
import { checkLink } from './check-link.ts';
import { beginsRight } from './follows.ts';
import { storedIn, type TrailEntry, type TrailKeys } from './kept-entry.ts';
import { neighboursOf, type Neighbour } from './neighbours.ts';

/** What a check of a part needs. */
export interface TrailCheck {
  keys: TrailKeys;
  /** Reads what lies outside the part. The ledger of src/hubspot/entry-ledger.ts does. */
  ledger: Pick<Ledger, 'read'>;
  isToldAsSealed: IsToldAsSealed;
}

interface Believed {
  kept: ExportedEntry;
  entry: TrailEntry;
  neighbours: readonly Neighbour[];
}

/**
 * Checks each of these entries, and that everything it builds on is there and fits; at most one finding says that
 * the same entry is missing. Nothing is carried from part to part: the entries can come in any order, and a part
 * can be checked again. Throws what the ledger throws.
 */
export async function checkPart(
  { keys, ledger, isToldAsSealed }: TrailCheck,
  part: readonly ExportedEntry[],
): Promise<TrailFinding[]> {
  const findings: TrailFinding[] = [];
  const believed: Believed[] = [];
  for (const kept of part) {
    const { entry, finding } = checkEntry(keys, isToldAsSealed, kept);
    if (finding) findings.push(finding);
    if (entry) believed.push({ kept, entry, neighbours: neighboursOf(keys, entry) });
  }
  const there = await readNeighbours(ledger, part, believed);
  for (const { kept, entry, neighbours } of believed) {
    if (!beginsAsItMust(entry)) findings.push(found('unlinked', entry, kept));
    for (const neighbour of neighbours) {
      const fault = checkLink(keys, entry, neighbour, there.get(nameOf(neighbour)));
      if (fault === 'missing') findings.push({ fault, line: neighbour.line, n: neighbour.n });
      else if (fault) findings.push(found(fault, entry, kept));
    }
  }
  return once(findings);
}

/** The first of a line builds on nothing, and all others on something. */
function beginsAsItMust(entry: TrailEntry): boolean {
  switch (entry.entry) {
    case 'stream':
      return beginsRight(entry);
    case 'settings':
      return entry.n !== 1 || entry.previous === '';
    case 'reduced':
      return entry.of !== 'stream' || (entry.n === 1) === (entry.behind === undefined);
    case 'step':
    case 'answer':
      return true;
  }
}

/** Those of the part itself need no reading. */
async function readNeighbours(
  ledger: Pick<Ledger, 'read'>,
  part: readonly ExportedEntry[],
  believed: readonly Believed[],
): Promise<ReadonlyMap<string, StoredEntry>> {
  const there = new Map<string, StoredEntry>();
  for (const kept of part) {
    const stored = storedIn(kept);
    for (const [index, key] of Object.entries(stored.keys) as [Index, string][])
      there.set(nameOf({ index, key }), stored);
  }
  const wanted = new Map<Index, Set<string>>();
  for (const neighbour of believed.flatMap(({ neighbours }) => neighbours)) {
    if (there.has(nameOf(neighbour))) continue;
    const names = wanted.get(neighbour.index) ?? new Set();
    wanted.set(neighbour.index, names.add(neighbour.key));
  }
  const reads = [...wanted].flatMap(([index, names]) =>
    inChunks([...names]).map(async (chunk) => ({ index, read: await ledger.read(index, chunk) })),
  );
  for (const { index, read } of await Promise.all(reads)) {
    for (const [key, stored] of read) there.set(nameOf({ index, key }), stored);
  }
  return there;
}

function nameOf({ index, key }: Pick<Neighbour, 'index' | 'key'>): string {
  return `${index} ${key}`;
}

function inChunks(names: readonly string[]): string[][] {
  const count = Math.ceil(names.length / READ_LIMIT);
  return Array.from({ length: count }, (_, i) => names.slice(i * READ_LIMIT, (i + 1) * READ_LIMIT));
}

/** Two that build on the same missing entry tell of one. */
function once(findings: readonly TrailFinding[]): TrailFinding[] {
  const names = new Map(
    findings.map((finding) => [JSON.stringify(Object.entries(finding).sort()), finding]),
  );
  return [...names.values()];
}
