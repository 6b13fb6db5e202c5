import type { WordTree } from '../../../../contract/interface-words.ts';
import { ANOTHER, CALL_BACK, LOCKED, NO_TRIES, OUT, REFUSED, TOO_NEW } from './phrases.ts';

const SEND_A_NEW_ONE = 'Send a new code, and ask the caller to read the newest message.';

/** Why a step on a contact was not taken, and what to do now. */
export const CONTACT_REFUSALS = {
  destination_limit: [
    'Many codes went there lately',
    `You can send another one {when}. Until then, ${ANOTHER}`,
  ],
  account_limit: [
    'Your account has reached its limit for this',
    'Try again {when}. Until then, verify another way.',
  ],
  sms_limit: [
    'Your account has sent many text messages today',
    'The next one can go out {when}. Until then, send the code by email or verify another way.',
  ],
  country_not_allowed: [
    'No text messages go to that country',
    'Nothing was sent. Send the code by email, verify another way, or ask your HubSpot admin to allow the country.',
  ],
  locked: [
    LOCKED,
    'There were too many wrong codes for this reason. Wait until then, or verify another way.',
  ],
  expired: [OUT, SEND_A_NEW_ONE],
  too_many_attempts: [NO_TRIES, `This code can’t be tried again. ${SEND_A_NEW_ONE}`],
  already_used: [
    'This code was already used',
    'A code works once. To verify again, send a new one.',
  ],
  cancelled: ['This code was canceled', 'It no longer works. Send a new one if you still need it.'],
  rejected: [
    'This code was rejected',
    'Somebody said no to what it was for, so it no longer works. Ask them why before you send a new one.',
  ],
  replaced: [
    'A newer code has been sent',
    'Only the newest code works. Ask the caller to read the newest message.',
  ],
  changed_since: [
    'The record has changed since the code was sent',
    'The code no longer fits it. Look at what changed, cancel this code, then send a new code.',
  ],
  no_open_code: ['No code is open', SEND_A_NEW_ONE],
  record_not_found: [
    'This contact can’t be found',
    'It may have been deleted. Reload the page, or search for the person again.',
  ],
  record_merged: [
    'This contact was merged into another one',
    'Open contact {into} and verify there.',
  ],
  no_such_destination: [
    'That is no longer on the record',
    'Nothing was sent. Choose an address or number that is on it now.',
  ],
  recently_changed: [
    TOO_NEW,
    `It came onto the record {ago}. Rather, ${CALL_BACK}, or ask a supervisor.`,
  ],
  unknown_challenge: [
    'This code can’t be found',
    'Nothing was checked. Reload the page, then send a new code.',
  ],
  other_record: [
    'This code belongs to another record',
    'Nothing was checked. Reload the page, then send a new code from this contact.',
  ],
  not_locked: [
    'This reason is not locked',
    'There is nothing to unlock: a code can be sent for it.',
  ],
  override_over: [
    'That request is over',
    'It ran out, was confirmed already, or another one took its place. Ask again if it is still needed.',
  ],
  second_person: [
    'It takes a second person',
    'You asked for this yourself. Have another supervisor open this contact and confirm it.',
  ],
  delivery_refused: [REFUSED, `Nothing will arrive. Instead, ${ANOTHER}`],
  trail_broken: [
    'The verification records of this contact don’t add up',
    'To be safe, no code can be sent or checked here. Verify another way, and tell your HubSpot admin.',
  ],
} satisfies WordTree;
