import type * as properties from '@hubspot/api-client/lib/codegen/crm/properties/index.js';
import type { RecordType } from '../record-type.ts';
import type { PropertyDefinition } from '../schema.ts';
import { makeMissing } from './missing.ts';
import type { StepReport } from './step.ts';

type Options = NonNullable<PropertyDefinition['options']>;

/** Our options that a property lacks which an older version of the app has made. */
export function missingOptions(
  { options = [] }: PropertyDefinition,
  known: properties.Property,
): Options {
  return options.filter(({ value }) => !known.options.some((option) => option.value === value));
}

/**
 * Adds options to a property. HubSpot takes the list as a whole (HubSpot docs, Properties), so all that is there
 * goes with it, as somebody may have worded or ordered it.
 */
export function addOptions(
  core: properties.CoreApi,
  type: RecordType,
  { what, known, missing }: { what: string; known: properties.Property; missing: Options },
): Promise<StepReport> {
  const next = Math.max(-1, ...known.options.map(({ displayOrder = -1 }) => displayOrder)) + 1;
  const options = [
    ...known.options.map(({ label, value, displayOrder, hidden, description }) => ({
      ...{ label, value, hidden },
      ...(displayOrder !== undefined && { displayOrder }),
      ...(description !== undefined && { description }),
    })),
    ...missing.map((option, i) => ({ ...option, displayOrder: next + i, hidden: false })),
  ];
  const names = missing.map(({ label }) => `"${label}"`).join(', ');
  return makeMissing(`${what}: ${missing.length === 1 ? 'option' : 'options'} ${names}`, () =>
    core.update(type, known.name, { options }),
  );
}
