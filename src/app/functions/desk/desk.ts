import type { CardRequest } from '../../../contract/card-request.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { Actor } from '../../../contract/vocabulary.ts';
import { entryProperties } from '../../../hubspot/entry-properties.ts';
import { entryLedger } from '../../../hubspot/entry-ledger.ts';
import { readContact, type Contact } from '../../../hubspot/contact.ts';
import { userName } from '../../../hubspot/owner.ts';
import { ServerClock } from '../../../hubspot/server-clock.ts';
import type { Connection } from '../../../hubspot/transport.ts';
import { readBookmark, type Bookmark } from '../../../otp/bookmark.ts';
import { destinationId, isSendableEmail, type Destination } from '../../../otp/destination.ts';
import type { Keyring } from '../../../otp/keyring.ts';
import type { Ledger } from '../../../otp/ledger.ts';
import type { LedgerEntry } from '../../../otp/entry.ts';
import type { Turn } from '../../../otp/turn.ts';
import type { Environment } from './environment.ts';

/** Everything that one call of the function works with. */
export interface Desk {
  environment: Environment;
  connection: Connection;
  clock: ServerClock;
  keys: Keyring;
  ledger: Ledger;
  turn: Turn;
  /** The card's bookmark, where it is genuine and about this record and user. */
  bookmark: Bookmark | undefined;
}

/** HubSpot ends a function after some ten seconds; the card must have its answer before. */
const TIME_FOR_A_CALL_MS = 8_000;

/** Sets the desk for one request. Makes no call. */
export function openDesk(environment: Environment, request: CardRequest): Desk {
  const { keys, origin, token } = environment;
  const started = performance.now();
  const clock = new ServerClock();
  const turn: Turn = {
    now: () => clock.now(),
    left: () => TIME_FOR_A_CALL_MS - (performance.now() - started),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  };
  const connection: Connection = { origin, token, clock, left: turn.left };
  const about = { record: request.record, userId: request.user.id };
  return {
    environment,
    connection,
    clock,
    keys,
    turn,
    ledger: entryLedger(connection, turn, (stored) =>
      entryProperties(JSON.parse(stored.body) as LedgerEntry),
    ),
    bookmark:
      request.bookmark === undefined ? undefined : readBookmark(keys, request.bookmark, about),
  };
}

/** The record and the rep, as HubSpot knows them. */
export interface Met {
  contact: Contact;
  /** The addresses that a message can go to, by id, the primary one first. */
  destinations: ReadonlyMap<string, Destination>;
  by: Actor;
  /** When HubSpot's owners list was asked for the rep. */
  vouchedAt: number;
}

/** Reads the record, and the rep unless a bookmark vouches for them. Every request starts with it. */
export async function meet(desk: Desk, request: CardRequest): Promise<Met | Refusal> {
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
  const sendable = found.contact.destinations.filter(({ address }) => isSendableEmail(address));
  return {
    contact: found.contact,
    destinations: new Map(
      sendable.map((destination) => [destinationId(desk.keys, destination), destination]),
    ),
    by: { userId: request.user.id, name, assurance: 'stated' },
    vouchedAt: vouched?.vouchedAt ?? turn.now(),
  };
}

/** A day's work: after that, somebody may have left the company. */
const VOUCHED_FOR_MS = 12 * 60 * 60 * 1000;

function isFresh({ vouchedAt }: Bookmark, now: number): boolean {
  return now - vouchedAt < VOUCHED_FOR_MS;
}
