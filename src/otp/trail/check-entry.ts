import type { ExportedEntry, TrailFault, TrailFinding } from '../../contract/audit-view.ts';
import type { LedgerEntry } from '../entry.ts';
import type { TrailKeys } from '../keyring.ts';
import { storedIn } from './kept-entry.ts';
import { claimedLine, lineOf } from './line.ts';
import { standingOf } from './read-sealed.ts';

/** Whether what people read of an entry is what was written with it: src/hubspot/told-as-sealed.ts. */
export type IsToldAsSealed = (keys: TrailKeys, entry: LedgerEntry, kept: ExportedEntry) => boolean;

/** What one entry alone shows. */
export interface Looked {
  /** Absent where it cannot be believed, and nothing can be said of what it builds on. */
  entry?: LedgerEntry;
  /** The first thing that is wrong with it. */
  finding?: TrailFinding;
}

/** Checks all that can be seen from one entry alone: its seal, its account, its keys and its readable properties. */
export function checkEntry(
  keys: TrailKeys,
  isToldAsSealed: IsToldAsSealed,
  kept: ExportedEntry,
): Looked {
  const standing = standingOf(keys, storedIn(kept));
  const { entry } = standing;
  if (entry === undefined) {
    const { id, properties } = kept;
    return { finding: { fault: standing.fault, id, ...claimedLine(properties) } };
  }
  const fault =
    standing.fault ?? (isToldAsSealed(keys, entry, kept) ? undefined : ('misreported' as const));
  return { entry, ...(fault && { finding: found(fault, entry, kept) }) };
}

/** A fault of an entry of ours. */
export function found(
  fault: TrailFault,
  entry: LedgerEntry,
  { id }: Pick<ExportedEntry, 'id'>,
): TrailFinding {
  return { fault, id, line: lineOf(entry), n: entry.n };
}
