import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import { CallFailed } from './failure.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { ENTRY_OBJECT, ENTRY_PROPERTY_NAMES } from './schema.ts';
import { valuesOf, type Found } from './search.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/** An entry by its record's id; undefined where there is none. Throws `CallFailed`. */
export async function readEntryById(
  connection: Connection,
  patience: Patience,
  id: string,
): Promise<Found | undefined> {
  const api = new objects.BasicApi(clientConfiguration(objects, connection));
  try {
    const { properties } = await patientRead(patience, () =>
      api.getById(ENTRY_OBJECT, id, [...ENTRY_PROPERTY_NAMES]),
    );
    return { id, properties: valuesOf(properties) };
  } catch (error) {
    if (error instanceof CallFailed && error.failure === 'not_found') return undefined;
    throw error;
  }
}
