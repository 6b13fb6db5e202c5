import { macHex, sameText } from './digest.ts';
import type { ActorKeys } from './keyring.ts';

/** Long enough not to be asked for all the time, short enough for somebody who has just left. */
export const ACTOR_TOKEN_LIFE_MS = 10 * 60 * 1000;

const VERSION = 'a1';

/**
 * What a card carries from our endpoint to its function: HubSpot has signed that this user called. As text:
 * a version, the account, the user, the end in milliseconds since 1970, and a tag over all of them.
 */
export function writeActorToken(
  keys: ActorKeys,
  { userId, expiresAt }: { userId: number; expiresAt: number },
): string {
  const body = [VERSION, keys.accountId, userId, expiresAt].join('.');
  return `${body}.${tagOf(keys, body)}`;
}

/** What an actor token says of the user who brings it. */
export type ActorReading =
  /** HubSpot vouches for this very user. */
  | 'verified'
  /** It did, some time ago. */
  | 'expired'
  /** It vouches for somebody else. */
  | 'other_user'
  /** We never made it, or not for this account. */
  | 'made_up';

/** Reads a token for the user with this id at this time. */
export function readActorToken(
  keys: ActorKeys,
  text: string,
  { userId, now }: { userId: number; now: number },
): ActorReading {
  const [, body, account, user, end, tag] =
    /^(a1\.(\d{1,16})\.(\d{1,16})\.(\d{1,16}))\.([0-9a-f]{64})$/.exec(text) ?? [];
  if (body === undefined || tag === undefined) return 'made_up';
  if (!sameText(tag, tagOf(keys, body)) || account !== keys.accountId) return 'made_up';
  if (user !== String(userId)) return 'other_user';
  return now < Number(end) ? 'verified' : 'expired';
}

function tagOf({ actor, accountId }: ActorKeys, body: string): string {
  return macHex(actor, ['actor token', accountId, body]);
}
