import { people } from './people.ts';

/** Those whom the other has to ask. */
const SUPERVISORS: readonly string[] = ['Costa', 'Okafor'];

/** Who may do what: everybody approves what a rule has them approve, and two are supervisors. */
export const ROLES = {
  everyone: 'approver',
  teams: [],
  people: people
    .filter(({ lastName }) => SUPERVISORS.includes(lastName))
    .map(({ userId }) => ({ userId, role: 'supervisor' })),
} as const;
