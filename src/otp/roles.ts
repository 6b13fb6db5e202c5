import type { Role, RoleSettings } from '../contract/settings.ts';

/** From least to most: each may do what those before it may. */
export const ROLES = [
  'viewer',
  'sender',
  'approver',
  'supervisor',
  'admin',
] as const satisfies readonly Role[];

/** Somebody, as HubSpot knows them. */
export interface Person {
  userId: number;
  /** Ids of their HubSpot teams. */
  teams: readonly string[];
}

/** What somebody may do: by their own role, or else by the highest of everyone's and their teams'. */
export function roleOf({ everyone, teams, people }: RoleSettings, person: Person): Role {
  const own = people.find(({ userId }) => userId === person.userId);
  if (own !== undefined) return own.role;
  const theirs = teams.filter(({ teamId }) => person.teams.includes(teamId));
  return theirs.reduce<Role>((most, { role }) => (mayAct(role, most) ? role : most), everyone);
}

/** Whether a role may do what `needed` may. */
export function mayAct(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** Whether anybody is an admin by name. Until somebody is, anybody may set the app up. */
export function hasAdmin({ teams, people }: RoleSettings): boolean {
  return [...teams, ...people].some(({ role }) => role === 'admin');
}
