import type { ExportedEntry, TrailFinding } from '../../contract/audit-view.ts';
import type { Ledger } from '../ledger.ts';
import type { TrailEntry, TrailKeys } from './kept-entry.ts';

/** What a check of a part needs. */
export interface TrailCheck {
  keys: TrailKeys;
  /** Reads what lies outside the part. The ledger of src/hubspot/entry-ledger.ts does. */
  ledger: Pick<Ledger, 'read'>;
  /** Whether what people read of an entry is what it says: src/hubspot/told-as-sealed.ts. */
  isToldAsSealed: (entry: TrailEntry, kept: ExportedEntry) => boolean;
}

/**
 * Checks each of these entries, and that everything it builds on is there and fits. Nothing is carried from part
 * to part: the entries can come in any order, and a part can be checked again.
 */
export async function checkPart(
  check: TrailCheck,
  kept: readonly ExportedEntry[],
): Promise<TrailFinding[]> {
  throw new TypeError(`Under way: ${kept.length} ${check.keys.accountId}`);
}
