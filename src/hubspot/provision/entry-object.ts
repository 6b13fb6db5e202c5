import {
  ENTRY_OBJECT,
  ENTRY_OBJECT_NAME,
  ENTRY_PROPERTIES,
  type PropertyDefinition,
} from '../schema.ts';
import type { Connection } from '../transport.ts';
import { definitionsApi, type KnownProperty } from './definitions-api.ts';
import { makeMissing } from './missing.ts';
import type { StepReport } from './step.ts';

const OBJECT_STEP = 'Custom object "OTP entry"';

/** What the ledger's object lacks, or that there is none. */
export type EntryObjectGap =
  | { object: 'missing' }
  | {
      object: 'there';
      lacks: readonly PropertyDefinition[];
      /** Only somebody who deletes them can have them made as they must be. */
      notUnique: readonly PropertyDefinition[];
      otherType: readonly PropertyDefinition[];
    };

/** Looks at the ledger's object; changes nothing. Throws `CallFailed`. */
export async function entryObjectGap(connection: Connection): Promise<EntryObjectGap> {
  const there = await definitionsApi(connection).schemaProperties(ENTRY_OBJECT);
  if (there === undefined) return { object: 'missing' };
  const known = new Map(there.map((property) => [property.name, property]));
  const found = (wrong: (definition: PropertyDefinition) => boolean): PropertyDefinition[] =>
    ENTRY_PROPERTIES.filter(wrong);
  return {
    object: 'there',
    lacks: found(({ name }) => !known.has(name)),
    notUnique: found(({ name, unique }) => unique === true && isPlain(known.get(name))),
    otherType: found(({ name, type }) => isOther(known.get(name), type)),
  };
}

function isPlain(property: KnownProperty | undefined): boolean {
  return property !== undefined && property.hasUniqueValue !== true;
}

/** Whether a property of that name exists and cannot hold what it must. */
export function isOther(property: KnownProperty | undefined, type: string): boolean {
  return property !== undefined && property.type !== type;
}

/** Makes the ledger's object, or the properties that an older version of it lacks. */
export async function* provisionEntryObject(connection: Connection): AsyncGenerator<StepReport> {
  const api = definitionsApi(connection);
  const gap = await entryObjectGap(connection);
  if (gap.object === 'missing') {
    yield await makeMissing(OBJECT_STEP, () => api.createSchema(entrySchema()));
    return;
  }
  yield { what: OBJECT_STEP, outcome: 'was_there' };
  const groupName = `${ENTRY_OBJECT_NAME}_information`;
  for (const definition of gap.lacks) {
    const property = { ...propertyBody(definition), groupName };
    yield await makeMissing(stepOf(definition), () => api.createProperty(ENTRY_OBJECT, property));
  }
  for (const definition of gap.notUnique) yield differs(stepOf(definition), 'unique');
  for (const definition of gap.otherType) yield differs(stepOf(definition), 'of another type');
}

function stepOf({ label }: PropertyDefinition): string {
  return `Entry property "${label}"`;
}

/** Something of that name that HubSpot only allows to be right when it is made. */
export function differs(what: string, mustBe: string): StepReport {
  const note = `It must be ${mustBe}, which HubSpot only allows when a property is made. Delete it, then run set-up again.`;
  return { what, outcome: 'different', note };
}

function entrySchema(): object {
  return {
    name: ENTRY_OBJECT_NAME,
    labels: { singular: 'OTP entry', plural: 'OTP entries' },
    description:
      'What happened with one-time codes. Written once, sealed, and never changed but to forget whom it was about.',
    primaryDisplayProperty: 'summary',
    requiredProperties: ['entry', 'seal'],
    searchableProperties: ['summary', 'record_id', 'challenge_id'],
    secondaryDisplayProperties: ['kind', 'happened_at'],
    associatedObjects: [],
    properties: ENTRY_PROPERTIES.map(propertyBody),
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
