import type { SendStatus, VerifyResult } from '../../../contract/workflow-action.ts';
import type { Ending } from '../../../otp/stream-state.ts';

/* Every sentence that the actions' output "Summary" holds. The editor's words are in the hsmeta files. */

/** What became of the message. */
export const SEND_WORDS: Readonly<Record<Exclude<SendStatus, 'failed'>, (to: string) => string>> = {
  sent: (to) => `A code was sent to ${to}.`,
  unconfirmed: (to) =>
    `A code was made for ${to}, but nobody confirmed that its message was taken.`,
  already_sent: (to) =>
    `No new code was sent: one that went to ${to} shortly before is still good.`,
  limit_reached: (to) => `No code was sent: ${to} has had as many as it may get for now.`,
  locked: () =>
    'No code was sent: after too many wrong codes, none is sent for this record and purpose for now.',
  no_destination: () => 'No code was sent: there is no email address that a code can go to.',
  recently_changed: (to) =>
    `No code was sent: ${to} came onto the record too recently for this purpose.`,
  country_not_allowed: (to) =>
    `No code was sent: text messages go to no phone of the country of ${to}.`,
  delivery_refused: (to) => `The message to ${to} was refused.`,
};

/** Where a text message was wished for. */
export const NO_PHONE = 'No code was sent: there is no mobile phone that a text message can go to.';
/** The account has no more text messages today. */
export const SMS_DAY_FULL =
  'No code was sent: the account has had as many text messages today (UTC) as workflows may send. Send the code by email, or wait until tomorrow.';

/** What became of an entered code. */
export const VERIFY_WORDS: Readonly<Record<Exclude<VerifyResult, 'failed'>, string>> = {
  verified: 'The right code was entered in time.',
  wrong_code: 'The code entered is wrong.',
  expired: 'The code had run out.',
  too_many_attempts: 'No more codes are checked: too many wrong ones were entered.',
  no_open_code: 'No code is open for this record and purpose.',
  already_used: 'The code had been used before, and a code works once.',
  cancelled: 'The code had been cancelled or replaced by a newer one.',
  changed_since: 'The record has changed since the code was sent, so the code no longer fits.',
};

/** How a challenge ended that a workflow waited for. */
export const ENDED_WORDS: Readonly<Record<Ending, string>> = {
  verified: VERIFY_WORDS.verified,
  used_up: 'Every try was used up by wrong codes.',
  expired: 'It ran out before the right code was entered.',
  cancelled: 'It was cancelled.',
  rejected: 'It was rejected.',
  replaced: 'A newer code has replaced it.',
};

/** While a workflow waits. */
export const WAITING = 'The workflow waits for it to be entered.';
/** Nothing was entered that could be a code. */
export const NOT_A_CODE = 'What was entered is not a code, so no try was used up.';
/** The account has no more checks today. */
export const ACCOUNT_DAY_FULL =
  'The account has had as many codes checked today (UTC) as it may. Send a new code; if that is not checked either, wait until tomorrow.';
export function triesLeftWords(left: number): string {
  return left === 1 ? '1 try is left.' : `${left} tries are left.`;
}

/** A field of the action that its author can put right. `limit` completes the sentence. */
export const FIELD_WORDS = {
  purpose: (type: string) => `The field Purpose has a value that ${type} cannot have.`,
  recipient: (type: string) => `The field Send to has a value that ${type} cannot have.`,
  user: 'The field User is empty, or its user is not active in this account.',
  contact: 'The field Contact holds no record ID of a contact.',
  channel: 'The field Channel has a value that is not set up, or cannot be used for this purpose.',
  entered_by: 'The field Who enters it has a value that does not go with the field Send to.',
  minutes: (limit: string) => `The field Minutes must be a whole number ${limit}.`,
  digits: (limit: string) => `The field Digits must be ${limit}.`,
  otherwise: 'The field If it is not approved has a value that is not one of its options.',
  approver: 'The field Approver holds no user of this account.',
  reason: (limit: string) => `The field Reason is longer than ${limit}.`,
  recipients: {
    none: (limit: string) => `The field Recipients must hold ${limit}, with commas in between.`,
    stranger: (masked: string) =>
      `The field Recipients holds ${masked}, which is the address of no active user of this account.`,
    not_allowed: (masked: string) =>
      `The field Recipients holds ${masked}, whose user is no supervisor or admin of this app.`,
  },
  days: (limit: string) => `The field Days must be a whole number ${limit}.`,
  challenge:
    'The field Challenge holds no challenge that a workflow sent for this record and purpose.',
} as const;

/** What is wrong beyond the fields. */
export const FAILURE_WORDS = {
  record_not_found: 'The record was deleted while the workflow ran.',
  record_merged: 'The record was merged into another one while the workflow ran.',
  trail_broken:
    'The ledger entries of this record do not add up, so nothing is sent or checked. Ask an admin to check the trail.',
  not_set_up: (missing: string) => `The app is not set up right: ${missing}. Ask an admin.`,
} as const;
