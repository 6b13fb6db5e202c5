import type { PropertyDefinition, PropertyGroup } from './property-definition.ts';

/** One kind of record, standard or custom. */
export interface ObjectType {
  /** `0-1`, `2-30000001`. */
  id: string;
  /** As associations name it in answers: `contacts`, `p123_otp_entry`. */
  key: string;
  /** `CONTACT`; a custom object has none and is named by its key. */
  legacyName: string | undefined;
  /** Whatever else the API takes in a path, in lower case. */
  aliases: readonly string[];
  /** `contacts` in `crm.objects.contacts.read`. */
  scope: string;
  groups: Map<string, PropertyGroup>;
  properties: Map<string, PropertyDefinition>;
  requiredProperties: string[];
  /** What a read without `properties` answers. */
  defaultProperties: readonly string[];
  createdProperties: readonly string[];
  modifiedProperty: string;
  custom?: CustomObject;
}

/** What a schema says beyond its properties. */
export interface CustomObject {
  name: string;
  fullyQualifiedName: string;
  labels: { singular?: string; plural?: string };
  description?: string;
  primaryDisplayProperty: string;
  secondaryDisplayProperties: string[];
  searchableProperties: string[];
  createdAt: number;
  updatedAt: number;
}

export function liveProperties(type: ObjectType): PropertyDefinition[] {
  return [...type.properties.values()].filter(({ archivedAt }) => archivedAt === null);
}

export function liveProperty(type: ObjectType, name: string): PropertyDefinition | undefined {
  const found = type.properties.get(name);
  return found?.archivedAt === null ? found : undefined;
}

/** Whether two records may not share a value. A contact's e-mail is so without saying so. */
export function isUnique(type: ObjectType, property: PropertyDefinition): boolean {
  return property.hasUniqueValue || (type.id === '0-1' && property.name === 'email');
}
