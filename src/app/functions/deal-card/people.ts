import { readOwner, type Owner } from '../../../hubspot/owner.ts';
import type { ActiveApprover } from '../../../otp/approvers.ts';
import { mayAct, roleOf } from '../../../otp/roles.ts';
import type { Desk } from '../desk/desk.ts';

/** Who was looked up among the account's owners, by owner id; undefined for who is not active. */
export type People = ReadonlyMap<string, Owner | undefined>;

/** Looks these up, as they were no more than `ageMs` ago. Throws `CallFailed`. */
export async function readPeople(
  { connection, patience }: Pick<Desk, 'connection' | 'patience'>,
  ids: readonly string[],
  ageMs: number,
): Promise<People> {
  const each = [...new Set(ids)].filter((id) => id !== '');
  const found = await Promise.all(each.map((id) => readOwner(connection, patience, id, ageMs)));
  return new Map(each.map((id, i) => [id, found[i]]));
}

/** Those of them who can approve: an active owner with a HubSpot user, whose role lets them. */
export function approversIn(
  { settings: { settings } }: Pick<Desk, 'settings'>,
  people: People,
): ReadonlyMap<string, ActiveApprover> {
  return new Map(
    [...people.values()].flatMap((owner): [string, ActiveApprover][] => {
      if (owner?.userId === undefined) return [];
      const { id: ownerId, name, userId, teams } = owner;
      const role = roleOf(settings.roles, { userId, teams });
      return mayAct(role, 'approver') ? [[ownerId, { ownerId, name, userId }]] : [];
    }),
  );
}
