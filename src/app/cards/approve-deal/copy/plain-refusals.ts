import type { ApprovalRefusal } from '../../../../contract/approval-refusal.ts';
import type { Refusal } from '../../../../contract/refusal.ts';

type AnyRefusal = Refusal | ApprovalRefusal;

export const ASK_AGAIN = 'Ask for approval again.';
const RELOAD = `Nothing was approved. Reload the page. ${ASK_AGAIN}`;

/** What is said in the same words whatever the facts: what happened, and what to do now. */
export const PLAIN_REFUSALS = {
  expired: ['The time ran out', ASK_AGAIN],
  too_many_attempts: ['No tries left', `This code can’t be tried again. ${ASK_AGAIN}`],
  already_used: ['This code was already used', 'Reload the page to see what became of it.'],
  cancelled: ['This request was withdrawn', `Its code no longer works. ${ASK_AGAIN}`],
  rejected: ['This request was rejected', 'Read why in the list below, then ask again.'],
  replaced: ['A newer code has been sent', 'Use the code from the newest message.'],
  no_open_code: ['No request is open', ASK_AGAIN],
  record_not_found: [
    'This deal can’t be found',
    'It may have been archived or deleted. Restore it, or search for it again.',
  ],
  no_such_destination: [
    'The approver has no email address for a code',
    'Nothing was sent. Ask somebody else, or have your HubSpot admin look at their user.',
  ],
  // A code for an approver goes by email only.
  sms_limit: ['Your account has sent many text messages today', 'Ask again tomorrow.'],
  country_not_allowed: [
    'No text messages go to that country',
    'Nothing was sent. Ask somebody else.',
  ],
  unknown_challenge: ['This request can’t be found', RELOAD],
  other_record: ['This request belongs to another record', RELOAD],
  trail_broken: [
    'The approval records of this deal don’t add up',
    'To be safe, nothing can be approved here. Tell your HubSpot admin.',
  ],
  no_amount: [
    'This deal has no amount',
    'Who must approve depends on it. Enter the amount on the deal, then ask for approval.',
  ],
  no_owner: [
    'This deal has no owner',
    'The owner is to approve. Give the deal an owner, then ask.',
  ],
  no_such_stage: [
    'That stage is not in this deal’s pipeline',
    'Nothing was sent. Choose one of the stages that are offered now.',
  ],
  already_there: ['The deal is in that stage already', 'Choose a stage further on.'],
  not_guarded: ['This move needs no approval', 'Move the deal in the record itself.'],
  requester_is_approver: [
    'You would approve your own request',
    'Somebody else has to ask. Have a colleague do it from this card.',
  ],
  no_such_approver: [
    'That person can’t give this approval',
    'They are not named for this move, or have approved it already. Choose somebody else.',
  ],
  not_approved: ['This move is not approved', 'Ask for approval first.'],
} satisfies Partial<Record<AnyRefusal['refusal'], [title: string, text: string]>>;
