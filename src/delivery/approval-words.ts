import type { Sentence } from './sentence.ts';

/**
 * What an approver is told in one language, in the place of what everybody else is told. Each line of
 * facts ends like a sentence, so that the lines can also stand side by side. Names and labels come in
 * quotation marks. `Reject` is the button of the card, which is English in every language.
 */
export interface ApprovalWords {
  subject: Sentence<'deal' | 'brand'>;
  /** Who asks, and for what: by name, by no name that can be shown, or no person at all. */
  asks: Sentence<'requester' | 'brand'>;
  colleagueAsks: Sentence<'brand'>;
  workflowAsks: Sentence<'brand'>;
  deal: Sentence<'deal'>;
  amount: Sentence<'amount'>;
  stage: Sentence<'from' | 'to' | 'pipeline'>;
  reason: Sentence<'reason'>;
  /** Only where two approvals are needed. */
  which: Sentence<'number' | 'of'>;
  /** What ends the code. */
  bound: Sentence;
  /** Stands for the name of something that has none; within a sentence. */
  nameless: Sentence;
  codeLabel: Sentence;
  /** Stands right before the two words, which are English in every language. */
  phraseUse: Sentence;
  /** How to say yes; stands right after the two words. `who`: one of the next three. */
  check: Sentence<'who'>;
  approverEnters: Sentence;
  requesterMayEnter: Sentence<'requester'>;
  colleagueMayEnter: Sentence;
  /** How to say no. */
  decline: Sentence;
}
