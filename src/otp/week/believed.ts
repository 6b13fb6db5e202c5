import type { LedgerEntry, ReducedEntry } from '../entry.ts';
import type { Keyring } from '../keyring.ts';
import { TrailBroken, type StoredEntry } from '../ledger.ts';
import { believe } from '../seal.ts';
import type { Index } from '../stream.ts';

/**
 * The entry, if its seal fits and it lies under the very keys that it was sealed for; undefined for one that was
 * altered, copied or made up. What lies before and behind it is not looked at: the check of the trail does that.
 */
export function believed(
  keys: Keyring,
  stored: StoredEntry,
): LedgerEntry | ReducedEntry | undefined {
  const [first] = Object.entries(stored.keys) as [Index, string][];
  if (first === undefined) return undefined;
  try {
    const entry = believe(keys, stored, ...first);
    return isSame(entry.keys, stored.keys) ? entry : undefined;
  } catch (error) {
    if (error instanceof TrailBroken) return undefined;
    throw error;
  }
}

function isSame(sealed: LedgerEntry['keys'], stored: StoredEntry['keys']): boolean {
  const names = Object.keys(sealed) as Index[];
  return (
    names.length === Object.keys(stored).length &&
    names.every((name) => sealed[name] === stored[name])
  );
}
