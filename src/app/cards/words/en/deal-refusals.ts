export const ASK_AGAIN = 'Ask for approval again.';
const RELOAD = `Nothing was approved. Reload the page. ${ASK_AGAIN}`;

/** Why a step on a deal was not taken, and what to do now. */
export const DEAL_REFUSALS = {
  destination_limit: {
    title: 'This approver has had many codes',
    text: 'Ask somebody else, or send another one {when}.',
  },
  account_limit: {
    title: 'Your account has reached its limit for codes',
    text: 'Ask for approval again {when}.',
  },
  // A code for an approver goes by mail only.
  sms_limit: { title: 'No more text messages today', text: 'Ask again tomorrow.' },
  country_not_allowed: { title: 'No text messages go to that country', text: 'Ask somebody else.' },
  expired: { title: 'The time ran out', text: ASK_AGAIN },
  too_many_attempts: {
    title: 'No tries left',
    text: `This code can’t be tried again. ${ASK_AGAIN}`,
  },
  already_used: {
    title: 'This code was already used',
    text: 'Reload the page to see what became of it.',
  },
  cancelled: {
    title: 'This request was withdrawn',
    text: `Its code no longer works. ${ASK_AGAIN}`,
  },
  rejected: {
    title: 'This request was rejected',
    text: 'Read why in the list below, then ask again.',
  },
  replaced: {
    title: 'A newer code has been sent',
    text: 'Use the code from the newest message.',
  },
  no_open_code: { title: 'No request is open', text: ASK_AGAIN },
  record_not_found: {
    title: 'This deal can’t be found',
    text: 'It may have been archived or deleted. Restore it, or search for it again.',
  },
  record_merged: {
    title: 'This deal was merged into another one',
    text: 'Open deal {into} and ask for approval there.',
  },
  no_such_destination: {
    title: 'The approver has no email address for a code',
    text: 'Nothing was sent. Ask somebody else, or have your HubSpot admin look at their user.',
  },
  recently_changed: {
    title: 'The approver’s email address is too new',
    text: 'It was changed {ago}. Ask somebody else, or tell your HubSpot admin.',
  },
  unknown_challenge: { title: 'This request can’t be found', text: RELOAD },
  other_record: { title: 'This request belongs to another record', text: RELOAD },
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
    text: 'The owner is to approve. Give the deal an owner, then ask.',
  },
  no_such_stage: {
    title: 'That stage is not in this deal’s pipeline',
    text: 'Nothing was sent. Choose one of the stages that are offered now.',
  },
  already_there: { title: 'The deal is in that stage already', text: 'Choose a stage further on.' },
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
    text: 'They are not named for this move, or have approved it already. Choose somebody else.',
  },
  approver_left: {
    title: '{Approver} can’t approve any more',
    text: 'They are no active user of this account. Ask somebody else, or have your HubSpot admin name another approver.',
  },
  no_approver: {
    title: 'This deal names no approver',
    text: 'Choose somebody in the deal’s property “{property}”, then ask for approval.',
  },
  approver_must_enter: {
    title: 'Only {approver} may enter this code',
    text: 'Nothing was approved. They have to enter it themselves, where HubSpot knows that it is them.',
  },
  not_approved: { title: 'This move is not approved', text: 'Ask for approval first.' },
  move_refused: {
    title: 'HubSpot did not move the deal',
    text: 'HubSpot says: “{reason}” Fill in what HubSpot asks for, then try again; no new code is needed.',
  },
  move_refused_mutely: {
    title: 'HubSpot did not move the deal',
    text: 'Fill in what HubSpot asks for, then try again; no new code is needed.',
  },
  moving: {
    title: 'The deal is being moved right now',
    text: 'Give HubSpot a moment. You can try again {when}.',
  },
};
