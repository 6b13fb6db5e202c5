import { unknownObjectType } from '../errors/invalid-request.ts';
import type { ObjectType } from './object-type.ts';
import { standardObjectTypes } from './standard-object-types.ts';

export interface ObjectTypes {
  /** By id, name or alias; throws HubSpot's 400 for anything else. */
  get(name: string): ObjectType;
  find(name: string): ObjectType | undefined;
  add(type: ObjectType): void;
  remove(type: ObjectType): void;
  all(): ObjectType[];
  custom(): ObjectType[];
}

export function createObjectTypes(): ObjectTypes {
  const types = new Map(standardObjectTypes().map((type) => [type.id, type]));
  const find = (name: string) => {
    const lower = name.toLowerCase();
    return types.get(lower) ?? [...types.values()].find(({ aliases }) => aliases.includes(lower));
  };
  return {
    find,
    get(name) {
      const type = find(name);
      if (type === undefined) throw unknownObjectType(name);
      return type;
    },
    add(type) {
      types.set(type.id, type);
    },
    remove(type) {
      types.delete(type.id);
    },
    all: () => [...types.values()],
    custom: () => [...types.values()].filter(({ custom }) => custom !== undefined),
  };
}
