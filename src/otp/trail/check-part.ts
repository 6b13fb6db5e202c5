import type { ExportedEntry, TrailFinding } from '../../contract/audit-view.ts';
import type { LedgerEntry } from '../entry.ts';
import type { Index } from '../stream.ts';
import { checkEntry, found, type IsToldAsSealed } from './check-entry.ts';
import { checkLink } from './check-link.ts';
import { beginsRight } from './follows.ts';
import type { TrailKeys } from '../keyring.ts';
import { storedIn } from './kept-entry.ts';
import { neighboursOf, type Neighbour } from './neighbours.ts';
import { once } from './once.ts';
import { nameOf, readNeighbours, type ReadKept, type There } from './read-neighbours.ts';

/** What a check of a part needs. */
export interface TrailCheck {
  keys: TrailKeys;
  /** Reads what lies outside the part. `readByKey` of src/hubspot/entry-records.ts does. */
  read: ReadKept;
  isToldAsSealed: IsToldAsSealed;
}

interface Believed {
  kept: ExportedEntry;
  entry: LedgerEntry;
  neighbours: readonly Neighbour[];
}

/**
 * Checks each of these entries, and that everything it builds on is there and fits; no fault of an entry is
 * found twice, but another part that builds on the same one finds it again (once.ts). Nothing is carried from part
 * to part: the entries can come in any order, and a part can be checked again. Throws what `read` throws.
 */
export async function checkPart(
  { keys, read, isToldAsSealed }: TrailCheck,
  part: readonly ExportedEntry[],
): Promise<TrailFinding[]> {
  const findings: TrailFinding[] = [];
  const believed: Believed[] = [];
  const own = new Map<string, There>();
  for (const kept of part) {
    const { entry, finding } = checkEntry(keys, isToldAsSealed, kept);
    if (finding) findings.push(finding);
    if (entry) believed.push({ kept, entry, neighbours: neighboursOf(keys, entry) });
    const stored = storedIn(kept);
    for (const [index, key] of Object.entries(stored.keys) as [Index, string][])
      own.set(nameOf({ index, key }), { id: kept.id, seal: stored.seal, entry });
  }
  const needed = believed.flatMap(({ neighbours }) => neighbours);
  const there = await readNeighbours(keys, read, own, needed);
  for (const { kept, entry, neighbours } of believed) {
    if (!beginsAsItMust(entry)) findings.push(found('unsound', entry, kept));
    for (const neighbour of neighbours) {
      const seen = there.get(nameOf(neighbour));
      const { line, n } = neighbour;
      // Who looks at this part alone would not hear of it elsewhere.
      if (seen?.fault !== undefined) findings.push({ fault: seen.fault, id: seen.id, line, n });
      const fault = checkLink(entry, neighbour, seen);
      if (fault === 'missing') findings.push({ fault, line, n });
      else if (fault) findings.push(found(fault, entry, kept));
    }
  }
  return once(findings);
}

/** The first of a line builds on nothing, and all others on something. */
function beginsAsItMust(entry: LedgerEntry): boolean {
  switch (entry.entry) {
    case 'stream':
      return beginsRight(entry);
    case 'settings':
    case 'reduction':
      return entry.n !== 1 || entry.previous === '';
    case 'reduced':
      return entry.of !== 'stream' || (entry.n === 1) === (entry.behind === undefined);
    case 'step':
    case 'refused':
    case 'answer':
    case 'test':
      return true;
  }
}
