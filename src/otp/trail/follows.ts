import { canonical, type Canonical } from '../canonical.ts';
import type { SendChain, StreamEntry } from '../entry.ts';
import { nextByRep, nextToDestination } from '../next-entry.ts';
import { advance, EMPTY_STREAM, type StreamState } from '../stream-state.ts';

/** Whether the state that a decision carries is what it makes of the state before it. */
export function followsFrom(before: StreamState, entry: StreamEntry): boolean {
  const { event, n, at, by, state } = entry;
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
  const { n, previous, destination, rep, at } = entry;
  return (
    (n !== 1 || (previous === '' && followsFrom(EMPTY_STREAM, entry))) &&
    (destination?.n !== 1 || isNextTo(undefined, destination, at)) &&
    (rep?.n !== 1 || isNextBy(undefined, rep, at))
  );
}

/** Whether a chain of sends to one destination goes on from the one before it. */
export function isNextTo(before: SendChain | undefined, chain: SendChain, at: number): boolean {
  return isSameChain(nextToDestination(before, at), chain);
}

/** Whether a chain of sends by one rep goes on from the one before it. */
export function isNextBy(before: SendChain | undefined, chain: SendChain, at: number): boolean {
  return isSameChain(nextByRep(before, at), chain);
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
