import type { Claims } from '../../../contract/card-request.ts';
import type { UserActor } from '../../../contract/vocabulary.ts';
import { readUser, type User } from '../../../hubspot/owner.ts';
import type { Person } from '../../../otp/roles.ts';
import { readBookmark, type Bookmark } from '../../../otp/bookmark.ts';
import { openDesk, type BareDesk, type Desk } from '../desk/desk.ts';
import type { Environment } from '../desk/environment.ts';

/** A desk for a card's request. */
export interface CardDesk extends Desk, Marked {}

interface Marked {
  /** The card's bookmark, where it is genuine and about this record and user. */
  bookmark: Bookmark | undefined;
}

/** Sets the desk for one request of a card. Makes no call. */
export function openCardDesk(
  environment: Environment,
  { record, user, bookmark }: Claims,
): BareDesk & Marked {
  const about = { record, userId: user.id };
  return {
    ...openDesk(environment),
    bookmark: bookmark === undefined ? undefined : readBookmark(environment.keys, bookmark, about),
  };
}

/** The user whom the card states, as HubSpot knows them. */
export interface Vouched {
  by: UserActor;
  /** Ids of their HubSpot teams. */
  teams: Person['teams'];
  vouchedAt: number;
}

/**
 * Reads, and looks up the user beside it unless a bookmark vouches for them; no user when HubSpot knows none.
 * Every request starts with it.
 */
export async function withUser<T>(
  desk: CardDesk,
  id: number,
  read: () => Promise<T>,
): Promise<{ read: T; user: Vouched | undefined }> {
  const { connection, turn, bookmark } = desk;
  const lookUp = (): Promise<Pick<User, 'name' | 'teams'> | undefined> =>
    readUser(connection, turn, id);
  const [found, early] = await Promise.all([read(), bookmark === undefined ? lookUp() : undefined]);
  const vouched = bookmark && isFresh(bookmark, turn.now()) ? bookmark : undefined;
  const known = vouched?.user ?? early ?? (bookmark && (await lookUp()));
  if (known === undefined) return { read: found, user: undefined };
  const { name, teams } = known;
  const by: UserActor = { userId: id, name, assurance: 'stated' };
  return { read: found, user: { by, teams, vouchedAt: vouched?.vouchedAt ?? turn.now() } };
}

/** A day's work: after that, somebody may have left the company. */
const VOUCHED_FOR_MS = 12 * 60 * 60 * 1000;

function isFresh({ vouchedAt }: Bookmark, now: number): boolean {
  return now - vouchedAt < VOUCHED_FOR_MS;
}
