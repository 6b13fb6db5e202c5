import { namedChallenge } from './challenge-standing.ts';
import { refuse, type Decision } from './decision.ts';
import type { StreamState } from './stream-state.ts';

/** Whether the named challenge can be ended by hand: only while it is open. */
export function decideCancel(
  state: StreamState,
  challenge: string,
  expiresAt: number,
  at: number,
): Decision {
  const named = namedChallenge(state, challenge, expiresAt, at);
  return 'refusal' in named
    ? refuse(named.refusal)
    : { decide: 'append', event: { kind: 'cancelled' } };
}
