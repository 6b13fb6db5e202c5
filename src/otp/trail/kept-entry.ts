import type { ExportedEntry } from '../../contract/audit-view.ts';
import type { LedgerEntry, ReducedEntry } from '../entry.ts';
import type { Keyring } from '../keyring.ts';
import type { StoredEntry } from '../ledger.ts';
import type { Index } from '../stream.ts';

/** The keys that a check of the trail needs: none that any code comes from. */
export type TrailKeys = Pick<Keyring, 'accountId' | 'index' | 'seal'>;

/** Everything that can lie in the trail. */
export type TrailEntry = LedgerEntry | ReducedEntry;

/** Every unique property of an entry, once. */
const INDEXES = Object.keys({
  stream_key: true,
  request_key: true,
  guess_key: true,
  destination_key: true,
  rep_key: true,
  account_key: true,
  sms_key: true,
  step_key: true,
} satisfies Record<Index, true>) as Index[];

/** What of an object's properties is the entry itself. */
export function storedIn({ properties }: Pick<ExportedEntry, 'properties'>): StoredEntry {
  const keys = INDEXES.flatMap((name): [Index, string][] => {
    const value = properties[name];
    return value ? [[name, value]] : [];
  });
  return {
    keys: Object.fromEntries(keys),
    body: properties['entry'] ?? '',
    seal: properties['seal'] ?? '',
  };
}
