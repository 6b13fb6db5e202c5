import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type { RecordRef } from '../contract/vocabulary.ts';
import { READ_LIMIT } from '../otp/ledger.ts';
import { readNoteIds } from './note-ids.ts';
import { patientRead, type Patience } from './patient-read.ts';
import { ifThere } from './provision/missing.ts';
import { DEAL_PROPERTY_NAMES, projectionIn, RECORD_PROPERTY_NAMES } from './record-projection.ts';
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
  const notes = await readNoteIds(connection, patience, { type, id: objectId });
  for (let i = 0; i < notes.length; i += READ_LIMIT) {
    const inputs = notes.slice(i, i + READ_LIMIT).map((id) => ({ id }));
    const read = await patientRead(patience, () =>
      batches.read('notes', { inputs, properties: ['hs_note_body'], propertiesWithHistory: [] }),
    );
    const ours = read.results.filter(({ properties }) => isOurs(properties['hs_note_body'] ?? ''));
    if (ours.length === 0) continue;
    const gone = { inputs: ours.map(({ id }) => ({ id })) };
    await patientRead(patience, () => batches.archive('notes', gone));
  }
  const names = type === 'deals' ? DEAL_PROPERTY_NAMES : RECORD_PROPERTY_NAMES;
  const properties = projectionIn({}, [...names, ENTERED_CODE.name]);
  await ifThere(() =>
    patientRead(patience, () => records.update(type, objectId, { properties: { ...properties } })),
  );
}
