import type { TitleAndText } from '../../../../contract/interface-words.ts';
import type { ApprovalRequestView } from '../../../../contract/approval.ts';
import type { OpenCode } from '../../../../contract/record-view.ts';
import { symbols, type EntryWords } from '../../words/code-entry.ts';
import { fill, fillBoth } from '../../words/fill.ts';
import { personOf } from '../../words/people.ts';
import type { Times } from '../../words/times.ts';
import { isThere } from './ask.ts';
import { called } from './people.ts';
import type { DealWords } from '../../words/en/deal-card.ts';

/** What is said of the approver who was asked. */
export function ofApprover(
  said: string,
  { approver }: ApprovalRequestView,
  words: DealWords,
): string {
  return fill(said, { approver: called(approver, words) });
}

export function askedBy(
  { requestedBy, at }: ApprovalRequestView,
  me: number,
  times: Times,
  { waiting, people }: DealWords,
): string {
  return fill(waiting.asked, { ...personOf(requestedBy, me, people), ago: times.ago(at) });
}

/** Which of two approvals this is; empty for a move that needs only one. */
export function whichApproval(
  { given, needed }: ApprovalRequestView,
  { waiting }: DealWords,
): string {
  return needed > 1 ? fill(waiting.which, { number: given.length + 1, needed }) : '';
}

export function approverEnters({ approver }: ApprovalRequestView, words: DealWords): TitleAndText {
  return fillBoth(words.waiting.approverEnters, { approver: called(approver, words) });
}

export function entryWords(
  { code }: OpenCode,
  request: ApprovalRequestView,
  words: DealWords,
): EntryWords {
  const { given, needed, move } = request;
  const { label, hint, enter, enterAndMove, alreadyTried, wrongHint } = words.waiting;
  const isLast = given.length + 1 >= needed;
  return {
    label: ofApprover(label, request, words),
    hint: fill(hint, { symbols: symbols(code, words) }),
    enter: isLast && !isThere(move) ? enterAndMove : enter,
    alreadyTried: ofApprover(alreadyTried, request, words),
    wrongHint: ofApprover(wrongHint, request, words),
  };
}
