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
  }
}
