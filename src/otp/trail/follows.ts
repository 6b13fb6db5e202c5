import { canonical, type Canonical } from '../canonical.ts';
import type { SendChain, StreamEntry } from '../entry.ts';
import { ENTRY_VERSION } from '../entry-version.ts';
import { nextByRep, nextToDestination } from '../next-entry.ts';
import { advance, EMPTY_STREAM, type StreamState } from '../stream-state.ts';

/*
 * By the rules of this version of entries alone. What was written by those of another one may follow otherwise, and
 * only who has the key could have made it up.
 */

/** Whether the state that a decision carries is what it makes of the state before it. */
export function followsFrom(before: StreamState, entry: StreamEntry): boolean {
  const { event, n, at, by, state, version } = entry;
  if (version !== ENTRY_VERSION) return true;
  try {
    return areSame(advance(before, event, n, at, by), state);
  } catch (error) {
    // An event that makes no sense in that state.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Whether what a decision begins is right: its line, or the sends to its destination or by its rep. */
export function beginsRight(entry: StreamEntry): boolean {
  const { n, previous } = entry;
  return (
    (n !== 1 || (previous === '' && followsFrom(EMPTY_STREAM, entry))) &&
    (entry.destination?.n !== 1 || isNextSend(entry, 'destination', undefined)) &&
    (entry.rep?.n !== 1 || isNextSend(entry, 'rep', undefined))
  );
}

/** Whether a send's chain, to its destination or by its rep, goes on from the send before it. */
export function isNextSend(
  { version, at, ...chains }: StreamEntry,
  chain: 'destination' | 'rep',
  before: SendChain | undefined,
): boolean {
  const own = chains[chain];
  if (own === undefined || version !== ENTRY_VERSION) return true;
  const next = { destination: nextToDestination, rep: nextByRep }[chain];
  return isSameChain(next(before, at), own);
}

function isSameChain(one: SendChain, { n, times }: SendChain): boolean {
  return areSame([one.n, one.times], [n, times]);
}

function areSame(one: object, other: object): boolean {
  return bytes(one).equals(bytes(other));
}

function bytes(value: object): Buffer {
  return Buffer.from(canonical(value as Canonical));
}
