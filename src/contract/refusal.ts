import type { Role } from './settings.ts';
import type { Change } from './approval.ts';
import type { Alphabet } from './vocabulary.ts';

/**
 * Why a step was not taken. Each is something a person can cause; the facts beside it are what
 * the words need. Times are milliseconds since 1970, by HubSpot's clock.
 */
export type Refusal =
  /* too soon or too often */
  | { refusal: 'cool_down'; until: number }
  | { refusal: 'destination_limit'; until: number }
  | { refusal: 'rep_limit'; until: number }
  | { refusal: 'account_limit'; until: number }
  /** The account has had as many text messages today (UTC) as it may. */
  | { refusal: 'sms_limit'; until: number }
  | { refusal: 'locked'; until: number }
  /* the code has ended */
  | { refusal: 'expired' }
  | { refusal: 'too_many_attempts' }
  | { refusal: 'already_used' }
  | { refusal: 'cancelled' }
  | { refusal: 'rejected' }
  | { refusal: 'replaced' }
  /** `changes`: of a deal, what exactly. */
  | { refusal: 'changed_since'; changes?: Change[] }
  /* no code is open, and none ended lately */
  | { refusal: 'no_open_code' }
  /* what was typed is not a code at all; nothing was spent */
  | { refusal: 'not_a_code'; length: number; alphabet: Alphabet }
  /* the record and its addresses */
  | { refusal: 'record_not_found' }
  | { refusal: 'record_merged'; into: string }
  | { refusal: 'no_such_destination' }
  | { refusal: 'recently_changed'; at: number }
  /** Text messages go to no phone of its country. */
  | { refusal: 'country_not_allowed' }
  /* who and what the request says it is */
  | { refusal: 'unknown_user' }
  /** Their role does not let them. */
  | { refusal: 'not_allowed'; needs: Role }
  /** HubSpot does not vouch for the user: the card brings what is not theirs, or nothing where policy demands it. */
  | { refusal: 'actor_not_verified' }
  | { refusal: 'unknown_challenge' }
  | { refusal: 'other_record' }
  | { refusal: 'malformed_request'; field: string }
  /* the world outside */
  | { refusal: 'delivery_refused' }
  | { refusal: 'busy'; retryAfterMs: number }
  | { refusal: 'unconfirmed' }
  | { refusal: 'trail_broken' }
  | { refusal: 'not_set_up'; missing: string };
