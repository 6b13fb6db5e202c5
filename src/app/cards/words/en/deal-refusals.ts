import type { WordTree } from '../../../../contract/interface-words.ts';

export const ASK_AGAIN = 'Ask for approval again.';
const RELOAD = `Nothing was approved. Reload the page. ${ASK_AGAIN}`;

/** Why a step on a deal was not taken, and what to do now. */
export const DEAL_REFUSALS = {
  destination_limit: [
    'This approver has had many codes',
    'Ask somebody else, or send another one {when}.',
  ],
  account_limit: ['Your account has reached its limit for codes', 'Ask for approval again {when}.'],
  // A code for an approver goes by mail only.
  sms_limit: ['No more text messages today', 'Ask again tomorrow.'],
  country_not_allowed: ['No text messages go to that country', 'Ask somebody else.'],
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
  record_merged: [
    'This deal was merged into another one',
    'Open deal {into} and ask for approval there.',
  ],
  no_such_destination: [
    'The approver has no email address for a code',
    'Nothing was sent. Ask somebody else, or have your HubSpot admin look at their user.',
  ],
  recently_changed: [
    'The approver’s email address is too new',
    'It was changed {ago}. Ask somebody else, or tell your HubSpot admin.',
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
  approver_left: [
    '{Approver} can’t approve any more',
    'They are no active user of this account. Ask somebody else, or have your HubSpot admin name another approver.',
  ],
  no_approver: [
    'This deal names no approver',
    'Choose somebody in the deal’s property “{property}”, then ask for approval.',
  ],
  approver_must_enter: [
    'Only {approver} may enter this code',
    'Nothing was approved. They have to enter it themselves, where HubSpot knows that it is them.',
  ],
  not_approved: ['This move is not approved', 'Ask for approval first.'],
  move_refused: [
    'HubSpot did not move the deal',
    'HubSpot says: “{reason}” Fill in what HubSpot asks for, then try again; no new code is needed.',
  ],
  move_refused_mutely: [
    'HubSpot did not move the deal',
    'Fill in what HubSpot asks for, then try again; no new code is needed.',
  ],
  moving: ['The deal is being moved right now', 'Give HubSpot a moment. You can try again {when}.'],
} satisfies WordTree;
