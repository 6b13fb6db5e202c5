import { namedChallenge } from './challenge-standing.ts';
import { refuse, type Decision } from './decision.ts';
import type { StreamState } from './stream-state.ts';

/** Whether the named request can be rejected: only while its code is open. Anybody may say no. */
export function decideReject(
  state: StreamState,
  { id, expiresAt }: { id: string; expiresAt: number },
  reason: string,
  at: number,
): Decision {
  const named = namedChallenge(state, id, expiresAt, at);
  return 'refusal' in named
    ? refuse(named.refusal)
    : { decide: 'append', event: { kind: 'rejected', reason } };
}
