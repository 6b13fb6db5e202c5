import * as properties from '@hubspot/api-client/lib/codegen/crm/properties/index.js';
import { CONTACT_GROUP, CONTACT_PROPERTIES } from '../schema.ts';
import { clientConfiguration, type Connection } from '../transport.ts';
import { propertyBody } from './entry-object.ts';
import { ifThere, makeMissing } from './missing.ts';
import type { StepReport } from './step.ts';

const OBJECT = 'contacts';

/** Makes the group and the properties that show a contact's verification. */
export async function* provisionContactProperties(
  connection: Connection,
): AsyncGenerator<StepReport> {
  const configuration = clientConfiguration(properties, connection);
  const groups = new properties.GroupsApi(configuration);
  const core = new properties.CoreApi(configuration);
  const groupStep = `Contact property group "${CONTACT_GROUP.label}"`;
  const group = await ifThere(() => groups.getByName(OBJECT, CONTACT_GROUP.name));
  yield group === undefined
    ? await makeMissing(groupStep, () =>
        groups.create(OBJECT, { ...CONTACT_GROUP, displayOrder: -1 }),
      )
    : { what: groupStep, outcome: 'was_there' };
  const there = new Set((await core.getAll(OBJECT, false)).results.map(({ name }) => name));
  for (const definition of CONTACT_PROPERTIES) {
    const what = `Contact property "${definition.label}"`;
    const create = {
      ...propertyBody(definition),
      groupName: CONTACT_GROUP.name,
      // The client has enums of its own for the same words.
    } as properties.PropertyCreate;
    yield there.has(definition.name)
      ? { what, outcome: 'was_there' }
      : await makeMissing(what, () => core.create(OBJECT, create));
  }
}
