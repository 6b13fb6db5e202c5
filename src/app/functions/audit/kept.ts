import type { ExportedEntry } from '../../../contract/audit-view.ts';
import { entryProperties } from '../../../hubspot/entry-properties.ts';
import type { Found } from '../../../hubspot/search.ts';
import type { Keyring } from '../../../otp/keyring.ts';
import type { LedgerEntry } from '../../../otp/entry.ts';
import type { Readable, StoredEntry } from '../../../otp/ledger.ts';
import { checkEntry } from '../../../otp/trail/check-entry.ts';

/** An entry as somebody reads it. */
export interface Told {
  /** Absent where there is none that can be believed. */
  entry?: LedgerEntry;
  /** What is told of it: what was sealed, or else what is left of it in HubSpot. */
  properties: Readable;
  /** Its seal fits and it lies where it says. */
  intact: boolean;
}

/** What to tell of an entry: its readable properties count only where it cannot speak for itself. */
export function told(keys: Keyring, found: Found): Told {
  const { entry, finding } = checkEntry(keys, () => true, keptOf(found));
  return {
    ...(entry && { entry }),
    properties: entry ? entryProperties(entry) : found.properties,
    intact: finding === undefined,
  };
}

/** The same of an entry that was read by one of its keys. What HubSpot shows of it was not read. */
export function toldOfStored(keys: Keyring, { keys: kept, body, seal }: StoredEntry): Told {
  return told(keys, { id: '', properties: { ...kept, entry: body, seal } });
}

/** As it is kept. */
export function keptOf({ id, properties }: Found): ExportedEntry {
  const { hs_createdate: createdAt = '', ...rest } = properties;
  return { id, createdAt, properties: rest };
}
