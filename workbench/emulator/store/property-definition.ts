export interface PropertyOption {
  label: string;
  value: string;
  displayOrder: number;
  hidden: boolean;
  description?: string;
}

export interface PropertyDefinition {
  name: string;
  label: string;
  type: string;
  fieldType: string;
  groupName: string;
  description: string;
  options: PropertyOption[];
  hasUniqueValue: boolean;
  hubspotDefined: boolean;
  readOnlyValue: boolean;
  hidden: boolean;
  formField: boolean;
  displayOrder: number;
  dataSensitivity: string;
  referencedObjectType?: string;
  externalOptions: boolean;
  createdAt: number;
  updatedAt: number;
  archivedAt: number | null;
}

export interface PropertyGroup {
  name: string;
  label: string;
  displayOrder: number;
  archived: boolean;
}

/** A definition with everything unsaid at HubSpot's default. */
export function propertyDefinition(
  given: Pick<PropertyDefinition, 'name' | 'type' | 'fieldType' | 'groupName'> &
    Partial<PropertyDefinition>,
): PropertyDefinition {
  return {
    label: given.name,
    description: '',
    options: [],
    hasUniqueValue: false,
    hubspotDefined: false,
    readOnlyValue: false,
    hidden: false,
    formField: false,
    displayOrder: -1,
    dataSensitivity: 'non_sensitive',
    externalOptions: false,
    createdAt: 0,
    updatedAt: 0,
    archivedAt: null,
    ...given,
  };
}
