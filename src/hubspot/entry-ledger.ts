import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type { LedgerEntry } from '../otp/entry.ts';
import type { Appended, Ledger } from '../otp/ledger.ts';
import { entryProperties } from './entry-properties.ts';
import { readByKey } from './entry-records.ts';
import { CallFailed } from './failure.ts';
import { NotSetUp } from './not-set-up.ts';
import type { Patience } from './patient-read.ts';
import { ENTRY_OBJECT } from './schema.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/**
 * The ledger on the custom object `otp_entry`: one create for an append, which HubSpot refuses as a
 * whole if a unique property's value is taken, and batch reads by unique property, which do not lag
 * as search does.
 */
export function entryLedger(connection: Connection, patience: Patience): Ledger {
  const records = new objects.BasicApi(clientConfiguration(objects, connection));
  return {
    async append({ keys, body, seal }): Promise<Appended> {
      const shown = entryProperties(JSON.parse(body) as LedgerEntry);
      const properties = { ...shown, ...keys, entry: body, seal };
      try {
        await records.create(ENTRY_OBJECT, { properties, associations: [] });
        return { append: 'won' };
      } catch (error) {
        return appendedOf(error);
      }
    },
    async read(index, keys) {
      const there = await readByKey(connection, patience, index, keys);
      return new Map([...there].map(([key, { stored }]) => [key, stored]));
    },
    shows: entryProperties,
  };
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
