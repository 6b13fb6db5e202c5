import type { OverrideKind } from '../contract/override.ts';
import type { OverrideRefusal } from '../contract/override-refusal.ts';
import type { Role } from '../contract/settings.ts';
import type { UserActor } from '../contract/vocabulary.ts';
import { dayOfOverrides } from './account-window.ts';
import { refuse, type Decision } from './decision.ts';
import { lockedUntil } from './limits.ts';
import type { Policy } from './policy.ts';
import { mayAct } from './roles.ts';
import type { PendingOverride, StreamState } from './stream-state.ts';
import type { Stream } from './stream.ts';

/** What is known when somebody asks for an override or gives it. */
export interface OverrideFacts {
  stream: Stream;
  state: StreamState;
  policy: Policy;
  by: UserActor;
  /** What they may do. */
  role: Role;
  at: number;
}

type OverrideDecision = Decision<OverrideRefusal>;

/** How long an override waits for a second person: long enough to fetch somebody, too short to forget. */
export const OVERRIDE_WAITS_MS = 15 * 60_000;

/** The override that a second person can give now. */
export function pendingOverride(
  { override }: StreamState,
  at: number,
): PendingOverride | undefined {
  return override !== undefined && at < override.at + OVERRIDE_WAITS_MS ? override : undefined;
}

/**
 * Whether a supervisor may ask for an override: lift a lock where there is one, or confirm by hand what
 * reps ask codes for. It takes the place of what was asked for before, and one of the account's in this day.
 */
export function decideAskOverride(
  facts: OverrideFacts,
  { what, reason }: { what: OverrideKind; reason: string },
): OverrideDecision {
  const { stream, role, at } = facts;
  if (!mayAct(role, 'supervisor')) return refuse({ refusal: 'not_allowed', needs: 'supervisor' });
  if (what === 'unlock' && !isLocked(facts)) return refuse({ refusal: 'not_locked' });
  // What waits for a code in a form or on a page would go on as if one had been entered there.
  if (what === 'confirm' && stream.pathway !== 'card')
    return refuse({ refusal: 'malformed_request', field: 'override' });
  return {
    decide: 'append',
    event: { kind: 'override_asked', what, reason },
    windows: [dayOfOverrides(at)],
  };
}

/** Whether a second supervisor may give the override that entry `n` asked for, and what that comes to. */
export function decideGiveOverride(facts: OverrideFacts, n: number): OverrideDecision {
  const { state, policy, role, by, at } = facts;
  if (!mayAct(role, 'supervisor')) return refuse({ refusal: 'not_allowed', needs: 'supervisor' });
  const pending = pendingOverride(state, at);
  if (pending?.n !== n) return refuse({ refusal: 'override_over' });
  const { what, ...asked } = pending;
  if (asked.by.userId === by.userId) return refuse({ refusal: 'second_person' });
  // Policy may have come to demand that since: else one person could be both.
  if (policy.verifiedActor && asked.by.assurance !== 'verified') {
    return refuse({ refusal: 'override_over' });
  }
  const given = { kind: 'override_given', asked } as const;
  if (what === 'confirm') {
    const until = at + policy.countsForMinutes * 60_000;
    return { decide: 'append', event: { ...given, what, until } };
  }
  return isLocked(facts)
    ? { decide: 'append', event: { ...given, what } }
    : refuse({ refusal: 'not_locked' });
}

function isLocked({ state, policy, at }: OverrideFacts): boolean {
  return lockedUntil(state, policy, at) !== undefined;
}
