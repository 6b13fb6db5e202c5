import type { Role, RoleSettings } from '../../../contract/settings.ts';

/* Each gives the roles anew with one thing changed. `role` null: whoever it is has none of their own. */

export function withTeamRole(roles: RoleSettings, teamId: string, role: Role | null): RoleSettings {
  return {
    ...roles,
    teams: changed(roles.teams, (one) => one.teamId === teamId, role && { teamId, role }),
  };
}

export function withPersonRole(
  roles: RoleSettings,
  userId: number,
  role: Role | null,
): RoleSettings {
  return {
    ...roles,
    people: changed(roles.people, (one) => one.userId === userId, role && { userId, role }),
  };
}

/** Whether anybody is an admin by name. */
export function hasAdmin({ teams, people }: RoleSettings): boolean {
  return [...teams, ...people].some(({ role }) => role === 'admin');
}

/** Puts the item in the place of the one it is about, or at the end; null takes that one out. */
function changed<Item>(
  items: readonly Item[],
  isIt: (item: Item) => boolean,
  item: Item | null,
): Item[] {
  if (item === null) return items.filter((one) => !isIt(one));
  return items.some(isIt) ? items.map((one) => (isIt(one) ? item : one)) : [...items, item];
}
