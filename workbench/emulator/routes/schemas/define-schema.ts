import { alreadyExists } from '../../errors/conflict.ts';
import { validationError } from '../../errors/invalid-request.ts';
import type { Account } from '../../store/account.ts';
import { customObjectProperties } from '../../store/activity-properties.ts';
import { defineProperty, type PropertyInput } from '../properties/define-property.ts';
import type { CustomType } from './schema-view.ts';

export interface SchemaInput {
  name: string;
  labels: { singular?: string; plural?: string };
  description?: string;
  primaryDisplayProperty: string;
  secondaryDisplayProperties?: string[];
  requiredProperties: string[];
  searchableProperties?: string[];
  properties: PropertyInput[];
  associatedObjects?: string[];
}

/** HubSpot docs: Custom objects. */
export function defineSchema(account: Account, input: SchemaInput): CustomType {
  const name = input.name.toLowerCase();
  const fullyQualifiedName = `p${account.id}_${name}`;
  if (!/^[a-z][a-z0-9_-]*$/.test(name)) {
    throw validationError(`Invalid object name '${input.name}'`);
  }
  if (account.types.find(fullyQualifiedName) !== undefined) {
    throw alreadyExists(`An object type named '${input.name}'`);
  }
  const named = [
    input.primaryDisplayProperty,
    ...input.requiredProperties,
    ...(input.secondaryDisplayProperties ?? []),
    ...(input.searchableProperties ?? []),
  ];
  const unknown = named.find(
    (wanted) => !input.properties.some((property) => property.name === wanted),
  );
  if (unknown !== undefined) {
    throw validationError(`Property '${unknown}' is not among the properties of the schema`);
  }
  const associated = (input.associatedObjects ?? []).map((other) => account.types.get(other));
  const group = `${name}_information`;
  const at = account.clock.now();
  const type: CustomType = {
    id: account.identifiers.objectTypeId(),
    key: fullyQualifiedName,
    legacyName: undefined,
    aliases: [fullyQualifiedName, `p_${name}`],
    scope: 'custom',
    groups: new Map([[group, { name: group, label: group, displayOrder: 0, archived: false }]]),
    properties: new Map(customObjectProperties(group).map((property) => [property.name, property])),
    requiredProperties: [...input.requiredProperties],
    defaultProperties: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
    createdProperties: ['hs_createdate'],
    modifiedProperty: 'hs_lastmodifieddate',
    custom: {
      name,
      fullyQualifiedName,
      labels: input.labels,
      ...(input.description === undefined ? {} : { description: input.description }),
      primaryDisplayProperty: input.primaryDisplayProperty,
      secondaryDisplayProperties: input.secondaryDisplayProperties ?? [],
      searchableProperties: input.searchableProperties ?? [input.primaryDisplayProperty],
      createdAt: at,
      updatedAt: at,
    },
  };
  for (const property of input.properties) {
    defineProperty(account, type, { ...property, groupName: property.groupName ?? group });
  }
  account.types.add(type);
  // Activities are tied to every custom object unasked.
  for (const other of new Set([account.types.get('notes'), ...associated])) {
    const otherName = other.custom?.name ?? other.legacyName?.toLowerCase() ?? other.key;
    account.associationTypes.define(type, other, `${name}_to_${otherName}`, null);
  }
  return type;
}
