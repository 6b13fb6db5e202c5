import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type { RecordRef } from '../contract/vocabulary.ts';
import { READ_LIMIT } from '../otp/ledger.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { ifThere } from './provision/missing.ts';
import { DEAL_PROPERTY_NAMES, projectionIn, RECORD_PROPERTY_NAMES } from './record-projection.ts';
import { recordNotes } from './record-notes.ts';
import { recordTypeOf } from './record-type.ts';
import { ENTERED_CODE } from './schema.ts';
import { isOurs } from './timeline-note.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/**
 * Empties our properties of a record, and deletes our notes on it. Nothing where the record is gone: HubSpot then
 * deleted both. Doing it again changes nothing. Throws `CallFailed`.
 */
export async function forgetRecord(
  connection: Connection,
  patience: Patience,
  { objectTypeId, objectId }: RecordRef,
): Promise<void> {
  const type = recordTypeOf({ objectTypeId });
  const configuration = clientConfiguration(objects, connection);
  const records = new objects.BasicApi(configuration);
  const batches = new objects.BatchApi(configuration);
  const record = await ifThere(() =>
    patientRead(patience, () => records.getById(type, objectId, [], [], undefined, false)),
  );
  // HubSpot answers for the id of a merged record with the one that it was merged into.
  if (record?.id !== objectId) return;
  const notes = await patientRead(patience, () =>
    recordNotes(connection, { objectTypeId, objectId }),
  );
  const ours = notes.filter(({ body }) => isOurs(body)).map(({ id }) => ({ id }));
  for (let i = 0; i < ours.length; i += READ_LIMIT) {
    const inputs = ours.slice(i, i + READ_LIMIT);
    await patientRead(patience, () => batches.archive('notes', { inputs }));
  }
  const names = type === 'deals' ? DEAL_PROPERTY_NAMES : RECORD_PROPERTY_NAMES;
  const properties = projectionIn({}, [...names, ENTERED_CODE.name]);
  await ifThere(() =>
    patientRead(patience, () => records.update(type, objectId, { properties: { ...properties } })),
  );
}
