import type { RecordType } from '../record-type.ts';
import type { PropertyDefinition } from '../schema.ts';
import type { DefinitionsApi, KnownOption, KnownProperty } from './definitions-api.ts';
import { makeMissing } from './missing.ts';
import type { StepReport } from './step.ts';

/** A property of ours that an older version of the app has made, with fewer options than it has now. */
export interface LackedOptions {
  name: string;
  known: readonly KnownOption[];
  missing: NonNullable<PropertyDefinition['options']>;
}

/** The options that a property lacks; undefined where it is not there or lacks none. */
export function missingOptions(
  { name, options = [] }: PropertyDefinition,
  property: KnownProperty | undefined,
): LackedOptions | undefined {
  if (property === undefined) return undefined;
  const known = property.options ?? [];
  const missing = options.filter(({ value }) => !known.some((option) => option.value === value));
  return missing.length === 0 ? undefined : { name, known, missing };
}

/**
 * Adds options to a property. HubSpot takes the list as a whole (HubSpot docs, Properties), so all that is there
 * goes with it, as somebody may have worded or ordered it.
 */
export function addOptions(
  api: DefinitionsApi,
  type: RecordType,
  what: string,
  { name, known, missing }: LackedOptions,
): Promise<StepReport> {
  const next = Math.max(-1, ...known.map(({ displayOrder = -1 }) => displayOrder)) + 1;
  const options = [
    ...known.map(({ label, value, displayOrder, hidden, description }) => ({
      ...{ label, value, hidden },
      ...(displayOrder !== undefined && { displayOrder }),
      ...(description !== undefined && { description }),
    })),
    ...missing.map((option, i) => ({ ...option, displayOrder: next + i, hidden: false })),
  ];
  const names = missing.map(({ label }) => `"${label}"`).join(', ');
  return makeMissing(`${what}: ${missing.length === 1 ? 'option' : 'options'} ${names}`, () =>
    api.updateProperty(type, name, { options }),
  );
}
