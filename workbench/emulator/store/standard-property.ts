import { propertyDefinition, type PropertyDefinition } from './property-definition.ts';

// HubSpot docs, properties: the field types each type is shown with.
const FIELD_TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  date: 'date',
  datetime: 'date',
  bool: 'booleancheckbox',
  enumeration: 'select',
};

/** `['phone', 'string', 'Phone Number']`; a fourth element says more. */
export type StandardProperty = readonly [
  name: string,
  type: string,
  label: string,
  more?: Partial<PropertyDefinition>,
];

export const READ_ONLY = { readOnlyValue: true } as const;
export const OWNER = { referencedObjectType: 'OWNER', externalOptions: true } as const;

export function standardProperties(
  groupName: string,
  list: readonly StandardProperty[],
): PropertyDefinition[] {
  return list.map(([name, type, label, more]) =>
    propertyDefinition({
      name,
      type,
      label,
      groupName,
      fieldType: FIELD_TYPES[type] ?? 'text',
      hubspotDefined: true,
      ...more,
    }),
  );
}

/** `pairs('customer:Customer')`, or `pairs('USD')` where label and value are the same. */
export function pairs(...values: string[]): Pick<PropertyDefinition, 'options'> {
  return {
    options: values.map((pair, displayOrder) => {
      const [value = pair, label = value] = pair.split(':');
      return { value, label, displayOrder, hidden: false };
    }),
  };
}
