import type { PropertyInfo } from '../page-contract.ts';

/** What a record can choose for a property: where another one narrows that down, only what goes with it. */
export function offeredOptions(
  { options, narrowedBy }: PropertyInfo,
  properties: Readonly<Record<string, string>>,
): PropertyInfo['options'] {
  const fitting = narrowedBy?.values[properties[narrowedBy.property] ?? ''];
  if (fitting === undefined) return options;
  return options.filter(({ value }) => fitting.includes(value));
}

/**
 * All that one edit changes: with the value by which others are narrowed, each of those goes to the first
 * that fits, as HubSpot asks for a stage along with another pipeline.
 */
export function withNarrowed(
  name: string,
  value: string,
  properties: readonly PropertyInfo[],
): Record<string, string> {
  const changed: Record<string, string> = { [name]: value };
  for (const { name: narrowed, narrowedBy } of properties) {
    const first = narrowedBy?.property === name ? narrowedBy.values[value]?.[0] : undefined;
    if (first !== undefined) changed[narrowed] = first;
  }
  return changed;
}
