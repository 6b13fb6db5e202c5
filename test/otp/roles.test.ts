import type { Role, RoleSettings } from '../../src/contract/settings.ts';
import { hasAdmin, mayAct, roleOf, ROLES } from '../../src/otp/roles.ts';

const roles: RoleSettings = {
  everyone: 'sender',
  teams: [
    { teamId: '1', role: 'viewer' },
    { teamId: '2', role: 'supervisor' },
    { teamId: '3', role: 'approver' },
  ],
  people: [
    { userId: 71, role: 'admin' },
    { userId: 72, role: 'viewer' },
  ],
};

test.each<[about: string, userId: number, teams: string[], role: Role]>([
  ['of whom nothing is said has everyone’s role', 1, [], 'sender'],
  ['of a team has its role', 1, ['3'], 'approver'],
  ['of several teams has the highest of their roles', 1, ['3', '2'], 'supervisor'],
  ['of a team with a lower role than everyone keeps everyone’s', 1, ['1'], 'sender'],
  ['who is named has their own role', 71, ['1'], 'admin'],
  ['who is named for less than their team has no more', 72, ['2'], 'viewer'],
])('somebody %s', (_, userId, teams, role) => {
  expect(roleOf(roles, { userId, teams })).toBe(role);
});

test('each role may do what those before it may, and no more', () => {
  for (const [i, role] of ROLES.entries()) {
    expect(ROLES.filter((needed) => mayAct(role, needed))).toEqual(ROLES.slice(0, i + 1));
  }
});

test('an account has an admin by person or by team, or none', () => {
  expect(hasAdmin(roles)).toBe(true);
  expect(hasAdmin({ ...roles, people: [] })).toBe(false);
  expect(hasAdmin({ ...roles, people: [], teams: [{ teamId: '1', role: 'admin' }] })).toBe(true);
});
