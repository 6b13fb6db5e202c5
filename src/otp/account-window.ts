import type { Channel } from '../contract/vocabulary.ts';
import type { CodeShape } from './alphabet.ts';
import { codeSpace } from './alphabet.ts';
import type { Keyring } from './keyring.ts';
import { READ_LIMIT, type Ledger } from './ledger.ts';
import {
  ACCOUNT_SENDS_PER_MINUTE,
  LONG_CODES_CHECKED_PER_DAY,
  OVERRIDES_ASKED_PER_DAY,
  PUBLIC_SENDS_PER_MINUTE,
  SHORT_CODES_CHECKED_PER_DAY,
  TESTS_PER_TEN_MINUTES,
} from './policy.ts';
import { smsPerDay, type SmsLimits } from './sms-limits.ts';
import { isPublic, windowKey, type Index, type Stream } from './stream.ts';
import type { Turn } from './turn.ts';

export type WindowIndex = Extract<Index, 'account_key' | 'sms_key'>;

/** A stretch of time in which the account, or one of its users, may do something only so often: numbered places. */
export interface AccountWindow {
  name: readonly [
    what:
      | 'minute'
      | 'day of short codes'
      | 'day of long codes'
      | 'day of text messages'
      | 'day of overrides'
      | `tests by ${number}`,
    number: number,
  ];
  /** The unique property that holds its places: an entry takes one place in each. */
  index: WindowIndex;
  /** Places are numbered from 1 to here. */
  places: number;
  /** When the window ends. Milliseconds since 1970. */
  until: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The minute in which a message takes a place. */
export function minuteOfSends(stream: Stream, at: number): AccountWindow {
  const minute = Math.floor(at / MINUTE);
  const places = isPublic(stream) ? PUBLIC_SENDS_PER_MINUTE : ACCOUNT_SENDS_PER_MINUTE;
  return { name: ['minute', minute], index: 'account_key', places, until: (minute + 1) * MINUTE };
}

/** The windows in which a message to this channel takes a place. */
export function windowsOfSend(
  stream: Stream,
  channel: Channel,
  at: number,
  sms?: SmsLimits,
): AccountWindow[] {
  const minute = minuteOfSends(stream, at);
  switch (channel) {
    case 'email':
      return [minute];
    case 'sms':
      return [minute, dayOfSms(stream, at, sms)];
  }
}

/** The day (UTC) in which a text message takes a place as well. */
function dayOfSms(stream: Stream, at: number, sms: SmsLimits | undefined): AccountWindow {
  const day = Math.floor(at / DAY);
  const places = smsPerDay(stream, sms);
  return { name: ['day of text messages', day], index: 'sms_key', places, until: (day + 1) * DAY };
}

/**
 * The day (UTC) in which an answer takes a place, right or wrong: what bounds a guess at each of any
 * number of records. Long codes have places of their own, so that a day full of guesses at short ones
 * leaves a way in.
 */
export function dayOfChecks(shape: CodeShape, at: number): AccountWindow {
  const day = Math.floor(at / DAY);
  const until = (day + 1) * DAY;
  const index = 'account_key';
  return isLong(shape)
    ? { name: ['day of long codes', day], index, places: LONG_CODES_CHECKED_PER_DAY, until }
    : { name: ['day of short codes', day], index, places: SHORT_CODES_CHECKED_PER_DAY, until };
}

/** The day (UTC) in which asking for an override takes a place. */
export function dayOfOverrides(at: number): AccountWindow {
  const day = Math.floor(at / DAY);
  return {
    name: ['day of overrides', day],
    index: 'account_key',
    places: OVERRIDES_ASKED_PER_DAY,
    until: (day + 1) * DAY,
  };
}

/** The ten minutes in which a test message of a HubSpot user takes a place. */
export function windowOfTests(userId: number, at: number): AccountWindow {
  const number = Math.floor(at / (10 * MINUTE));
  return {
    name: [`tests by ${userId}`, number],
    index: 'account_key',
    places: TESTS_PER_TEN_MINUTES,
    until: (number + 1) * 10 * MINUTE,
  };
}

function isLong(shape: CodeShape): boolean {
  return codeSpace(shape) >= 10 ** 8;
}

/** A place, at random, so that parallel claims rarely want the same. */
export function randomPlace(turn: Turn, window: AccountWindow, free?: readonly number[]): number {
  const pick = turn.random();
  return free === undefined
    ? 1 + Math.floor(pick * window.places)
    : (free[Math.floor(pick * free.length)] ?? 1);
}

/** How many places of a window one look reads: all of the smaller windows. */
const LOOKED_AT = 4 * READ_LIMIT;

/**
 * The places of a window that nobody has taken; none when it is full. Of a window with more places
 * than a look reads, some at random: none free there counts as full, which errs on the safe side.
 */
export async function freePlaces(
  { ledger, keys, turn }: { ledger: Ledger; keys: Keyring; turn: Turn },
  window: AccountWindow,
  most = LOOKED_AT,
): Promise<readonly number[]> {
  const places = somePlaces(turn, window, most);
  const names = places.map((place) => windowKey(keys, window.name, place));
  const reads = [];
  for (let i = 0; i < names.length; i += READ_LIMIT) {
    reads.push(ledger.read(window.index, names.slice(i, i + READ_LIMIT)));
  }
  const taken = await Promise.all(reads);
  return places.filter((_, i) => !taken.some((found) => found.has(names[i] ?? '')));
}

function somePlaces(turn: Turn, { places }: AccountWindow, most: number): number[] {
  if (places <= most) return Array.from({ length: places }, (_, i) => i + 1);
  const start = Math.floor(turn.random() * places);
  const step = Math.floor(places / most);
  return Array.from({ length: most }, (_, i) => 1 + ((start + i * step) % places));
}
