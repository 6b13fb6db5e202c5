import type { Refusal } from '../contract/refusal.ts';
import { REP_SENDS_PER_MINUTE, type Policy } from './policy.ts';
import { WRONG_WINDOW_MS, type OpenChallenge, type StreamState } from './stream-state.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** From when a window has room again for one more, where it holds `most`; undefined when it has now. */
function fullUntil(
  times: readonly number[],
  most: number,
  window: number,
  at: number,
): number | undefined {
  const inside = times.filter((time) => time > at - window);
  const oldestThatMustLeave = inside[inside.length - most];
  return oldestThatMustLeave === undefined ? undefined : oldestThatMustLeave + window;
}

/** Until when nothing may be sent to a destination that got messages at these times. */
export function destinationRest(
  times: readonly number[],
  policy: Policy,
  at: number,
): Refusal | undefined {
  const limit = Math.max(
    fullUntil(times, policy.sendsPerDay, DAY, at) ?? 0,
    fullUntil(times, policy.sendsPer10Minutes, 10 * MINUTE, at) ?? 0,
  );
  const coolDown = fullUntil(times, 1, policy.coolDownSeconds * 1000, at) ?? 0;
  // The one that lasts longest: at `until`, a send goes through.
  if (coolDown > limit) return { refusal: 'cool_down', until: coolDown };
  return limit === 0 ? undefined : { refusal: 'destination_limit', until: limit };
}

/**
 * Until when strangers have nothing more sent for a record and purpose, to whatever address: one that
 * changes all the time must not make the app write to everybody.
 */
export function streamRest({ sent }: StreamState, policy: Policy, at: number): Refusal | undefined {
  const until = fullUntil(sent, policy.sendsPerDay, DAY, at);
  return until === undefined ? undefined : { refusal: 'destination_limit', until };
}

/** Until when a rep who sent at these times may send nothing. */
export function repRest(times: readonly number[], at: number): Refusal | undefined {
  const until = fullUntil(times, REP_SENDS_PER_MINUTE, MINUTE, at);
  return until === undefined ? undefined : { refusal: 'rep_limit', until };
}

/** Until when a stream is locked by its wrong answers. */
export function lockedUntil(state: StreamState, policy: Policy, at: number): number | undefined {
  return fullUntil(state.wrong, wrongPerWeek(state, policy), WRONG_WINDOW_MS, at);
}

/** What a policy allows by now loosens nothing for a code that is out already. */
function wrongPerWeek({ open }: StreamState, policy: Policy): number {
  return Math.min(policy.wrongPerWeek, open?.wrongPerWeek ?? Infinity);
}

/** Answers that a new challenge may take: the policy's, within what the stream has left. */
export function triesOfNew(state: StreamState, policy: Policy, at: number): number {
  const wrong = state.wrong.filter((time) => time > at - WRONG_WINDOW_MS).length;
  return Math.min(policy.attempts, policy.wrongPerWeek - wrong);
}

/** Answers that an open challenge still takes: its own budget, within what the stream has left. */
export function triesLeft(
  state: StreamState,
  open: OpenChallenge,
  policy: Policy,
  at: number,
): number {
  const wrong = state.wrong.filter((time) => time > at - WRONG_WINDOW_MS).length;
  const most = wrongPerWeek(state, policy);
  return Math.max(0, Math.min(open.attempts - open.guesses.length, most - wrong));
}
