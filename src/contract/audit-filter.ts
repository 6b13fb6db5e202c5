import type { Channel, Purpose, RecordRef } from './vocabulary.ts';

/** What a row of the audit says happened. */
export type AuditOutcome =
  | 'issued'
  | 'resent'
  | 'verified'
  | 'wrong_code'
  | 'cancelled'
  | 'rejected'
  | 'moving'
  | 'override_asked'
  | 'unlocked'
  | 'confirmed_by_hand'
  | 'delivery_refused'
  | 'undelivered'
  | 'move_refused'
  /** A step that was not taken; the row says why. */
  | 'refused'
  | 'settings'
  /** Somebody had entries reduced that were to be kept no longer, or that said something of a person. */
  | 'reduction'
  /** Somebody asked for a test message to themselves. */
  | 'test';

/** Which entries to look at: those that fit all of it. Times are milliseconds since 1970. */
export interface AuditFilter {
  /** From this time on … */
  from: number;
  /** … and before this one. */
  to: number;
  record?: RecordRef;
  purpose?: Purpose;
  channel?: Channel;
  outcome?: AuditOutcome;
  /** Who did it: a HubSpot user. */
  userId?: number;
}
