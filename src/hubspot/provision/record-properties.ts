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
import { differs, isOther, propertyBody } from './entry-object.ts';
import { ifThere, makeMissing, notAllowed } from './missing.ts';
import type { StepReport } from './step.ts';

/** What a person calls one record of each type. */
const RECORD: Readonly<Record<RecordType, string>> = { contacts: 'Contact', deals: 'Deal' };

/** What records of a type lack. */
export interface RecordPropertiesGap {
  hasGroup: boolean;
  lacks: readonly PropertyDefinition[];
  /** Only somebody who deletes them can have them made as they must be. */
  otherType: readonly PropertyDefinition[];
}

/** Looks at the properties of a type of record; changes nothing. Throws `CallFailed`. */
export async function recordPropertiesGap(
  connection: Connection,
  type: RecordType,
): Promise<RecordPropertiesGap> {
  const configuration = clientConfiguration(properties, connection);
  const groups = new properties.GroupsApi(configuration);
  const core = new properties.CoreApi(configuration);
  const [group, all] = await Promise.all([
    ifThere(() => groups.getByName(type, RECORD_GROUP.name)),
    core.getAll(type, false),
  ]);
  const there = new Map(all.results.map((property) => [property.name, property]));
  const wanted = definitionsOf(type);
  return {
    hasGroup: group !== undefined,
    lacks: wanted.filter(({ name }) => !there.has(name)),
    otherType: wanted.filter((each) => isOther(there.get(each.name), each.type)),
  };
}

function definitionsOf(type: RecordType): PropertyDefinition[] {
  const own = type === 'deals' ? DEAL_PROPERTIES : [];
  return [...RECORD_PROPERTIES, ...own, ENTERED_CODE];
}

/** Makes the group and the properties that show a record's verification. */
export async function* provisionRecordProperties(
  connection: Connection,
  type: RecordType,
): AsyncGenerator<StepReport> {
  const configuration = clientConfiguration(properties, connection);
  const gap = await recordPropertiesGap(connection, type);
  const groups = new properties.GroupsApi(configuration);
  const groupStep = `${RECORD[type]} property group "${RECORD_GROUP.label}"`;
  yield gap.hasGroup
    ? { what: groupStep, outcome: 'was_there' }
    : await makeMissing(groupStep, () =>
        groups.create(type, { ...RECORD_GROUP, displayOrder: -1 }),
      );
  const core = new properties.CoreApi(configuration);
  const all = await makeAll(configuration, type, gap.lacks);
  for (const definition of definitionsOf(type)) {
    const what = `${RECORD[type]} property "${definition.label}"`;
    if (gap.otherType.includes(definition)) yield differs(what, 'of another type');
    else if (!gap.lacks.includes(definition)) yield { what, outcome: 'was_there' };
    else if (all.made) yield { what, outcome: 'made' };
    else if (all.refused) yield notAllowed(what, all.refused);
    else yield await makeMissing(what, () => core.create(type, createOf(definition)));
  }
}

/** Makes all that is missing in one call. Neither made nor refused: one by one tells which. */
async function makeAll(
  configuration: properties.Configuration,
  type: RecordType,
  missing: readonly PropertyDefinition[],
): Promise<{ made: boolean; refused?: CallFailed }> {
  if (missing.length === 0) return { made: true };
  try {
    const batch = new properties.BatchApi(configuration);
    const made = await batch.create(type, { inputs: missing.map(createOf) });
    return { made: made.results.length === missing.length };
  } catch (error) {
    if (!(error instanceof CallFailed) || ['unknown', 'busy'].includes(error.failure)) throw error;
    // Anything else may be that another set-up made one of them in between.
    return error.failure === 'not_allowed' ? { made: false, refused: error } : { made: false };
  }
}

function createOf(definition: PropertyDefinition): properties.PropertyCreate {
  // The client has enums of its own for the same words.
  return {
    ...propertyBody(definition),
    groupName: RECORD_GROUP.name,
  } as properties.PropertyCreate;
}
