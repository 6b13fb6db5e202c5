import type { Change, GivenApproval, Money } from '../../../contract/approval.ts';
import type { ApprovalRefusal } from '../../../contract/approval-refusal.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { Actor } from '../../../contract/vocabulary.ts';
import type { Ending } from '../../../otp/stream-state.ts';

/* Every sentence about approvals that the output "Summary" and a deal's notes hold. */

/** Who has approved, each by the name. */
export function namesOf(given: readonly GivenApproval[]): string {
  return given.map(({ approver }) => approver.name).join(' and ');
}

/** What stands in the way of a deal in its stage, or what lets it be there. */
export const CHECK_WORDS = {
  not_needed: 'By policy nobody has to approve that this deal is in this stage.',
  approved: (names: string) => `Approved by ${names}.`,
  second_needed: (names: string) => `Approved by ${names}. A second approval is still missing.`,
  waiting: (name: string) => `Waiting for ${name}, who was asked to approve it.`,
  rejected: (by: Actor, reason: string) => rejected(by, reason),
  changed_since: (names: string, changes: readonly Change[]) =>
    `Approved by ${names}, but not as it is now: ${changes.map(changeWords).join(', ')}.`,
  expired: (names: string) =>
    `Approved by ${names}, but the deal was moved only after the approval had run out.`,
  not_approved: {
    no_amount: 'The deal has no amount, so nobody can be asked to approve it.',
    one_missing: 'One of the two approvals is missing that it needs.',
    never_asked: 'Nobody has approved that this deal is in this stage.',
  },
} as const;

function changeWords({ what, before, now }: Change): string {
  // It is in the stage that was approved, but did not come straight from where that was asked for.
  if (what === 'stage') return 'it was in another stage in between';
  if (before === now) return `the ${what} was changed and changed back`;
  return `the ${what} was ${shown(before)} and is ${shown(now)}`;
}

function shown(value: string): string {
  return value === '' ? 'empty' : value;
}

/** What became of putting a deal back, for the summary. */
export const PUT_BACK_WORDS = {
  yes: (stage: string) => `The deal was put back to ${stage}.`,
  refused: (reason: string) => `HubSpot did not put the deal back${because(reason)}`,
  nowhere: 'The deal was in no other stage before that needs no approval, so it stays where it is.',
  moved_on: 'The deal has been moved on meanwhile, so it was not put back.',
} as const;

/** What a deal's note says about it. */
export const NOTE_WORDS = {
  yes: (deal: MovedDeal, back: string) => `${movedTo(deal)}, so it was put back to ${back}. ${ASK}`,
  refused: (deal: MovedDeal, reason: string) =>
    `${movedTo(deal)}. It was to be put back, but HubSpot refused${because(reason)} ${ASK}`,
  nowhere: (deal: MovedDeal) =>
    `${movedTo(deal)}. It was in no other stage before that needs no approval, so it was not put back. ${ASK}`,
} as const;

const ASK = 'Ask for approval in the Deal approval card.';

interface MovedDeal {
  stage: string;
  /** Null where the deal has no amount. */
  money: Money | null;
}

function movedTo({ stage, money }: MovedDeal): string {
  const amount = money === null ? 'no amount' : `amount ${money.amount} ${money.currency}`;
  return `This deal was moved to ${stage} without approval (${amount})`;
}

function because(reason: string): string {
  if (reason === '') return '.';
  return /[.!?]$/.test(reason) ? `: ${reason}` : `: ${reason}.`;
}

/** How a request for approval ended. `isLast`: it needs no other one besides. */
interface EndOfRequest {
  name: string;
  by: Actor;
  reason: string;
  isLast: boolean;
}

/** What *Require approval* says. */
export const REQUIRE_WORDS = {
  sent: (name: string, to: string) =>
    `${name} was asked to approve it; the code went to ${to}, and is entered in the Deal approval card.`,
  unconfirmed: (name: string, to: string) =>
    `${name} was asked to approve it, but the mail service did not confirm that it took the message to ${to}.`,
  delivery_refused: (name: string, to: string) =>
    `${name} could not be asked: the mail service refused the message to ${to}.`,
  ended: {
    verified: ({ name, isLast }) =>
      isLast ? CHECK_WORDS.approved(name) : CHECK_WORDS.second_needed(name),
    used_up: ({ name }) => `Not approved: every try for the code of ${name} was used up.`,
    expired: ({ name }) => ranOutWords(name),
    cancelled: () => 'Not approved: the request was taken back.',
    rejected: ({ by, reason }) => rejected(by, reason),
    replaced: () => 'Not approved: a newer request has replaced this one.',
  } satisfies Readonly<Record<Ending, (end: EndOfRequest) => string>>,
} as const;

/** The same where nothing but time ended it. */
export function ranOutWords(name: string): string {
  return `Not approved: the code of ${name} ran out before it was entered.`;
}

function rejected(by: Actor, reason: string): string {
  const who = 'userId' in by ? ` by ${by.name}` : '';
  return reason === '' ? `Rejected${who}.` : `Rejected${who}: “${reason}”`;
}

/** Why nobody could be asked, and the way on. */
export const NOT_ASKED_WORDS = {
  no_amount: 'Nobody was asked: the deal has no amount. Enter it, and enroll the deal again.',
  no_owner: 'Nobody was asked: the deal has no owner, who has to approve it. Give it one.',
  no_approver: (property: string) =>
    `Nobody was asked: the deal’s property ${property} is empty, which names who approves it. Fill it in.`,
  approver_left:
    'Nobody was asked: who has to approve it is not an active user of this account. Change the deal’s owner or the property that names them, or have an admin change the policy.',
  no_such_approver:
    'Nobody was asked: policy does not let the chosen user approve this deal, or they have approved it already. Choose another, or leave the field Approver empty.',
  requester_is_approver:
    'Nobody was asked: whoever moved the deal is the one who would have to approve it, which policy does not let them. Have somebody else move it, or have an admin change the policy.',
  approver_must_enter:
    'Nobody was asked: by policy only the approver may enter the code, and HubSpot does not vouch for who does. Have an admin change the policy.',
  no_such_destination:
    'Nobody was asked: HubSpot has no address for who has to approve it that a message can go to.',
  destination_limit:
    'Nobody was asked: who has to approve it has been sent as many codes as one address may get for now. Try again later.',
  locked:
    'Nobody was asked: after too many wrong codes, none is sent for the approval of this deal for now.',
} as const;

/** A refusal of asking that says something to the author of a workflow. */
export type NotAsked = Extract<
  Refusal | ApprovalRefusal,
  { refusal: keyof typeof NOT_ASKED_WORDS }
>;

/** The same as a sentence. */
export function notAskedWords(refusal: NotAsked): string {
  return refusal.refusal === 'no_approver'
    ? NOT_ASKED_WORDS.no_approver(refusal.property)
    : NOT_ASKED_WORDS[refusal.refusal];
}
