import * as properties from '@hubspot/api-client/lib/codegen/crm/properties/index.js';
import type { RecordType } from '../record-type.ts';
import { DEAL_PROPERTIES, ENTERED_CODE, RECORD_GROUP, RECORD_PROPERTIES } from '../schema.ts';
import { clientConfiguration, type Connection } from '../transport.ts';
import { propertyBody } from './entry-object.ts';
import { ifThere, makeMissing } from './missing.ts';
import type { StepReport } from './step.ts';

/** What a person calls one record of each type. */
const RECORD: Readonly<Record<RecordType, string>> = { contacts: 'Contact', deals: 'Deal' };

/** Makes the group and the properties that show a record's verification. */
export async function* provisionRecordProperties(
  connection: Connection,
  type: RecordType,
): AsyncGenerator<StepReport> {
  const configuration = clientConfiguration(properties, connection);
  const groups = new properties.GroupsApi(configuration);
  const core = new properties.CoreApi(configuration);
  const groupStep = `${RECORD[type]} property group "${RECORD_GROUP.label}"`;
  const group = await ifThere(() => groups.getByName(type, RECORD_GROUP.name));
  yield group === undefined
    ? await makeMissing(groupStep, () => groups.create(type, { ...RECORD_GROUP, displayOrder: -1 }))
    : { what: groupStep, outcome: 'was_there' };
  const there = new Set((await core.getAll(type, false)).results.map(({ name }) => name));
  const own = type === 'deals' ? DEAL_PROPERTIES : [];
  for (const definition of [...RECORD_PROPERTIES, ...own, ENTERED_CODE]) {
    const what = `${RECORD[type]} property "${definition.label}"`;
    const create = {
      ...propertyBody(definition),
      groupName: RECORD_GROUP.name,
      // The client has enums of its own for the same words.
    } as properties.PropertyCreate;
    yield there.has(definition.name)
      ? { what, outcome: 'was_there' }
      : await makeMissing(what, () => core.create(type, create));
  }
}
