import type { Account } from './account.ts';
import type { EventDefinition } from './custom-events.ts';
import type { ObjectType } from './object-type.ts';

/** What somebody has defined in an account: object types with their properties, and events. */
export interface Definitions {
  types: readonly ObjectType[];
  events: readonly EventDefinition[];
}

export function takeDefinitions({ types, events }: Account): Definitions {
  return structuredClone({ types: types.all(), events: [...events.definitions.values()] });
}

/** Before anything else is done to the account: it has handed out no names yet. */
export function adoptDefinitions(account: Account, definitions: Definitions): void {
  const { types, events } = structuredClone(definitions);
  for (const type of types) adoptType(account, type);
  for (const event of events) account.events.definitions.set(event.fullyQualifiedName, event);
}

function adoptType({ types, identifiers }: Account, defined: ObjectType): void {
  if (defined.custom !== undefined) {
    // The name that this type was given there must not be handed out again here.
    identifiers.objectTypeId();
    types.add(defined);
    return;
  }
  // Others hold on to a standard type, so it is added to.
  const { groups, properties } = types.get(defined.id);
  for (const [name, group] of defined.groups) groups.set(name, group);
  for (const [name, property] of defined.properties) {
    if (!properties.has(name)) properties.set(name, property);
  }
}
