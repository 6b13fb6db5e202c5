import type { ApprovalRequestView } from '../../../../contract/approval.ts';
import type { OpenCode } from '../../../../contract/record-view.ts';
import { codeHint, type EntryWords } from '../../words/code-entry.ts';
import { nameOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import type { Words } from '../../words/words.ts';
import { called } from './people.ts';
import type { ReasonWords } from '../../words/reason.ts';

export const WAITING = {
  noResend: 'The approver has had many messages: no more can go out before this code ends.',
  cancel: 'Withdraw request',
  cancelling: 'Withdrawing…',
  reject: 'Reject',
};

export const REJECT: ReasonWords = {
  label: 'Why not',
  hint: 'For who asked and for the record.',
  press: 'Reject request',
  busy: 'Rejecting…',
};

/** For a message that will not arrive. */
export const REFUSED: Words = {
  title: 'The mail service did not take the message',
  text: 'Nothing will arrive. Withdraw the request and ask somebody else, or have your HubSpot admin look at the address.',
};

/** After a message that came back. */
export const WAY_ON =
  'Withdraw the request and ask somebody else, or have your HubSpot admin look at the address.';

export function waitingFor({ approver }: ApprovalRequestView): string {
  return `Waiting for ${called(approver)}`;
}

export function askedBy(
  { requestedBy, at }: ApprovalRequestView,
  me: number,
  times: Times,
): string {
  return `Asked by ${nameOf(requestedBy, me)}, ${times.ago(at)}`;
}

/** Which of two approvals this is; empty for a move that needs only one. */
export function whichApproval({ given, needed }: ApprovalRequestView): string {
  return needed > 1 ? `Approval ${given.length + 1} of ${needed}` : '';
}

/** Around the two words that the approver's message shows too. */
export function phraseWords({ approver }: ApprovalRequestView): { before: string; after: string } {
  return {
    before: `The message to ${called(approver)} shows the words`,
    after: '. If it shows others, its code belongs to another request: don’t use it.',
  };
}

export function onlyApprover(name: string): string {
  return `Only ${name} may enter this code`;
}

export function approverEnters({ approver }: ApprovalRequestView): Words {
  const name = called(approver);
  return {
    title: onlyApprover(name),
    text: `Don’t ask for it: ${name} opens this deal and enters it themselves.`,
  };
}

export function entryWords(standing: OpenCode, request: ApprovalRequestView): EntryWords {
  const { approver, given, needed, move } = request;
  const name = called(approver);
  const isLast = given.length + 1 >= needed;
  return {
    label: `Code from ${name}`,
    hint: `${codeHint(standing)} Look at the amount and the stage first.`,
    enter: isLast && move.from.id !== move.to.id ? 'Approve and move' : 'Approve',
    alreadyTried: `You have tried this one, and it was wrong. Ask ${name} for it once more.`,
    wrongHint: `Use the code from the newest message to ${name}.`,
  };
}
