import type { OverrideRefusal } from '../../../../contract/override-refusal.ts';
import type { Refusal } from '../../../../contract/refusal.ts';
import { commonRefusalWords } from '../../words/refusals.ts';
import type { Times } from '../../words/times.ts';
import type { Words } from '../../words/words.ts';

const SEND_A_NEW_ONE = 'Send a new code, and ask the caller to read the newest message.';

export function refusalWords(refusal: Refusal | OverrideRefusal, times: Times): Words {
  switch (refusal.refusal) {
    case 'destination_limit':
      return {
        title: 'Many codes went there lately',
        text: `You can send another one ${times.when(refusal.until)}. Until then, choose another address or number on the record, or verify another way.`,
      };
    case 'account_limit':
      return {
        title: 'Your account has reached its limit for this',
        text: `Try again ${times.when(refusal.until)}. Until then, verify another way.`,
      };
    case 'sms_limit':
      return {
        title: 'Your account has sent many text messages today',
        text: `The next one can go out ${times.when(refusal.until)}. Until then, send the code by email or verify another way.`,
      };
    case 'country_not_allowed':
      return {
        title: 'No text messages go to that country',
        text: 'Nothing was sent. Send the code by email, verify another way, or ask your HubSpot admin to allow the country.',
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
    case 'rejected':
      return {
        title: 'This code was rejected',
        text: 'Somebody said no to what it was for, so it no longer works. Ask them why before you send a new one.',
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
        title: 'That is no longer on the record',
        text: 'Nothing was sent. Choose an address or number that is on it now.',
      };
    case 'recently_changed':
      return {
        title: 'Too new for this reason',
        text: `It came onto the record ${times.ago(refusal.at)}. Call back on a phone number that has been on the record for longer, or ask a supervisor.`,
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
    case 'not_locked':
      return {
        title: 'This reason is not locked',
        text: 'There is nothing to unlock: a code can be sent for it.',
      };
    case 'override_over':
      return {
        title: 'That request is over',
        text: 'It ran out, was confirmed already, or another one took its place. Ask again if it is still needed.',
      };
    case 'second_person':
      return {
        title: 'It takes a second person',
        text: 'You asked for this yourself. Have another supervisor open this contact and confirm it.',
      };
    case 'delivery_refused':
      return {
        title: 'The message was refused',
        text: 'Nothing will arrive. Choose another address or number on the record, or verify another way.',
      };
    case 'trail_broken':
      return {
        title: 'The verification records of this contact don’t add up',
        text: 'To be safe, no code can be sent or checked here. Verify another way, and tell your HubSpot admin.',
      };
    default:
      return commonRefusalWords(refusal, times);
  }
}
