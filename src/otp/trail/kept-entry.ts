import type { ExportedEntry } from '../../contract/audit-view.ts';
import type { StoredEntry } from '../ledger.ts';
import type { Index } from '../stream.ts';

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
