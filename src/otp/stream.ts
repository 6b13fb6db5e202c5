import type { Actor, Pathway, Purpose, RecordRef } from '../contract/vocabulary.ts';
import { actorId } from './actor-id.ts';
import { macHex } from './digest.ts';
import type { Keyring } from './keyring.ts';

/** One line of entries: what happens to a record for one purpose on one pathway. */
export interface Stream {
  record: RecordRef;
  purpose: Purpose;
  pathway: Pathway;
}

/** The unique properties of a ledger entry. HubSpot refuses a create if any value is taken. */
export type Index =
  | 'stream_key'
  | 'request_key'
  | 'guess_key'
  | 'destination_key'
  | 'rep_key'
  | 'account_key'
  | 'sms_key'
  | 'step_key';

/** Whether strangers can set it off: those have a part of each shared limit, so that reps keep theirs. */
export function isPublic({ pathway }: Pick<Stream, 'pathway'>): boolean {
  return pathway === 'workflow';
}

/** A stream's name within its record: `card/caller_check`. */
export function streamName({ pathway, purpose }: Pick<Stream, 'pathway' | 'purpose'>): string {
  return `${pathway}/${purpose}`;
}

type IndexKey = Pick<Keyring, 'index'>;

/* The values of those properties: keyed digests, so that a name in the ledger tells nothing. */

export function streamKey(keys: IndexKey, stream: Stream, n: number): string {
  return macHex(keys.index, ['stream', { ...stream, record: { ...stream.record } }, n]);
}

/** A version of the account's settings. */
export function settingsKey(keys: IndexKey, version: number): string {
  return macHex(keys.index, ['settings', version]);
}

/** A time at which the account's entries were reduced. */
export function reductionKey(keys: IndexKey, n: number): string {
  return macHex(keys.index, ['reduction', n]);
}

/** `scope` keeps requests of different sources, operations and records apart. */
export function requestKey(keys: Keyring, scope: readonly string[], request: string): string {
  return macHex(keys.index, ['request', scope, request]);
}

export function guessKey(keys: Keyring, challenge: string, guess: string): string {
  return macHex(keys.index, ['guess', challenge, guess]);
}

export function destinationKey(keys: IndexKey, destination: string, n: number): string {
  return macHex(keys.index, ['destination', destination, n]);
}

export function repKey(keys: IndexKey, userId: number, n: number): string {
  return macHex(keys.index, ['rep', userId, n]);
}

/** One of the account's places in a window, numbered from 1. */
export function windowKey(
  keys: IndexKey,
  window: readonly [what: string, number: number],
  place: number,
): string {
  return macHex(keys.index, [...window, place]);
}

/** A step that follows from entry n of a stream, such as handing its message over. */
export function stepKey(keys: IndexKey, stream: Stream, n: number, step: string): string {
  return macHex(keys.index, ['step', { ...stream, record: { ...stream.record } }, n, step]);
}

/** A refusal of an actor's step, for one reason, in one of the windows in which it is noted once. */
export function refusalKey(
  keys: IndexKey,
  stream: Stream,
  { reason, by, window }: { reason: string; by: Actor; window: number },
): string {
  const of = { ...stream, record: { ...stream.record } };
  return macHex(keys.index, ['refused', of, reason, actorId(by), window]);
}
