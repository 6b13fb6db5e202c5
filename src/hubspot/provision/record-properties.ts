import type { RecordType } from '../record-type.ts';
import { CallFailed } from '../failure.ts';
import {
  DEAL_PROPERTIES,
  ENTERED_CODE,
  RECORD_GROUP,
  RECORD_PROPERTIES,
  type PropertyDefinition,
} from '../schema.ts';
import type { Connection } from '../transport.ts';
import { definitionsApi, type DefinitionsApi } from './definitions-api.ts';
import { differs, isOther, propertyBody } from './entry-object.ts';
import { makeMissing, notAllowed } from './missing.ts';
import { addOptions, missingOptions, type LackedOptions } from './property-options.ts';
import type { StepReport } from './step.ts';

/** What a person calls one record of each type. */
const RECORD: Readonly<Record<RecordType, string>> = { contacts: 'Contact', deals: 'Deal' };

/** What records of a type lack. */
export interface RecordPropertiesGap {
  hasGroup: boolean;
  lacks: readonly PropertyDefinition[];
  /** Of properties that an older version of the app has made. */
  lacksOptions: readonly LackedOptions[];
  /** Only somebody who deletes them can have them made as they must be. */
  otherType: readonly PropertyDefinition[];
}

/** Looks at the properties of a type of record; changes nothing. Throws `CallFailed`. */
export async function recordPropertiesGap(
  connection: Connection,
  type: RecordType,
): Promise<RecordPropertiesGap> {
  const api = definitionsApi(connection);
  const [hasGroup, all] = await Promise.all([
    api.hasGroup(type, RECORD_GROUP.name),
    api.properties(type),
  ]);
  const there = new Map(all.map((property) => [property.name, property]));
  const wanted = definitionsOf(type);
  return {
    hasGroup,
    lacks: wanted.filter(({ name }) => !there.has(name)),
    lacksOptions: wanted.flatMap((each) => missingOptions(each, there.get(each.name)) ?? []),
    otherType: wanted.filter((each) => isOther(there.get(each.name), each.type)),
  };
}

function definitionsOf(type: RecordType): PropertyDefinition[] {
  const own = type === 'deals' ? DEAL_PROPERTIES : [];
  return [...RECORD_PROPERTIES, ...own, ENTERED_CODE];
}

/** Makes the group and the properties that show a record's verification, or the options that they lack. */
export async function* provisionRecordProperties(
  connection: Connection,
  type: RecordType,
): AsyncGenerator<StepReport> {
  const api = definitionsApi(connection);
  const gap = await recordPropertiesGap(connection, type);
  const groupStep = `${RECORD[type]} property group "${RECORD_GROUP.label}"`;
  yield gap.hasGroup
    ? { what: groupStep, outcome: 'was_there' }
    : await makeMissing(groupStep, () =>
        api.createGroup(type, { ...RECORD_GROUP, displayOrder: -1 }),
      );
  const all = await makeAll(api, type, gap.lacks);
  for (const definition of definitionsOf(type)) {
    const what = `${RECORD[type]} property "${definition.label}"`;
    if (gap.otherType.includes(definition)) yield differs(what, 'of another type');
    else if (!gap.lacks.includes(definition)) {
      yield { what, outcome: 'was_there' };
      const lacked = gap.lacksOptions.find(({ name }) => name === definition.name);
      if (lacked !== undefined) yield await addOptions(api, type, what, lacked);
    } else if (all.made) yield { what, outcome: 'made' };
    else if (all.refused) yield notAllowed(what, all.refused);
    else yield await makeMissing(what, () => api.createProperty(type, createOf(definition)));
  }
}

/** Makes all that is missing in one call. Neither made nor refused: one by one tells which. */
async function makeAll(
  api: DefinitionsApi,
  type: RecordType,
  missing: readonly PropertyDefinition[],
): Promise<{ made: boolean; refused?: CallFailed }> {
  if (missing.length === 0) return { made: true };
  try {
    const made = await api.createProperties(type, missing.map(createOf));
    return { made: made === missing.length };
  } catch (error) {
    if (!(error instanceof CallFailed) || ['unknown', 'busy'].includes(error.failure)) throw error;
    // Anything else may be that another set-up made one of them in between.
    return error.failure === 'not_allowed' ? { made: false, refused: error } : { made: false };
  }
}

function createOf(definition: PropertyDefinition): object {
  return { ...propertyBody(definition), groupName: RECORD_GROUP.name };
}
