import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import { LedgerUnreachable, type Appended, type Ledger, type StoredEntry } from '../otp/ledger.ts';
import type { Index } from '../otp/stream.ts';
import { CallFailed } from './failure.ts';
import { NotSetUp } from './not-set-up.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { ENTRY_OBJECT, INDEXES } from './schema.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/** The properties of an entry that people filter by; the entry itself says the same under its seal. */
export type Readable = Readonly<Record<string, string>>;

/**
 * The ledger on the custom object `otp_entry`: one create for an append, which HubSpot refuses as a
 * whole if a unique property's value is taken, and batch reads by unique property, which do not lag
 * as search does. `describe` gives the readable properties of an entry.
 */
export function entryLedger(
  connection: Connection,
  patience: Patience,
  describe: (entry: StoredEntry) => Readable,
): Ledger {
  const configuration = clientConfiguration(objects, connection);
  const records = new objects.BasicApi(configuration);
  const batches = new objects.BatchApi(configuration);
  return {
    async append(entry): Promise<Appended> {
      const properties = { ...describe(entry), ...entry.keys, entry: entry.body, seal: entry.seal };
      try {
        await records.create(ENTRY_OBJECT, { properties, associations: [] });
        return { append: 'won' };
      } catch (error) {
        return appendedOf(error);
      }
    },
    async read(index, keys) {
      if (keys.length === 0) return new Map();
      const inputs = keys.map((id) => ({ id }));
      const properties = ['entry', 'seal', ...INDEXES];
      try {
        const batch = await patientRead(patience, () =>
          batches.read(ENTRY_OBJECT, {
            idProperty: index,
            inputs,
            properties,
            propertiesWithHistory: [],
          }),
        );
        if (errorsOf(batch).some(isNoAnswer)) {
          throw new LedgerUnreachable('Not all of it was read');
        }
        return new Map(batch.results.map((record) => storedEntry(index, record.properties)));
      } catch (error) {
        throw readFailure(error);
      }
    },
  };
}

/** An answer where every key was found has no errors at all. */
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

function appendedOf(error: unknown): Appended {
  if (!(error instanceof CallFailed)) return { append: 'unknown' };
  switch (error.failure) {
    case 'taken':
      return { append: 'lost' };
    case 'busy':
      return { append: 'busy', retryAfterMs: error.retryAfterMs };
    case 'unknown':
      return { append: 'unknown' };
    case 'not_found':
    case 'not_allowed':
    case 'invalid':
      throw new NotSetUp('ledger object');
  }
}

function readFailure(error: unknown): Error {
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

function storedEntry(
  index: Index,
  properties: Record<string, string | null>,
): [string, StoredEntry] {
  const keys = INDEXES.flatMap((name): [Index, string][] => {
    const value = properties[name];
    return value ? [[name, value]] : [];
  });
  const entry = {
    keys: Object.fromEntries(keys),
    body: properties['entry'] ?? '',
    seal: properties['seal'] ?? '',
  };
  return [properties[index] ?? '', entry];
}
