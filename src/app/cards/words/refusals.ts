import type { Refusal } from '../../../contract/refusal.ts';
import { symbols } from './code.ts';
import type { Times } from './times.ts';
import type { Words } from './words.ts';

/** What has the same words on every card. */
export type CommonRefusal = Extract<
  Refusal,
  {
    refusal:
      | 'cool_down'
      | 'rep_limit'
      | 'not_a_code'
      | 'unknown_user'
      | 'not_allowed'
      | 'actor_not_verified'
      | 'malformed_request'
      | 'busy'
      | 'unconfirmed'
      | 'not_set_up';
  }
>;

const RELOAD = 'Reload the page. If this stays, ask your HubSpot admin.';

export function commonRefusalWords(refusal: CommonRefusal, times: Times): Words {
  switch (refusal.refusal) {
    case 'cool_down':
      return {
        title: 'A message left a moment ago',
        text: `Give it time to arrive. You can send again ${times.when(refusal.until)}.`,
      };
    case 'rep_limit':
      return {
        title: 'You have sent many codes in a short time',
        text: `You can send the next one ${times.when(refusal.until)}.`,
      };
    case 'not_a_code':
      return {
        title: 'That does not look like a code',
        text: `A code has ${symbols(refusal)}. This cost no try: check what you typed and try again.`,
      };
    case 'unknown_user':
      return {
        title: 'HubSpot did not recognize you',
        text: RELOAD,
      };
    case 'not_allowed':
      return {
        title: 'Your role does not let you do this',
        text: `It takes the role “${refusal.needs}”. Ask a colleague who has it, or your HubSpot admin.`,
      };
    case 'actor_not_verified':
      return { title: 'HubSpot did not confirm that it is you', text: RELOAD };
    case 'malformed_request':
      return {
        title: 'This card sent something it should not have',
        text: `Nothing was done. Reload the page. If it happens again, tell your HubSpot admin: “${refusal.field}”.`,
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
    case 'not_set_up':
      return {
        title: 'OTP verification is not set up right',
        text: `Ask your HubSpot admin to look at this: ${refusal.missing}.`,
      };
  }
}
