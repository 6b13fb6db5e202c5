import type { Refusal } from '../contract/refusal.ts';
import type { Ending, OpenChallenge, StreamState } from './stream-state.ts';

/** The challenge that a request names: open, or why it is not. */
export type Named = { open: OpenChallenge } | { refusal: Refusal };

/**
 * Finds the challenge that a request names. Expiry comes before everything that looks at the answer,
 * so that a late right answer and a late wrong one look the same.
 */
export function namedChallenge(
  state: StreamState,
  id: string,
  expiresAt: number,
  at: number,
): Named {
  if (state.open?.id === id) {
    return at >= state.open.expiresAt ? { refusal: { refusal: 'expired' } } : { open: state.open };
  }
  const ended = state.recent.find((challenge) => challenge.id === id);
  if (ended !== undefined) return { refusal: refusalOf(ended.outcome) };
  return { refusal: { refusal: at >= expiresAt ? 'expired' : 'replaced' } };
}

/** A challenge that ended this long ago no longer says anything about now. */
export const ENDED_MATTERS_MS = 60 * 60_000;

/** The newest challenge of a stream, for an answer that names none; `now` is when that is looked at. */
export function newestChallenge(state: StreamState, at: number, now: number): Named {
  const [ended] = state.recent;
  if (state.open !== null) return namedChallenge(state, state.open.id, state.open.expiresAt, at);
  return ended !== undefined && now - ended.at < ENDED_MATTERS_MS
    ? { refusal: refusalOf(ended.outcome) }
    : { refusal: { refusal: 'no_open_code' } };
}

function refusalOf(outcome: Ending): Refusal {
  switch (outcome) {
    case 'verified':
      return { refusal: 'already_used' };
    case 'used_up':
      return { refusal: 'too_many_attempts' };
    case 'expired':
      return { refusal: 'expired' };
    case 'cancelled':
      return { refusal: 'cancelled' };
    case 'replaced':
      return { refusal: 'replaced' };
    case 'rejected':
      return { refusal: 'rejected' };
  }
}
