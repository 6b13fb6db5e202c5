import { propertyExists } from '../../errors/conflict.ts';
import { validationError } from '../../errors/invalid-request.ts';
import type { Account } from '../../store/account.ts';
import { liveProperties, liveProperty, type ObjectType } from '../../store/object-type.ts';
import {
  propertyDefinition,
  type PropertyDefinition,
  type PropertyOption,
} from '../../store/property-definition.ts';

export interface PropertyInput {
  name: string;
  label: string;
  type: string;
  fieldType: string;
  groupName?: string;
  description?: string;
  options?: (Partial<PropertyOption> & { label: string; value: string })[];
  hasUniqueValue?: boolean;
  hidden?: boolean;
  formField?: boolean;
  displayOrder?: number;
  dataSensitivity?: string;
  /** With `OWNER` as what is referred to: a property of HubSpot users (HubSpot OpenAPI, PropertyCreate). */
  externalOptions?: boolean;
  referencedObjectType?: string;
}

// HubSpot docs, Properties: the field types a type can be shown with.
const FIELD_TYPES: Readonly<Record<string, readonly string[]>> = {
  string: ['text', 'textarea', 'html', 'phonenumber', 'file', 'calculation_equation'],
  number: ['number', 'calculation_equation'],
  date: ['date'],
  datetime: ['date'],
  bool: ['booleancheckbox', 'calculation_equation'],
  enumeration: ['select', 'radio', 'checkbox', 'booleancheckbox', 'calculation_equation'],
};
// HubSpot docs, Properties: unique identifier properties.
const MOST_UNIQUE = 10;

export function defineProperty(
  account: Account,
  type: ObjectType,
  input: PropertyInput,
): PropertyDefinition {
  const { name, groupName = '' } = input;
  if (!/^[a-z][a-z0-9_]{0,99}$/.test(name)) {
    throw validationError(
      `Invalid property name '${name}': lower case letters, digits and underscores, from a letter`,
    );
  }
  if (liveProperty(type, name) !== undefined) throw propertyExists(name);
  if (!type.groups.has(groupName)) {
    throw validationError(`A property group named '${groupName}' does not exist.`);
  }
  if (FIELD_TYPES[input.type]?.includes(input.fieldType) !== true) {
    throw validationError(`fieldType ${input.fieldType} does not go with type ${input.type}`);
  }
  if (input.hasUniqueValue === true) refuseUnique(type, input);
  const options = checkedOptions(input);
  const at = account.clock.now();
  const { dataSensitivity = 'non_sensitive' } = input;
  if (dataSensitivity !== 'non_sensitive') {
    // Observed live, public reports: accounts have this off until an admin turns it on.
    throw validationError('Portal is not enabled for sensitive data', {
      subCategory: 'PORTAL_NOT_ENABLED_FOR_SENSITIVE_DATA',
    });
  }
  const made = propertyDefinition({ ...input, groupName, options, createdAt: at, updatedAt: at });
  type.properties.set(name, made);
  account.transaction.onRollback(() => type.properties.delete(name));
  return made;
}

export function checkedOptions({
  name,
  type,
  fieldType,
  options = [],
  externalOptions = false,
}: PropertyInput): PropertyOption[] {
  const offersNothing = options.length === 0 && !externalOptions;
  if (type === 'enumeration' && offersNothing && fieldType !== 'booleancheckbox') {
    throw validationError(`Property '${name}' is an enumeration and needs options`);
  }
  const values = options.map(({ value }) => value);
  if (new Set(values).size < values.length) {
    throw validationError(`Property '${name}' has two options with the same value`);
  }
  return options.map((option, position) => ({
    displayOrder: position,
    hidden: false,
    ...option,
  }));
}

function refuseUnique(type: ObjectType, input: PropertyInput): void {
  if (input.type !== 'string' && input.type !== 'number') {
    throw validationError(`A property of type ${input.type} cannot have unique values`);
  }
  if (liveProperties(type).filter(({ hasUniqueValue }) => hasUniqueValue).length >= MOST_UNIQUE) {
    throw validationError(`An object has at most ${MOST_UNIQUE} properties with unique values`);
  }
}
