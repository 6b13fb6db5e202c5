import type { Actor } from '../contract/vocabulary.ts';
import { refuse, type Decision } from './decision.ts';
import type { Destination } from './destination.ts';
import { isTooFresh } from './freshness.ts';
import { destinationRest, lockedUntil, repRest } from './limits.ts';
import type { Policy } from './policy.ts';
import type { StreamState } from './stream-state.ts';

/** What is known when somebody wants a code sent. */
export interface SendFacts {
  state: StreamState;
  policy: Policy;
  destination: Destination;
  destinationId: string;
  masked: string;
  /** When messages went to this destination, and when this rep sent any. */
  sentToDestination: readonly number[];
  sentByRep: readonly number[];
  by: Actor;
  keyId: string;
  at: number;
  /** Names the new challenge, given when it will expire. */
  challengeId(expiresAt: number): string;
}

/** Whether a new code may be issued. The order of the refusals is from lasting to passing. */
export function decideSend(facts: SendFacts): Decision {
  const { state, policy, destination, at } = facts;
  const locked = lockedUntil(state, policy, at);
  if (locked !== undefined) return refuse({ refusal: 'locked', until: locked });
  if (policy.highRisk && isTooFresh(destination, at)) {
    return refuse({ refusal: 'recently_changed', at: destination.since });
  }
  const rest = destinationRest(facts.sentToDestination, policy, at) ?? repRest(facts.sentByRep, at);
  if (rest !== undefined) return refuse(rest);
  const expiresAt = at + policy.minutes * 60_000;
  return {
    decide: 'append',
    event: {
      kind: 'issued',
      challenge: {
        id: facts.challengeId(expiresAt),
        destination: facts.destinationId,
        channel: destination.channel,
        masked: facts.masked,
        since: destination.since,
        issuedAt: at,
        expiresAt,
        attempts: policy.attempts,
        countsForMinutes: policy.countsForMinutes,
        shape: policy.shape,
        keyId: facts.keyId,
        by: facts.by,
      },
    },
  };
}
