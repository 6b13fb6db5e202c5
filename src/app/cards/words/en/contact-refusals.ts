const SEND_A_NEW_ONE = 'Send a new code, and ask the caller to read the newest message.';

/** Why a step on a contact was not taken, and what to do now. */
export const CONTACT_REFUSALS = {
  destination_limit: {
    title: 'Many codes went there lately',
    text: 'You can send another one {when}. Until then, choose another address or number on the record, or verify another way.',
  },
  account_limit: {
    title: 'Your account has reached its limit for this',
    text: 'Try again {when}. Until then, verify another way.',
  },
  sms_limit: {
    title: 'Your account has sent many text messages today',
    text: 'The next one can go out {when}. Until then, send the code by email or verify another way.',
  },
  country_not_allowed: {
    title: 'No text messages go to that country',
    text: 'Nothing was sent. Send the code by email, verify another way, or ask your HubSpot admin to allow the country.',
  },
  locked: {
    title: 'Locked until {time}',
    text: 'There were too many wrong codes for this reason. Wait until then, or verify another way.',
  },
  expired: { title: 'The code ran out', text: SEND_A_NEW_ONE },
  too_many_attempts: {
    title: 'No tries left',
    text: `This code can’t be tried again. ${SEND_A_NEW_ONE}`,
  },
  already_used: {
    title: 'This code was already used',
    text: 'A code works once. To verify again, send a new one.',
  },
  cancelled: {
    title: 'This code was canceled',
    text: 'It no longer works. Send a new one if you still need it.',
  },
  rejected: {
    title: 'This code was rejected',
    text: 'Somebody said no to what it was for, so it no longer works. Ask them why before you send a new one.',
  },
  replaced: {
    title: 'A newer code has been sent',
    text: 'Only the newest code works. Ask the caller to read the newest message.',
  },
  changed_since: {
    title: 'The record has changed since the code was sent',
    text: 'The code no longer fits it. Look at what changed, cancel this code, then send a new code.',
  },
  no_open_code: { title: 'No code is open', text: SEND_A_NEW_ONE },
  record_not_found: {
    title: 'This contact can’t be found',
    text: 'It may have been deleted. Reload the page, or search for the person again.',
  },
  record_merged: {
    title: 'This contact was merged into another one',
    text: 'Open contact {into} and verify there.',
  },
  no_such_destination: {
    title: 'That is no longer on the record',
    text: 'Nothing was sent. Choose an address or number that is on it now.',
  },
  recently_changed: {
    title: 'Too new for this reason',
    text: 'It came onto the record {ago}. Call back on a phone number that has been on the record for longer, or ask a supervisor.',
  },
  unknown_challenge: {
    title: 'This code can’t be found',
    text: 'Nothing was checked. Reload the page, then send a new code.',
  },
  other_record: {
    title: 'This code belongs to another record',
    text: 'Nothing was checked. Reload the page, then send a new code from this contact.',
  },
  not_locked: {
    title: 'This reason is not locked',
    text: 'There is nothing to unlock: a code can be sent for it.',
  },
  override_over: {
    title: 'That request is over',
    text: 'It ran out, was confirmed already, or another one took its place. Ask again if it is still needed.',
  },
  second_person: {
    title: 'It takes a second person',
    text: 'You asked for this yourself. Have another supervisor open this contact and confirm it.',
  },
  delivery_refused: {
    title: 'The message was refused',
    text: 'Nothing will arrive. Choose another address or number on the record, or verify another way.',
  },
  trail_broken: {
    title: 'The verification records of this contact don’t add up',
    text: 'To be safe, no code can be sent or checked here. Verify another way, and tell your HubSpot admin.',
  },
};
