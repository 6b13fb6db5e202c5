import type { ExportedEntry, TrailFinding } from '../../contract/audit-view.ts';
import type { LedgerEntry } from '../entry.ts';
import type { Ledger } from '../ledger.ts';
import type { Index } from '../stream.ts';
import { checkEntry, found, type IsToldAsSealed } from './check-entry.ts';
import { checkLink } from './check-link.ts';
import { beginsRight } from './follows.ts';
import type { TrailKeys } from '../keyring.ts';
import { storedIn } from './kept-entry.ts';
import { neighboursOf, type Neighbour } from './neighbours.ts';
import { nameOf, readNeighbours, type There } from './read-neighbours.ts';

/** What a check of a part needs. */
export interface TrailCheck {
  keys: TrailKeys;
  /** Reads what lies outside the part. The ledger of src/hubspot/entry-ledger.ts does. */
  ledger: Pick<Ledger, 'read'>;
  isToldAsSealed: IsToldAsSealed;
}

interface Believed {
  kept: ExportedEntry;
  entry: LedgerEntry;
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
  const own = new Map<string, There>();
  for (const kept of part) {
    const { entry, finding } = checkEntry(keys, isToldAsSealed, kept);
    if (finding) findings.push(finding);
    if (entry) believed.push({ kept, entry, neighbours: neighboursOf(keys, entry) });
    const stored = storedIn(kept);
    for (const [index, key] of Object.entries(stored.keys) as [Index, string][])
      own.set(nameOf({ index, key }), { seal: stored.seal, entry });
  }
  const needed = believed.flatMap(({ neighbours }) => neighbours);
  const there = await readNeighbours(keys, ledger, own, needed);
  for (const { kept, entry, neighbours } of believed) {
    if (!beginsAsItMust(entry)) findings.push(found('unsound', entry, kept));
    for (const neighbour of neighbours) {
      const seen = there.get(nameOf(neighbour));
      // Who looks at this part alone would not hear of it elsewhere.
      if (seen !== undefined && seen.entry === undefined && !own.has(nameOf(neighbour)))
        findings.push({ fault: 'altered', line: neighbour.line, n: neighbour.n });
      const fault = checkLink(entry, neighbour, seen);
      if (fault === 'missing') findings.push({ fault, line: neighbour.line, n: neighbour.n });
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

/** Two that build on the same missing entry tell of one. */
function once(findings: readonly TrailFinding[]): TrailFinding[] {
  const names = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...names.values()];
}
