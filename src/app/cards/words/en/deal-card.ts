import type { InLanguage, WordTree } from '../../../../contract/interface-words.ts';
import { BOTH_CARDS } from './both-cards.ts';
import { ASK_AGAIN, DEAL_REFUSALS } from './deal-refusals.ts';

/** Every word of the card on a deal. */
export const DEAL_CARD = {
  ...BOTH_CARDS,
  refusals: DEAL_REFUSALS,
  looking: {
    label: 'Looking up this deal’s approvals',
    failed: 'This deal’s approvals can’t be shown yet. Try again in a moment.',
  },
  /** Whom HubSpot calls by no name. */
  unnamed: { approver: 'user {id}', anApprover: 'the approver' },
  ask: {
    stage: 'Move to',
    approver: 'Ask',
    label: 'Why',
    hint: 'For the approver and for the record.',
    busy: 'Asking…',
    amount: 'Amount',
    move: 'Stage',
    pipeline: 'Pipeline',
    first: 'Ask {approver} for approval',
    again: 'Ask {approver} again',
    second: 'Ask {approver} for the second approval',
    twoNeeded: 'This move needs two approvals, one after the other.',
    notNeeded:
      'At this amount, moving the deal to “{stage}” needs no approval. Move it in the record itself.',
    noTarget: [
      'No approval needed from here',
      'No stage further on in this deal’s pipeline needs one. Move the deal in the record itself.',
    ],
    nobody: [
      'You can’t ask anybody for this approval',
      'Have a colleague ask from this card, or ask your HubSpot admin who may approve.',
    ],
  },
  waiting: {
    noResend: 'The approver has had many messages: no more can go out before this code ends.',
    cancel: 'Withdraw request',
    cancelling: 'Withdrawing…',
    reject: 'Reject',
    title: 'Waiting for {approver}',
    which: 'Approval {number} of {needed}',
    asked: 'Asked {by}, {ago}',
    approved: '{approver} approved {ago}; the code was entered {by}.',
    phrase:
      'The message to {approver} shows the words {phrase}. If it shows others, its code belongs to another request: don’t use it.',
    approverEnters: [
      'Only {approver} may enter this code',
      'Don’t ask for it: {approver} opens this deal and enters it themselves.',
    ],
    refused: ['The mail service did not take the message', 'Nothing will arrive. {wayOn}'],
    wayOn:
      'Withdraw the request and ask somebody else, or have your HubSpot admin look at the address.',
    label: 'Code from {approver}',
    hint: '{symbols}; spaces and dashes don’t matter. Look at the amount and the stage first.',
    enter: 'Approve',
    enterAndMove: 'Approve and move',
    alreadyTried: 'You have tried this one, and it was wrong. Ask {approver} for it once more.',
    wrongHint: 'Use the code from the newest message to {approver}.',
  },
  rejection: {
    label: 'Why not',
    hint: 'For who asked and for the record.',
    press: 'Reject request',
    busy: 'Rejecting…',
  },
  given: {
    tryAgain: 'Try the move again',
    moving: 'Moving…',
    partly: [
      'Approval {number} of {needed} is given',
      'The deal moves once the second is given, too. The first counts {until}.',
    ],
    approved: [
      'Approved, but not moved yet',
      'The deal is not in “{stage}” yet. Try again: no new code is needed {until}.',
    ],
    moved: ['Moved to {stage}', 'The deal was moved {ago}, as it was approved.'],
    movedOn: [
      'Moved to {stage}',
      'The deal was moved {ago}, as it was approved. Since then it has been changed or moved on.',
    ],
    /** Of a stage that the deal was in before anybody was asked. */
    partlyThere: [
      'Approval {number} of {needed} is given',
      'The deal is in “{stage}” already: what is missing is the second approval. The first counts {until}.',
    ],
    there: [
      'Approved in {stage}',
      'The deal had come to this stage {ago}, before anybody approved that. It was approved as it is now.',
    ],
    thereOnce: [
      'Approved in {stage}',
      'The deal had come to this stage {ago}, before anybody approved that. After it was approved, it was changed or moved on.',
    ],
  },
  changed: {
    asked: [
      'The deal has changed since approval was asked for',
      `The code was for the deal as it was and does not fit any more. ${ASK_AGAIN}`,
    ],
    approved: [
      'The deal has changed since it was approved',
      `What was approved is not this deal any more. ${ASK_AGAIN}`,
    ],
    what: {
      amount: 'Amount',
      currency: 'Currency',
      stage: 'Stage',
      pipeline: 'Pipeline',
      owner: 'Owner',
      approver: 'Approver',
      address: 'Approver’s address',
    },
    nothing: 'nothing',
    line: '{what}: {before} → {now}',
    back: '{what}: was changed and changed back to {before}',
    /** Where it is known when that was. */
    ago: '{line}, {ago}',
  },
  ended: {
    expired: [
      'The code ran out',
      'The code for {masked} stopped working {at}. Ask again when the approver has a moment.',
    ],
    used_up: [
      'No tries left',
      'The code for {masked} ended after {tries}. If you don’t know who tried, tell the approver before you ask again.',
    ],
    cancelled: [
      'The request was withdrawn',
      '{Who} withdrew it {at}. The code for {masked} no longer works.',
    ],
    rejected: [
      'The request was rejected',
      '{Who} rejected the move to “{stage}” {ago}: “{reason}”',
    ],
    locked: [
      'Locked {until}',
      'There were too many wrong codes for this deal, so nothing can be approved until then. Tell the approver: somebody may be guessing.',
    ],
  },
  history: {
    title: 'Earlier requests',
    columns: {
      when: 'When',
      outcome: 'Outcome',
      move: 'Stage and amount',
      approver: 'Approver',
      by: 'By',
      reason: 'Reason',
    },
    outcomes: {
      approved: 'Approved',
      rejected: 'Rejected',
      expired: 'Ran out',
      used_up: 'No tries left',
      cancelled: 'Withdrawn',
      replaced: 'Replaced',
    },
    entered: 'entered {by}',
    rejected: 'rejected {by}',
    withdrawn: 'withdrawn {by}',
    asked: 'asked {by}',
    reason: '“{reason}”',
  },
} satisfies WordTree;

/** The words of the card on a deal, in whatever language. */
export type DealWords = InLanguage<typeof DEAL_CARD>;
