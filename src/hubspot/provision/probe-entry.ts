import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import { CallFailed } from '../failure.ts';
import { ENTRY_OBJECT } from '../schema.ts';
import { clientConfiguration, type Connection } from '../transport.ts';

/** Entries that say nothing, to see what HubSpot makes of a unique value. Each throws `CallFailed`. */
export interface ProbeEntries {
  /** The new entry's id; undefined when HubSpot refused it because the value is taken. */
  create(key: string): Promise<string | undefined>;
  /** The id of the entry with that value, read as the ledger is read. */
  find(key: string): Promise<string | undefined>;
  archive(id: string): Promise<void>;
}

export function probeEntries(connection: Connection): ProbeEntries {
  const configuration = clientConfiguration(objects, connection);
  const api = new objects.BasicApi(configuration);
  const batches = new objects.BatchApi(configuration);
  return {
    async create(key) {
      const properties = {
        stream_key: key,
        entry: '{}',
        seal: 'probe',
        summary: 'Set-up probe',
        kind: 'probe',
      };
      try {
        return (await api.create(ENTRY_OBJECT, { properties, associations: [] })).id;
      } catch (error) {
        if (error instanceof CallFailed && error.failure === 'taken') return undefined;
        throw error;
      }
    },
    async find(key) {
      const { results } = await batches.read(ENTRY_OBJECT, {
        idProperty: 'stream_key',
        inputs: [{ id: key }],
        properties: ['stream_key'],
        propertiesWithHistory: [],
      });
      return results[0]?.id;
    },
    archive: (id) => api.archive(ENTRY_OBJECT, id),
  };
}
