import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import { LedgerUnreachable, READ_LIMIT, type StoredEntry } from '../otp/ledger.ts';
import type { Index } from '../otp/stream.ts';
import { CallFailed } from './failure.ts';
import { NotSetUp } from './not-set-up.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { ENTRY_OBJECT, INDEXES } from './schema.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/** An entry with the record of HubSpot that keeps it. */
export interface EntryRecord {
  id: string;
  stored: StoredEntry;
}

/** The properties that an entry is read from. */
export const ENTRY_NAMES: readonly string[] = ['entry', 'seal', ...INDEXES];

/** The entry in what HubSpot keeps of it. */
export function storedEntryIn(
  properties: Readonly<Record<string, string | null | undefined>>,
): StoredEntry {
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

/**
 * The entries that have these keys, or these ids in HubSpot, by batch reads, which do not lag as search does. At
 * most 100. Throws `LedgerUnreachable` when HubSpot cannot tell, and `NotSetUp`.
 */
export async function readEntries(
  connection: Connection,
  patience: Patience,
  index: Index | 'id',
  keys: readonly string[],
): Promise<EntryRecord[]> {
  if (keys.length === 0) return [];
  const batches = new objects.BatchApi(clientConfiguration(objects, connection));
  const inputs = keys.map((id) => ({ id }));
  try {
    const batch = await patientRead(patience, () =>
      batches.read(ENTRY_OBJECT, {
        ...(index !== 'id' && { idProperty: index }),
        inputs,
        properties: [...ENTRY_NAMES],
        propertiesWithHistory: [],
      }),
    );
    if (errorsOf(batch).some(isNoAnswer)) throw new LedgerUnreachable('Not all of it was read');
    return batch.results.map(({ id, properties }) => ({ id, stored: storedEntryIn(properties) }));
  } catch (error) {
    throw ledgerFailure(error);
  }
}

/** The same by the keys that they have. */
export async function readByKey(
  connection: Connection,
  patience: Patience,
  index: Index,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EntryRecord>> {
  const records = await readEntries(connection, patience, index, keys);
  return new Map(records.map((record) => [record.stored.keys[index] ?? '', record]));
}

/**
 * Puts what is left of entries in their place, under the keys that they have: all of it, or of each either that
 * or nothing. Doing it again changes nothing. `describe` gives the readable properties of an entry. Throws
 * `LedgerUnreachable` when HubSpot does not say that all of it was done, and `NotSetUp`.
 */
export async function replaceEntries(
  connection: Connection,
  patience: Patience,
  records: readonly EntryRecord[],
  describe: (entry: StoredEntry) => Readonly<Record<string, string>>,
): Promise<void> {
  const batches = new objects.BatchApi(clientConfiguration(objects, connection));
  const inputs = records.map(({ id, stored }) => ({
    id,
    properties: { ...describe(stored), entry: stored.body, seal: stored.seal },
  }));
  try {
    for (let i = 0; i < inputs.length; i += READ_LIMIT) {
      const batch = await patientRead(patience, () =>
        batches.update(ENTRY_OBJECT, { inputs: inputs.slice(i, i + READ_LIMIT) }),
      );
      if (errorsOf(batch).length > 0) throw new LedgerUnreachable('Not all of it was replaced');
    }
  } catch (error) {
    throw ledgerFailure(error);
  }
}

/** An answer where all went well has no errors at all. */
function errorsOf(batch: {
  results: unknown;
  errors?: readonly BatchError[];
}): readonly BatchError[] {
  return batch.errors ?? [];
}

interface BatchError {
  category: string;
}

/** Keys that nobody has are told as errors as well; any other error says nothing about its key. */
function isNoAnswer({ category }: BatchError): boolean {
  return category !== 'OBJECT_NOT_FOUND';
}

function ledgerFailure(error: unknown): Error {
  if (error instanceof LedgerUnreachable) return error;
  if (!(error instanceof CallFailed)) return new LedgerUnreachable('An answer that cannot be read');
  switch (error.failure) {
    case 'busy':
      return new LedgerUnreachable('Busy', error.retryAfterMs);
    case 'unknown':
      return new LedgerUnreachable('No answer');
    case 'taken':
    case 'not_found':
    case 'not_allowed':
    case 'invalid':
      return new NotSetUp('ledger object');
  }
}
