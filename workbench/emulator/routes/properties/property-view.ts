import type { PropertyDefinition } from '../../store/property-definition.ts';
import { isoTimestamp } from '../../store/timestamp.ts';

export function propertyView(property: PropertyDefinition) {
  const { createdAt, updatedAt, archivedAt, readOnlyValue, referencedObjectType, ...rest } =
    property;
  return {
    ...rest,
    ...(referencedObjectType === undefined ? {} : { referencedObjectType }),
    calculated: false,
    archived: archivedAt !== null,
    ...(archivedAt === null ? {} : { archivedAt: isoTimestamp(archivedAt) }),
    createdAt: isoTimestamp(createdAt),
    updatedAt: isoTimestamp(updatedAt),
    modificationMetadata: {
      archivable: !property.hubspotDefined,
      readOnlyDefinition: property.hubspotDefined,
      readOnlyValue,
    },
  };
}
