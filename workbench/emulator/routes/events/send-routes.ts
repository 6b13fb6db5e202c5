import { fixedAccess } from '../../access/route-access.ts';
import { validationError } from '../../errors/invalid-request.ts';
import type { Route } from '../../http/route.ts';
import type { Account } from '../../store/account.ts';
import type { EventDefinition } from '../../store/custom-events.ts';
import { parseTimestamp } from '../../store/timestamp.ts';

interface EventInput {
  eventName: string;
  properties: Record<string, unknown>;
  objectId?: string | number;
  email?: string;
  utk?: string;
  occurredAt?: string;
  uuid?: string;
}

const ACCESS = fixedAccess({
  scopes: ['analytics.behavioral_events.send'],
  tier: 'customEvents',
});
// HubSpot docs, Send custom events: limits of values and batches.
const LONGEST_VALUE = 256;
const LONGEST_URL = 1024;
const MOST_AT_ONCE = 500;

export const eventSendRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/events/v3/send',
    access: ACCESS,
    limit: 'none',
    handle({ account, body }) {
      send(account, [body as EventInput]);
      return { status: 204 };
    },
  },
  {
    method: 'POST',
    template: '/events/v3/send/batch',
    access: ACCESS,
    limit: 'none',
    handle({ account, body }) {
      const { inputs } = body as { inputs: EventInput[] };
      if (inputs.length > MOST_AT_ONCE) {
        throw validationError(`Too many events: ${MOST_AT_ONCE} is the most`);
      }
      send(account, inputs);
      return { status: 204 };
    },
  },
];

function send(account: Account, inputs: readonly EventInput[]): void {
  const known = inputs.map((input) => [input, check(account, input)] as const);
  for (const [input, definition] of known) record(account, input, definition);
}

function check(account: Account, input: EventInput): EventDefinition {
  const definition = account.events.definitions.get(input.eventName);
  if (definition === undefined) {
    throw validationError(`Event '${input.eventName}' does not exist in portal ${account.id}`);
  }
  if (input.objectId === undefined && input.email === undefined && input.utk === undefined) {
    throw validationError('One of objectId, email and utk is required');
  }
  for (const [name, value] of Object.entries(input.properties)) {
    // Those of HubSpot's own that every event may carry begin with hs_.
    const exists = name.startsWith('hs_') || definition.properties.some((one) => one.name === name);
    if (!exists) {
      throw validationError(`Property '${name}' does not exist on event '${input.eventName}'`);
    }
    const longest = /^(hs_url|hs_referrer)$/.test(name) ? LONGEST_URL : LONGEST_VALUE;
    if (String(value).length > longest) {
      throw validationError(`The value of '${name}' is longer than ${longest} characters`);
    }
  }
  return definition;
}

function record(account: Account, input: EventInput, definition: EventDefinition): void {
  const { occurrences } = account.events;
  // HubSpot docs, Send custom events: a repeated uuid is dropped without a word.
  if (input.uuid !== undefined && occurrences.some(({ uuid }) => uuid === input.uuid)) return;
  const type = account.types.get(definition.primaryObject);
  const byEmail =
    input.email === undefined ? undefined : account.records.findBy(type, 'email', input.email)?.id;
  occurrences.push({
    id: account.identifiers.uuid(),
    eventName: definition.fullyQualifiedName,
    objectType: definition.primaryObject,
    objectId: String(input.objectId ?? byEmail ?? input.utk ?? ''),
    occurredAt: parseTimestamp(input.occurredAt ?? '') ?? account.clock.now(),
    receivedAt: account.clock.now(),
    ...(input.uuid === undefined ? {} : { uuid: input.uuid }),
    properties: Object.fromEntries(
      Object.entries(input.properties)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => [name, String(value)]),
    ),
  });
}
