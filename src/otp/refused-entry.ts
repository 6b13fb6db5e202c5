import type { RefusalReason } from '../contract/refusal-reason.ts';
import type { Actor } from '../contract/vocabulary.ts';
import type { RefusedEntry } from './entry.ts';
import { ENTRY_VERSION } from './entry-version.ts';
import type { Keyring } from './keyring.ts';
import { refusalKey, type Stream } from './stream.ts';

/**
 * Which reasons the trail says. Not what the ledger could not be asked or told (the first kind), nor what is
 * about no stream of ours (the second), nor what has a note of its own (the third).
 */
const IN_TRAIL: Readonly<Record<RefusalReason, boolean>> = {
  ...{ busy: false, unconfirmed: false, trail_broken: false, not_set_up: false },
  ...{ malformed_request: false, unknown_user: false, unknown_challenge: false },
  ...{ other_record: false, record_not_found: false, record_merged: false },
  ...{ delivery_refused: false, move_refused: false },
  ...{ cool_down: true, destination_limit: true, rep_limit: true, account_limit: true },
  ...{ sms_limit: true, locked: true, country_not_allowed: true, recently_changed: true },
  ...{ expired: true, too_many_attempts: true, already_used: true, cancelled: true },
  ...{ rejected: true, replaced: true, changed_since: true, no_open_code: true },
  ...{ not_a_code: true, no_such_destination: true, not_allowed: true },
  ...{ actor_not_verified: true, not_locked: true, override_over: true, second_person: true },
  ...{ no_amount: true, no_owner: true, no_such_stage: true, already_there: true },
  ...{ not_guarded: true, approver_left: true, no_approver: true, requester_is_approver: true },
  ...{ no_such_approver: true, approver_must_enter: true, not_approved: true, moving: true },
};

/** Whether the trail says that a step was refused for this reason. */
export function isInTrail(reason: RefusalReason): boolean {
  return IN_TRAIL[reason];
}

/** For so long, the same refusal of the same actor is one entry: a flood of tries must not fill the ledger. */
const ONCE_IN_MS = 10 * 60_000;

/** A step that somebody wanted to take and could not, as the trail says it; undefined where it does not. */
export function refusedEntry(
  keys: Keyring,
  { stream, by, reason, at }: { stream: Stream; by: Actor; reason: RefusalReason; at: number },
): RefusedEntry | undefined {
  if (!isInTrail(reason)) return undefined;
  return {
    entry: 'refused',
    version: ENTRY_VERSION,
    account: keys.accountId,
    stream,
    n: 0,
    at,
    reason,
    by,
    keys: { step_key: keyOfRefused(keys, { stream, reason, by, at }) },
  };
}

/** The key of a refusal, which it shares with all that are told once with it. */
export function keyOfRefused(
  keys: Pick<Keyring, 'index'>,
  { stream, reason, by, at }: Pick<RefusedEntry, 'stream' | 'reason' | 'by' | 'at'>,
): string {
  return refusalKey(keys, stream, { reason, by, window: Math.floor(at / ONCE_IN_MS) });
}
