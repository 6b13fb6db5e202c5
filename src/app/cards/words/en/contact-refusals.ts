import type { WordTree } from '../../../../contract/interface-words.ts';
import {
  ANOTHER,
  IF_NEEDED,
  LOCKED,
  NEW_AND_NEWEST,
  NO_LONGER,
  NO_TRIES,
  OR_ASK,
  OTHERWISE,
  OUT,
  REFUSED,
  TOO_MANY,
  TOO_NEW,
} from './phrases.ts';

const SEND_A_NEW_ONE = `Send a new code, ${NEW_AND_NEWEST}`;
const RELOAD = 'Nothing was checked. Reload the page, then send a new code';

/** Why a step on a contact was not taken, and what to do now. */
export const CONTACT_REFUSALS = {
  destination_limit: [
    'Many codes went there lately',
    `You can send another one {when}. Until then, ${ANOTHER}`,
  ],
  account_limit: [
    'Your account has reached its limit for this',
    `Try again {when}. Until then, ${OTHERWISE}.`,
  ],
  sms_limit: [
    'Your account has sent many text messages today',
    `The next one can go out {when}. Until then, send the code by email or ${OTHERWISE}.`,
  ],
  country_not_allowed: [
    'No text messages go to that country',
    `Nothing was sent. Send the code by email, ${OTHERWISE}, or ask your HubSpot admin to allow the country.`,
  ],
  locked: [LOCKED, `${TOO_MANY} for this reason. Wait until then, or ${OTHERWISE}.`],
  expired: [OUT, SEND_A_NEW_ONE],
  too_many_attempts: [NO_TRIES, `This code can’t be tried again. ${SEND_A_NEW_ONE}`],
  already_used: [
    'This code was already used',
    'A code works once. To verify again, send a new one.',
  ],
  cancelled: ['This code was canceled', IF_NEEDED],
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
    `That ${NO_LONGER}`,
    'Nothing was sent. Choose an address or number that is on it now.',
  ],
  recently_changed: [TOO_NEW, `It came onto the record {ago}. Rather, ${OR_ASK}`],
  unknown_challenge: ['This code can’t be found', `${RELOAD}.`],
  other_record: ['This code belongs to another record', `${RELOAD} from this contact.`],
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
