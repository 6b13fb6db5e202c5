import { resourceNotFound } from '../../errors/not-found.ts';
import type { Call } from '../../http/route.ts';
import type { EventDefinition, EventProperty } from '../../store/custom-events.ts';
import type { PropertyOption } from '../../store/property-definition.ts';
import { isoTimestamp } from '../../store/timestamp.ts';

export interface EventPropertyInput {
  label: string;
  type: string;
  name?: string;
  description?: string;
  options?: Partial<PropertyOption>[];
}

/** HubSpot docs, Define custom events: without a name the label makes one. */
export function eventProperty(input: EventPropertyInput): EventProperty {
  return {
    name: input.name ?? input.label.toLowerCase().replace(/[^a-z0-9_]+/g, '_'),
    label: input.label,
    type: input.type,
    description: input.description ?? '',
    options: (input.options ?? []).map((option, displayOrder) => ({
      label: option.label ?? '',
      value: option.value ?? '',
      displayOrder,
      hidden: false,
    })),
  };
}

/** Known by its own name and by the full one. */
export function namedDefinition({ account, params }: Call): EventDefinition {
  const name = params['eventName'] ?? '';
  const found = [...account.events.definitions.values()].find(
    (definition) => definition.fullyQualifiedName === name || definition.name === name,
  );
  if (found === undefined) throw resourceNotFound(`Event definition '${name}' does not exist.`);
  return found;
}

export function definitionView(definition: EventDefinition) {
  const { label, createdAt, includeDefaultProperties: _, ...rest } = definition;
  return {
    ...rest,
    labels: { singular: label, plural: null },
    archived: false,
    trackingType: 'MANUAL',
    createdAt: isoTimestamp(createdAt),
    associations: [],
  };
}
