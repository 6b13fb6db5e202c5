import type { TrailFault } from '../../contract/audit-view.ts';
import type { LedgerEntry } from '../entry.ts';
import { sameText } from '../digest.ts';
import { TrailBroken, type StoredEntry } from '../ledger.ts';
import { parse, sealOf } from '../seal.ts';
import type { TrailKeys } from '../keyring.ts';
import { liesInPlace } from './own-keys.ts';

export type Sealed =
  | { ok: true; entry: LedgerEntry }
  | { ok: false; fault: Extract<TrailFault, 'altered' | 'other_account'> };

/**
 * The entry, if its seal fits and it was sealed for this account. Its text must be the very one that was
 * written: what else reads the same, such as one with a member twice, may read differently elsewhere.
 */
export function readSealed(keys: TrailKeys, stored: Pick<StoredEntry, 'body' | 'seal'>): Sealed {
  try {
    const entry: LedgerEntry = parse(stored.body);
    const fits = sameText(stored.seal, sealOf(keys, entry));
    // Each account has keys of its own, so the seal of another one never fits.
    if (entry.account !== keys.accountId) return { ok: false, fault: otherAccount(entry) };
    if (fits && JSON.stringify(entry) === stored.body) return { ok: true, entry };
  } catch (error) {
    if (!(error instanceof TrailBroken)) throw error;
  }
  return { ok: false, fault: 'altered' };
}

/** What a stored entry alone shows. */
export type Standing =
  /** Under other keys than its own, it can still be believed. */
  | { entry: LedgerEntry; fault?: 'misplaced' }
  /** Nothing can be said of what it builds on. */
  | { entry?: undefined; fault: 'altered' | 'other_account' };

/** Whether an entry is as it was sealed, and lies where it was sealed for. */
export function standingOf(keys: TrailKeys, stored: StoredEntry): Standing {
  const sealed = readSealed(keys, stored);
  if (!sealed.ok) return { fault: sealed.fault };
  const { entry } = sealed;
  return liesInPlace(keys, entry, stored.keys) ? { entry } : { entry, fault: 'misplaced' };
}

/** An account that is none was put there by hand. */
function otherAccount({ account }: LedgerEntry): 'altered' | 'other_account' {
  return /^[1-9]\d{0,15}$/.test(account) ? 'other_account' : 'altered';
}
