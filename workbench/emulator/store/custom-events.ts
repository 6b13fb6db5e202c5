import type { PropertyOption } from './property-definition.ts';

export interface EventProperty {
  name: string;
  label: string;
  type: string;
  description: string;
  options: PropertyOption[];
}

export interface EventDefinition {
  id: string;
  name: string;
  fullyQualifiedName: string;
  label: string;
  description: string;
  /** `CONTACT`, `DEAL`, or a custom object's name. */
  primaryObject: string;
  objectTypeId: string;
  includeDefaultProperties: boolean;
  properties: EventProperty[];
  createdAt: number;
}

export interface EventOccurrence {
  id: string;
  eventName: string;
  objectType: string;
  objectId: string;
  occurredAt: number;
  receivedAt: number;
  uuid?: string;
  properties: Record<string, string>;
}

export interface CustomEvents {
  definitions: Map<string, EventDefinition>;
  occurrences: EventOccurrence[];
}

export function createCustomEvents(): CustomEvents {
  return { definitions: new Map(), occurrences: [] };
}
