import type { CardRequest } from '../../../contract/card-request.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { UserActor } from '../../../contract/vocabulary.ts';
import { readContact, type Contact, type ContactAddress } from '../../../hubspot/contact.ts';
import { userName } from '../../../hubspot/owner.ts';
import { readBookmark, type Bookmark } from '../../../otp/bookmark.ts';
import { openDesk, type Desk } from '../desk/desk.ts';
import { sendable } from '../desk/destinations.ts';
import type { Environment } from '../desk/environment.ts';

/** A desk for a card's request. */
export interface CardDesk extends Desk {
  /** The card's bookmark, where it is genuine and about this record and user. */
  bookmark: Bookmark | undefined;
}

/** Sets the desk for one request of a card. Makes no call. */
export function openCardDesk(environment: Environment, request: CardRequest): CardDesk {
  const { record, user, bookmark } = request;
  const about = { record, userId: user.id };
  return {
    ...openDesk(environment),
    bookmark: bookmark === undefined ? undefined : readBookmark(environment.keys, bookmark, about),
  };
}

/** The record and the rep, as HubSpot knows them. */
export interface Met {
  contact: Contact;
  /** The addresses that a message can go to, by id, the primary one first. */
  destinations: ReadonlyMap<string, ContactAddress>;
  by: UserActor;
  /** When HubSpot's owners list was asked for the rep. */
  vouchedAt: number;
}

/** Reads the record, and the rep unless a bookmark vouches for them. Every request starts with it. */
export async function meet(desk: CardDesk, request: CardRequest): Promise<Met | Refusal> {
  const { connection, turn, bookmark } = desk;
  const lookUp = (): Promise<string | undefined> => userName(connection, turn, request.user.id);
  const [found, early] = await Promise.all([
    readContact(connection, turn, request.record.objectId),
    bookmark === undefined ? lookUp() : undefined,
  ]);
  const vouched = bookmark && isFresh(bookmark, turn.now()) ? bookmark : undefined;
  const name = vouched?.user.name ?? early ?? (bookmark && (await lookUp()));
  if (found.found === 'nothing') return { refusal: 'record_not_found' };
  if (found.found === 'merged') return { refusal: 'record_merged', into: found.into };
  if (name === undefined) return { refusal: 'unknown_user' };
  return {
    contact: found.contact,
    destinations: sendable(desk.keys, found.contact.destinations),
    by: { userId: request.user.id, name, assurance: 'stated' },
    vouchedAt: vouched?.vouchedAt ?? turn.now(),
  };
}

/** A day's work: after that, somebody may have left the company. */
const VOUCHED_FOR_MS = 12 * 60 * 60 * 1000;

function isFresh({ vouchedAt }: Bookmark, now: number): boolean {
  return now - vouchedAt < VOUCHED_FOR_MS;
}
