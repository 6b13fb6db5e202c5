import type { Settings } from '../src/contract/settings.ts';
import { reps } from '../workbench/scenarios/people.ts';
import { APPROVALS } from '../workbench/scenarios/approvals.ts';
import { ROLES } from '../workbench/scenarios/roles.ts';
import { saveChanges } from './save-settings.ts';

type Secrets = Readonly<Record<string, string | undefined>>;

/**
 * Saves what the demo's admin has decided: who approves which moves of deals, and
 * who is a supervisor.
 */
export async function saveDemoSettings(
  secrets: Secrets,
  at: number,
  changes: Readonly<Partial<Record<keyof Settings, unknown>>> = {},
): Promise<void> {
  const admin = reps.find(({ lastName }) => lastName === 'Costa');
  if (admin === undefined) throw new TypeError('The demo has no admin');
  const { userId, firstName, lastName } = admin;
  const by = { userId, name: `${firstName} ${lastName}`, assurance: 'stated' } as const;
  await saveChanges(secrets, { approvals: APPROVALS, roles: ROLES, ...changes }, { by, at });
}
