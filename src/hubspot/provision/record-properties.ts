import * as properties from '@hubspot/api-client/lib/codegen/crm/properties/index.js';
import type { RecordType } from '../record-type.ts';
import { CallFailed } from '../failure.ts';
import {
  DEAL_PROPERTIES,
  ENTERED_CODE,
  RECORD_GROUP,
  RECORD_PROPERTIES,
  type PropertyDefinition,
} from '../schema.ts';
import { clientConfiguration, type Connection } from '../transport.ts';
import { propertyBody } from './entry-object.ts';
import { ifThere, makeMissing } from './missing.ts';
import { addOptions, missingOptions } from './property-options.ts';
import type { StepReport } from './step.ts';

/** What a person calls one record of each type. */
const RECORD: Readonly<Record<RecordType, string>> = { contacts: 'Contact', deals: 'Deal' };

/** Makes the group and the properties that show a record's verification, or the options that they lack. */
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
  const there = new Map((await core.getAll(type, false)).results.map((one) => [one.name, one]));
  const own = type === 'deals' ? DEAL_PROPERTIES : [];
  const definitions = [...RECORD_PROPERTIES, ...own, ENTERED_CODE];
  const missing = definitions.filter(({ name }) => !there.has(name));
  const areMade = await makeAll(configuration, type, missing);
  for (const definition of definitions) {
    const what = `${RECORD[type]} property "${definition.label}"`;
    const known = there.get(definition.name);
    if (known !== undefined) {
      yield { what, outcome: 'was_there' };
      const missing = missingOptions(definition, known);
      if (missing.length > 0) yield await addOptions(core, type, { what, known, missing });
    } else if (areMade) yield { what, outcome: 'made' };
    else yield await makeMissing(what, () => core.create(type, createOf(definition)));
  }
}

/** Makes all that is missing in one call. False: not all of it is there. */
async function makeAll(
  configuration: properties.Configuration,
  type: RecordType,
  missing: readonly PropertyDefinition[],
): Promise<boolean> {
  if (missing.length === 0) return true;
  try {
    const batch = new properties.BatchApi(configuration);
    const made = await batch.create(type, { inputs: missing.map(createOf) });
    return made.results.length === missing.length;
  } catch (error) {
    // Made by another set-up in between, or not allowed: one by one tells which.
    if (error instanceof CallFailed && error.failure !== 'unknown' && error.failure !== 'busy') {
      return false;
    }
    throw error;
  }
}

function createOf(definition: PropertyDefinition): properties.PropertyCreate {
  // The client has enums of its own for the same words.
  return {
    ...propertyBody(definition),
    groupName: RECORD_GROUP.name,
  } as properties.PropertyCreate;
}
