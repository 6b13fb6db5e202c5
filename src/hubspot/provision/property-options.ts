import type { RecordType } from '../record-type.ts';
import type { PropertyDefinition } from '../schema.ts';
import type { DefinitionsApi, KnownOption, KnownProperty } from './definitions-api.ts';
import { makeMissing } from './missing.ts';
import type { StepReport } from './step.ts';

/** A property that an older version of the app made, with the options of ours that it lacks. */
export interface LackingOptions {
  definition: PropertyDefinition;
  known: readonly KnownOption[];
  missing: NonNullable<PropertyDefinition['options']>;
}

/** The options that a property lacks, where it lacks any. Of one that has no options at all, none. */
export function missingOptions(
  definition: PropertyDefinition,
  property: KnownProperty | undefined,
): LackingOptions[] {
  if (property?.type !== 'enumeration') return [];
  const { options: known = [] } = property;
  const missing = (definition.options ?? []).filter(
    ({ value }) => !known.some((option) => option.value === value),
  );
  return missing.length > 0 ? [{ definition, known, missing }] : [];
}

/**
 * Adds options to a property. HubSpot takes the list as a whole (HubSpot docs, Properties), so all that is there
 * goes with it, as somebody may have worded or ordered it. `record`: what a person calls one.
 */
export function addOptions(
  api: DefinitionsApi,
  type: RecordType,
  record: string,
  { definition: { name, label }, known, missing }: LackingOptions,
): Promise<StepReport> {
  const next = Math.max(-1, ...known.map(({ displayOrder = -1 }) => displayOrder)) + 1;
  const added = missing.map((option, i) => ({ ...option, displayOrder: next + i, hidden: false }));
  const names = missing.map((option) => `"${option.label}"`).join(', ');
  return makeMissing(
    `${record} property "${label}": ${missing.length === 1 ? 'option' : 'options'} ${names}`,
    () => api.updateProperty(type, name, { options: [...known, ...added] }),
  );
}
