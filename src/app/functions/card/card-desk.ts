import type { Claims } from '../../../contract/card-request.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { UserActor } from '../../../contract/vocabulary.ts';
import { readUser, type User } from '../../../hubspot/owner.ts';
import type { Person } from '../../../otp/roles.ts';
import { actorStanding } from '../../../otp/actor-standing.ts';
import { readActorToken, type ActorReading } from '../../../otp/actor-token.ts';
import { readBookmark, type Bookmark } from '../../../otp/bookmark.ts';
import { openDesk, type BareDesk, type Desk } from '../desk/desk.ts';
import type { Environment } from '../desk/environment.ts';

/** A desk for a card's request. */
export interface CardDesk extends Desk, Marked {}

interface Marked {
  /** The card's bookmark, where it is genuine and about this record and user. */
  bookmark: Bookmark | undefined;
  /** Whether HubSpot is just being asked who the user is: what it depends on can be offered. */
  awaitsActor: boolean;
}

/** Sets the desk for one request of a card. Makes no call. */
export function openCardDesk(
  environment: Environment,
  { record, user, bookmark, actor }: Claims,
): BareDesk & Marked {
  const about = { record, userId: user.id };
  return {
    ...openDesk(environment),
    bookmark: bookmark === undefined ? undefined : readBookmark(environment.keys, bookmark, about),
    awaitsActor: actor === AWAITED,
  };
}

/** Instead of a token, while HubSpot is being asked. */
const AWAITED = 'awaited';

/** The user whom the card states, as HubSpot knows them, and whether HubSpot vouches that it is them. */
export interface Vouched {
  by: UserActor;
  /** Ids of their HubSpot teams. */
  teams: Person['teams'];
  vouchedAt: number;
}

/** Why a record and its user are not met. `stated`: whom the card names, where HubSpot knows them all the same. */
export interface NotMet {
  refusal: Refusal;
  stated?: UserActor;
}

/**
 * Reads, and looks up the user beside it unless a bookmark knows them; a refusal when HubSpot knows none, or
 * does not vouch for them. Every request starts with it. A bookmark tells a user's name, never that it is
 * them: that, each request shows anew.
 */
export async function withUser<T>(
  desk: CardDesk,
  { user: { id }, actor }: Pick<Claims, 'user' | 'actor'>,
  read: () => Promise<T>,
): Promise<{ read: T; user: Vouched | NotMet }> {
  const { connection, turn, bookmark } = desk;
  const lookUp = (): Promise<Pick<User, 'name' | 'teams'> | undefined> =>
    readUser(connection, turn, id);
  const [found, early] = await Promise.all([read(), bookmark === undefined ? lookUp() : undefined]);
  const vouched = bookmark && isFresh(bookmark, desk.settings, turn.now()) ? bookmark : undefined;
  const known = vouched?.user ?? early ?? (bookmark && (await lookUp()));
  if (known === undefined) return { read: found, user: { refusal: { refusal: 'unknown_user' } } };
  const assurance = actorStanding(readActor(desk, id, actor));
  const { name, teams } = known;
  if (typeof assurance === 'object') {
    const stated: UserActor = { userId: id, name, assurance: 'stated' };
    return { read: found, user: { refusal: assurance, stated } };
  }
  const by: UserActor = { userId: id, name, assurance };
  return { read: found, user: { by, teams, vouchedAt: vouched?.vouchedAt ?? turn.now() } };
}

function readActor(
  { keys, turn, awaitsActor }: CardDesk,
  userId: number,
  actor: string | undefined,
): ActorReading | 'none' {
  return actor === undefined || awaitsActor
    ? 'none'
    : readActorToken(keys, actor, { userId, now: turn.now() });
}

/** A day's work: after that, somebody may have left the company. */
const VOUCHED_FOR_MS = 12 * 60 * 60 * 1000;

/** Who leaves a team leaves what it may do, as soon as what an admin saves holds. */
const TEAMS_KNOWN_FOR_MS = 60_000;

function isFresh(
  { vouchedAt }: Bookmark,
  { settings: { roles } }: CardDesk['settings'],
  now: number,
): boolean {
  return now - vouchedAt < (roles.teams.length > 0 ? TEAMS_KNOWN_FOR_MS : VOUCHED_FOR_MS);
}
