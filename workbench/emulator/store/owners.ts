export interface Owner {
  id: string;
  userId: number;
  email: string;
  firstName: string;
  lastName: string;
  archived: boolean;
  createdAt: number;
}

export interface Owners {
  add(owner: Owner): void;
  all(): readonly Owner[];
}

export function createOwners(): Owners {
  const owners = new Map<string, Owner>();
  return {
    add(owner) {
      owners.set(owner.id, owner);
    },
    all: () => [...owners.values()],
  };
}
