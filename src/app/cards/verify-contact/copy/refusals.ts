import type { Refusal } from '../../../../contract/refusal.ts';
import { symbols } from './code.ts';
import type { Times } from './times.ts';

/** What happened, and what to do now. */
export interface Words {
  title: string;
  text: string;
}

const SEND_A_NEW_ONE = 'Send a new code, and ask the caller to read the newest message.';

export function refusalWords(refusal: Refusal, times: Times): Words {
  switch (refusal.refusal) {
    case 'cool_down':
      return {
        title: 'A message left a moment ago',
        text: `Give it time to arrive. You can send again ${times.when(refusal.until)}.`,
      };
    case 'destination_limit':
      return {
        title: 'This address has had many codes',
        text: `You can send another one ${times.when(refusal.until)}. Until then, choose another address on the record or verify another way.`,
      };
    case 'rep_limit':
      return {
        title: 'You have sent many codes in a short time',
        text: `You can send the next one ${times.when(refusal.until)}.`,
      };
    case 'account_limit':
      return {
        title: 'Your account has reached its limit for codes',
        text: `Try again ${times.when(refusal.until)}. Until then, verify another way.`,
      };
    case 'locked':
      return {
        title: `Locked until ${times.at(refusal.until)}`,
        text: 'There were too many wrong codes for this reason. Wait until then, or verify another way.',
      };
    case 'expired':
      return { title: 'The code ran out', text: SEND_A_NEW_ONE };
    case 'too_many_attempts':
      return { title: 'No tries left', text: `This code can’t be tried again. ${SEND_A_NEW_ONE}` };
    case 'already_used':
      return {
        title: 'This code was already used',
        text: 'A code works once. To verify again, send a new one.',
      };
    case 'cancelled':
      return {
        title: 'This code was canceled',
        text: 'It no longer works. Send a new one if you still need it.',
      };
    case 'replaced':
      return {
        title: 'A newer code has been sent',
        text: 'Only the newest code works. Ask the caller to read the newest message.',
      };
    case 'changed_since':
      return {
        title: 'The record has changed since the code was sent',
        text: 'The code no longer fits it. Look at what changed, cancel this code, then send a new code.',
      };
    case 'no_open_code':
      return { title: 'No code is open', text: SEND_A_NEW_ONE };
    case 'not_a_code':
      return {
        title: 'That does not look like a code',
        text: `A code has ${symbols(refusal)}. This cost no try: check what you typed and try again.`,
      };
    case 'record_not_found':
      return {
        title: 'This contact can’t be found',
        text: 'It may have been deleted. Reload the page, or search for the person again.',
      };
    case 'record_merged':
      return {
        title: 'This contact was merged into another one',
        text: `Open contact ${refusal.into} and verify there.`,
      };
    case 'no_such_destination':
      return {
        title: 'That address is no longer on the record',
        text: 'Nothing was sent. Choose one of the addresses that are on it now.',
      };
    case 'recently_changed':
      return {
        title: 'This address is too new for this reason',
        text: `It came onto the record ${times.ago(refusal.at)}. Call back on a phone number that has been on the record for longer, or ask a supervisor.`,
      };
    case 'unknown_user':
      return {
        title: 'HubSpot did not recognize you',
        text: 'Reload the page. If this stays, ask your HubSpot admin.',
      };
    case 'unknown_challenge':
      return {
        title: 'This code can’t be found',
        text: 'Nothing was checked. Reload the page, then send a new code.',
      };
    case 'other_record':
      return {
        title: 'This code belongs to another record',
        text: 'Nothing was checked. Reload the page, then send a new code from this contact.',
      };
    case 'malformed_request':
      return {
        title: 'This card sent something it should not have',
        text: `Nothing was done. Reload the page. If it happens again, tell your HubSpot admin: “${refusal.field}”.`,
      };
    case 'delivery_refused':
      return {
        title: 'The mail service did not take the message',
        text: 'Nothing will arrive. Choose another address on the record, or verify another way.',
      };
    case 'busy':
      return {
        title: 'HubSpot is busy',
        text: 'Wait a moment, then try again. Nothing will happen twice.',
      };
    case 'unconfirmed':
      return {
        title: 'We don’t know yet whether that worked',
        text: 'HubSpot did not confirm it in time. Try again: nothing will happen twice.',
      };
    case 'trail_broken':
      return {
        title: 'The verification records of this contact don’t add up',
        text: 'To be safe, no code can be sent or checked here. Verify another way, and tell your HubSpot admin.',
      };
    case 'not_set_up':
      return {
        title: 'OTP verification is not set up right',
        text: `Ask your HubSpot admin to look at this: ${refusal.missing}.`,
      };
  }
}
