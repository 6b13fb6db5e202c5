import type { EmulatorClock } from '../clock.ts';

export interface Owner {
  id: string;
  /** Undefined for an owner who is no HubSpot user: a queue, or somebody synced from Salesforce. */
  userId: number | undefined;
  type: 'PERSON' | 'QUEUE';
  email: string;
  firstName: string;
  lastName: string;
  archived: boolean;
  /** Absent where they are in none (HubSpot docs, Owners API). */
  teams?: OwnerTeam[];
  createdAt: number;
  updatedAt: number;
}

export interface OwnerTeam {
  id: string;
  name: string;
  /** Whether it is their main team. */
  primary: boolean;
}

export interface OwnerInput {
  id: string;
  /** Nothing: no HubSpot user. */
  userId?: number;
  /** `PERSON` unless said. */
  type?: Owner['type'];
  email: string;
  firstName: string;
  lastName: string;
  archived?: boolean;
  teams?: OwnerTeam[];
}

export interface Owners {
  add(owner: OwnerInput): void;
  /** What becomes of an owner whose user an admin deactivates. */
  deactivate(id: string): void;
  all(): readonly Owner[];
}

export function createOwners(clock: EmulatorClock): Owners {
  const owners = new Map<string, Owner>();
  return {
    add({ userId, ...given }) {
      const at = clock.now();
      const unsaid = { type: 'PERSON', archived: false, createdAt: at, updatedAt: at } as const;
      owners.set(given.id, { ...unsaid, ...given, userId });
    },
    deactivate(id) {
      const owner = owners.get(id);
      if (owner === undefined) throw new Error(`There is no owner ${id}`);
      Object.assign(owner, { archived: true, updatedAt: clock.now() });
    },
    all: () => [...owners.values()],
  };
}
