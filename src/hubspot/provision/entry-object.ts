import * as properties from '@hubspot/api-client/lib/codegen/crm/properties/index.js';
import * as schemas from '@hubspot/api-client/lib/codegen/crm/schemas/index.js';
import {
  ENTRY_OBJECT,
  ENTRY_OBJECT_NAME,
  ENTRY_PROPERTIES,
  type PropertyDefinition,
} from '../schema.ts';
import { clientConfiguration, type Connection } from '../transport.ts';
import { ifThere, makeMissing } from './missing.ts';
import type { StepReport } from './step.ts';

const OBJECT_STEP = 'Custom object "OTP entry"';

/** Makes the ledger's object, or the properties that an older version of it lacks. */
export async function* provisionEntryObject(connection: Connection): AsyncGenerator<StepReport> {
  const api = new schemas.CoreApi(clientConfiguration(schemas, connection));
  const there = await ifThere(() => api.getById(ENTRY_OBJECT));
  if (there === undefined) {
    yield await makeMissing(OBJECT_STEP, () => api.create(entrySchema()));
    return;
  }
  yield { what: OBJECT_STEP, outcome: 'was_there' };
  const unique = new Map(
    there.properties.map(({ name, hasUniqueValue }) => [name, hasUniqueValue === true]),
  );
  for (const definition of ENTRY_PROPERTIES) {
    const report = await provisionProperty(connection, definition, unique.get(definition.name));
    if (report !== undefined) yield report;
  }
}

async function provisionProperty(
  connection: Connection,
  definition: PropertyDefinition,
  isUnique: boolean | undefined,
): Promise<StepReport | undefined> {
  const what = `Entry property "${definition.label}"`;
  if (isUnique === undefined) {
    const api = new properties.CoreApi(clientConfiguration(properties, connection));
    const create = {
      ...propertyBody(definition),
      groupName: `${ENTRY_OBJECT_NAME}_information`,
      // The client has enums of its own for the same words.
    } as properties.PropertyCreate;
    return makeMissing(what, () => api.create(ENTRY_OBJECT, create));
  }
  if (definition.unique === true && !isUnique) {
    const note =
      'It must be unique, which HubSpot only allows when a property is made. Delete it, then run set-up again.';
    return { what, outcome: 'different', note };
  }
  return undefined;
}

function entrySchema(): schemas.ObjectSchemaEgg {
  return {
    name: ENTRY_OBJECT_NAME,
    labels: { singular: 'OTP entry', plural: 'OTP entries' },
    description: 'What happened with one-time codes. Written once, sealed, never changed.',
    primaryDisplayProperty: 'summary',
    requiredProperties: ['entry', 'seal'],
    searchableProperties: ['summary', 'record_id', 'challenge_id'],
    secondaryDisplayProperties: ['kind', 'happened_at'],
    associatedObjects: [],
    // The client has enums of its own for the same words.
    properties: ENTRY_PROPERTIES.map(propertyBody) as schemas.ObjectTypePropertyCreate[],
  };
}

/** A definition as HubSpot takes it. */
export function propertyBody({ unique, options, ...definition }: PropertyDefinition): object {
  return {
    ...definition,
    ...(unique === true && { hasUniqueValue: true }),
    ...(options && {
      options: options.map((option, displayOrder) => ({ ...option, displayOrder, hidden: false })),
    }),
  };
}
