import type { UserActor } from './vocabulary.ts';

/**
 * What two supervisors can do in an emergency: lift a lock that wrong answers made, or confirm by hand
 * without a code.
 */
export type OverrideKind = 'unlock' | 'confirm';

/** An override that somebody has asked for and that waits for a second person. */
export interface OverrideView {
  what: OverrideKind;
  /** Names it: the entry that asked for it. */
  n: number;
  reason: string;
  by: UserActor;
  /** Milliseconds since 1970, by HubSpot's clock. */
  at: number;
  /** Until when the second person can give it. */
  until: number;
}

/** Who asked for a confirmation by hand, and why. */
export interface ByHand {
  askedBy: UserActor;
  reason: string;
}
