import type { SettingsRefusal } from '../../../contract/settings-reply.ts';
import type { SettingsClaims } from '../../../contract/settings-request.ts';
import type { UserActor } from '../../../contract/vocabulary.ts';
import type { Role } from '../../../contract/settings.ts';
import { readUser, type User } from '../../../hubspot/owner.ts';
import type { SettingsInForce } from '../../../otp/policy.ts';
import { hasAdmin, mayAct, roleOf } from '../../../otp/roles.ts';
import type { BareDesk } from '../desk/desk.ts';

/** Whoever has the settings page open. */
export interface Reader {
  by: UserActor;
  user: User;
  role: Role;
}

/** Looks up who the page states, and what they may do by these settings. Throws `CallFailed`. */
export async function readReader(
  { connection, patience }: BareDesk,
  { user: { id } }: SettingsClaims,
  { settings }: SettingsInForce,
): Promise<Reader | SettingsRefusal> {
  const user = await readUser(connection, patience, id);
  if (user === undefined) return { refusal: 'unknown_user' };
  const by: UserActor = { userId: id, name: user.name, assurance: 'stated' };
  return { by, user, role: roleOf(settings.roles, user) };
}

/** Whether somebody may change the settings: an admin, or anybody as long as there is none. */
export function mayAdminister(
  { role }: Pick<Reader, 'role'>,
  { settings }: SettingsInForce,
): boolean {
  return !hasAdmin(settings.roles) || mayAct(role, 'admin');
}
