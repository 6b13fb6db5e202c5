import { fixedAccess } from '../../access/route-access.ts';
import { alreadyExists } from '../../errors/conflict.ts';
import { validationError } from '../../errors/invalid-request.ts';
import type { Call, Route } from '../../http/route.ts';
import { pageOf } from '../page.ts';
import { limitParameter } from '../query-values.ts';
import {
  definitionView,
  eventProperty,
  namedDefinition,
  type EventPropertyInput,
} from './event-definition.ts';

const LIST = '/events/v3/event-definitions';
const ONE = '/events/v3/event-definitions/{eventName}';
const ACCESS = fixedAccess({
  scopes: ['behavioral_events.event_definitions.read_write'],
  tier: 'customEvents',
});
// HubSpot docs, Define custom events: limits.
const MOST_DEFINITIONS = 500;
const MOST_PROPERTIES = 50;

interface DefinitionInput {
  label: string;
  name?: string;
  description?: string;
  primaryObject?: string;
  includeDefaultProperties: boolean;
  propertyDefinitions: EventPropertyInput[];
}

export const eventDefinitionRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: LIST,
    access: ACCESS,
    handle: (call) => ({ status: 201, body: definitionView(define(call)) }),
  },
  {
    method: 'GET',
    template: LIST,
    access: ACCESS,
    handle(call) {
      const words = (call.query.get('searchString') ?? '').toLowerCase();
      const all = [...call.account.events.definitions.values()]
        .filter(({ name, label }) => `${name} ${label}`.toLowerCase().includes(words))
        .map(definitionView);
      const page = pageOf(call, all, limitParameter(call.query, 100, 100));
      return { status: 200, body: { total: all.length, ...page } };
    },
  },
  {
    method: 'GET',
    template: ONE,
    access: ACCESS,
    handle: (call) => ({ status: 200, body: definitionView(namedDefinition(call)) }),
  },
  {
    method: 'PATCH',
    template: ONE,
    access: ACCESS,
    // The object an event happens to is settled at creation.
    handle(call) {
      const definition = namedDefinition(call);
      const { label, description } = call.body as { label?: string; description?: string };
      if (label !== undefined) definition.label = label;
      if (description !== undefined) definition.description = description;
      return { status: 201, body: definitionView(definition) };
    },
  },
  {
    method: 'DELETE',
    template: ONE,
    access: ACCESS,
    handle(call) {
      call.account.events.definitions.delete(namedDefinition(call).fullyQualifiedName);
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    template: `${ONE}/property`,
    access: ACCESS,
    handle(call) {
      const definition = namedDefinition(call);
      const property = eventProperty(call.body as EventPropertyInput);
      if (definition.properties.some(({ name }) => name === property.name)) {
        throw alreadyExists(`Event property '${property.name}'`);
      }
      if (definition.properties.length >= MOST_PROPERTIES)
        throw tooMany('properties', MOST_PROPERTIES);
      definition.properties.push(property);
      return { status: 201, body: property };
    },
  },
];

function define({ account, body }: Call) {
  const input = body as DefinitionInput;
  const { definitions } = account.events;
  const name = (input.name ?? input.label)
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '_')
    .slice(0, 50);
  const fullyQualifiedName = `pe${account.id}_${name}`;
  if (definitions.has(fullyQualifiedName)) throw alreadyExists(`An event named '${name}'`);
  if (definitions.size >= MOST_DEFINITIONS) throw tooMany('definitions', MOST_DEFINITIONS);
  if (input.propertyDefinitions.length > MOST_PROPERTIES)
    throw tooMany('properties', MOST_PROPERTIES);
  const primary = account.types.get(input.primaryObject ?? 'CONTACT');
  const definition = {
    id: account.identifiers.uuid(),
    name,
    fullyQualifiedName,
    label: input.label,
    description: input.description ?? '',
    primaryObject: primary.legacyName ?? primary.key,
    objectTypeId: `6-${account.identifiers.objectTypeId().slice(2)}`,
    includeDefaultProperties: input.includeDefaultProperties,
    properties: input.propertyDefinitions.map(eventProperty),
    createdAt: account.clock.now(),
  };
  definitions.set(fullyQualifiedName, definition);
  return definition;
}

function tooMany(what: string, most: number) {
  return validationError(`Too many event ${what}: ${most} is the most`);
}
