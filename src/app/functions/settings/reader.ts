import type { SettingsRefusal } from '../../../contract/settings-reply.ts';
import type { SettingsClaims } from '../../../contract/settings-request.ts';
import type { UserActor } from '../../../contract/vocabulary.ts';
import type { Role } from '../../../contract/settings.ts';
import { readUser, type User } from '../../../hubspot/owner.ts';
import type { SettingsInForce } from '../../../otp/policy.ts';
import { actorStanding } from '../../../otp/actor-standing.ts';
import { readActorToken } from '../../../otp/actor-token.ts';
import { hasAdmin, mayAct, roleOf } from '../../../otp/roles.ts';
import type { SettingsHead } from '../../../otp/settings-chain.ts';
import type { BareDesk } from '../desk/desk.ts';

/** Whoever has the settings page open. */
export interface Reader {
  by: UserActor;
  user: User;
  role: Role;
}

/** Why somebody counts as nobody. */
export type ReaderRefusal = Extract<
  SettingsRefusal,
  { refusal: 'unknown_user' } | { refusal: 'not_allowed' }
>;

/** Looks up who the page states, and what they may do by these settings. Throws `CallFailed`. */
export async function readReader(
  { connection, patience, keys, turn }: BareDesk,
  { user: { id }, actor }: SettingsClaims,
  { settings }: SettingsInForce,
): Promise<Reader | ReaderRefusal> {
  const user = await readUser(connection, patience, id);
  if (user === undefined) return { refusal: 'unknown_user' };
  const assurance = actorStanding(
    actor === undefined ? 'none' : readActorToken(keys, actor, { userId: id, now: turn.now() }),
  );
  if (typeof assurance === 'object') return { refusal: 'not_allowed', needs: 'verified_actor' };
  const by: UserActor = { userId: id, name: user.name, assurance };
  return { by, user, role: roleOf(settings.roles, user) };
}

/**
 * Why somebody may not change the settings. An admin may, and anybody as long as there is none. Once a user
 * whom HubSpot vouched for has saved, the way to such a user is there, and no other will do.
 */
export function refusalToAdminister(
  { role, by }: Pick<Reader, 'role' | 'by'>,
  { settings, entry }: SettingsHead,
): Extract<SettingsRefusal, { refusal: 'not_allowed' }> | undefined {
  if (hasAdmin(settings.roles) && !mayAct(role, 'admin')) {
    return { refusal: 'not_allowed', needs: 'admin' };
  }
  return entry?.by.assurance === 'verified' && by.assurance !== 'verified'
    ? { refusal: 'not_allowed', needs: 'verified_actor' }
    : undefined;
}
