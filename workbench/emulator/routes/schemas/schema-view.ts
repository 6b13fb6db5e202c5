import type { Account } from '../../store/account.ts';
import { liveProperties, type CustomObject, type ObjectType } from '../../store/object-type.ts';
import { isoTimestamp } from '../../store/timestamp.ts';
import { propertyView } from '../properties/property-view.ts';

export type CustomType = ObjectType & { custom: CustomObject };

/** Without properties and associations: what a patch answers. */
export function definitionView(type: CustomType) {
  const { custom } = type;
  return {
    id: type.id.slice(2),
    objectTypeId: type.id,
    name: custom.name,
    fullyQualifiedName: custom.fullyQualifiedName,
    labels: custom.labels,
    ...(custom.description === undefined ? {} : { description: custom.description }),
    requiredProperties: type.requiredProperties,
    searchableProperties: custom.searchableProperties,
    primaryDisplayProperty: custom.primaryDisplayProperty,
    secondaryDisplayProperties: custom.secondaryDisplayProperties,
    archived: false,
    createdAt: isoTimestamp(custom.createdAt),
    updatedAt: isoTimestamp(custom.updatedAt),
  };
}

export function schemaView(account: Account, type: CustomType) {
  const associations = account.types.all().flatMap((other) =>
    [
      ...account.associationTypes.between(type.id, other.id),
      ...(other === type ? [] : account.associationTypes.between(other.id, type.id)),
    ].map(({ typeId, fromTypeId, toTypeId, name }) => ({
      id: String(typeId),
      fromObjectTypeId: fromTypeId,
      toObjectTypeId: toTypeId,
      name,
    })),
  );
  return {
    ...definitionView(type),
    properties: liveProperties(type).map(propertyView),
    associations,
  };
}
