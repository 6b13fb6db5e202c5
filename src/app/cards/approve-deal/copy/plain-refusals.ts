import type { ApprovalRefusal } from '../../../../contract/approval-refusal.ts';
import type { Refusal } from '../../../../contract/refusal.ts';
import type { Words } from '../../words/words.ts';
import { CHANGED } from './changes.ts';
import { REFUSED } from './waiting.ts';

/** What is said in the same words whatever the facts. */
export type PlainRefusal = Extract<
  Refusal | ApprovalRefusal,
  {
    refusal:
      | 'expired'
      | 'too_many_attempts'
      | 'already_used'
      | 'cancelled'
      | 'rejected'
      | 'replaced'
      | 'changed_since'
      | 'no_open_code'
      | 'record_not_found'
      | 'no_such_destination'
      | 'unknown_challenge'
      | 'other_record'
      | 'delivery_refused'
      | 'trail_broken'
      | 'no_amount'
      | 'no_owner'
      | 'no_such_stage'
      | 'already_there'
      | 'not_guarded'
      | 'requester_is_approver'
      | 'no_such_approver'
      | 'not_approved';
  }
>;

const ASK_AGAIN = 'Ask for approval again.';
const RELOAD = `Nothing was approved. Reload the page. ${ASK_AGAIN}`;

export const PLAIN_REFUSALS: Record<PlainRefusal['refusal'], Words> = {
  expired: { title: 'The time ran out', text: ASK_AGAIN },
  too_many_attempts: {
    title: 'No tries left',
    text: `This code can’t be tried again. ${ASK_AGAIN}`,
  },
  already_used: {
    title: 'This code was already used',
    text: 'A code approves once. Reload the page to see what became of it.',
  },
  cancelled: {
    title: 'This request was withdrawn',
    text: `Its code no longer works. ${ASK_AGAIN}`,
  },
  rejected: {
    title: 'This request was rejected',
    text: 'Its code no longer works. Read why in the list below, then ask again.',
  },
  replaced: {
    title: 'A newer code has been sent',
    text: 'Only the newest code works. Use the one from the newest message.',
  },
  changed_since: CHANGED,
  no_open_code: { title: 'No request is open', text: ASK_AGAIN },
  record_not_found: {
    title: 'This deal can’t be found',
    text: 'It may have been archived or deleted. Restore it, or search for it again.',
  },
  no_such_destination: {
    title: 'The approver has no email address for a code',
    text: 'Nothing was sent. Ask somebody else, or have your HubSpot admin look at their user.',
  },
  unknown_challenge: { title: 'This request can’t be found', text: RELOAD },
  other_record: { title: 'This request belongs to another record', text: RELOAD },
  delivery_refused: REFUSED,
  trail_broken: {
    title: 'The approval records of this deal don’t add up',
    text: 'To be safe, nothing can be approved here. Tell your HubSpot admin.',
  },
  no_amount: {
    title: 'This deal has no amount',
    text: 'Who must approve depends on it. Enter the amount on the deal, then ask for approval.',
  },
  no_owner: {
    title: 'This deal has no owner',
    text: 'The owner is to approve this move. Give the deal an owner, then ask for approval.',
  },
  no_such_stage: {
    title: 'That stage is not in this deal’s pipeline',
    text: 'Nothing was sent. Choose one of the stages that are offered now.',
  },
  already_there: {
    title: 'The deal is in that stage already',
    text: 'There is nothing to approve. Choose a stage further on.',
  },
  not_guarded: {
    title: 'This move needs no approval',
    text: 'Move the deal in the record itself.',
  },
  requester_is_approver: {
    title: 'You would approve your own request',
    text: 'Somebody else has to ask. Have a colleague do it from this card.',
  },
  no_such_approver: {
    title: 'That person can’t give this approval',
    text: 'They are not named for this move, or have approved it already. Choose somebody else, or ask your HubSpot admin who may approve.',
  },
  not_approved: {
    title: 'This move is not approved',
    text: 'The deal stays where it is. Ask for approval first.',
  },
};
