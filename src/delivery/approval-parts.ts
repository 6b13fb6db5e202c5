import type { ApprovalFacts } from './approval-facts.ts';
import type { EmailPart } from './email-part.ts';
import type { EmailWords } from './email-words.ts';
import type { MessageLanguage } from './message-language.ts';
import { fill } from './sentence.ts';
import { shownMoney } from './shown-money.ts';
import { personName } from './shown-name.ts';
import { shownText } from './shown-text.ts';
import { isolated, textDirection } from './text-direction.ts';

const LONGEST = { deal: 120, label: 80, reason: 450 };

/** The pieces of a verification e-mail that an approver reads in other words than everybody else. */
export type ApprovalParts = Pick<
  Record<EmailPart, string>,
  'otp_intro' | 'otp_code_label' | 'otp_phrase_use' | 'otp_check' | 'otp_ignore'
>;

/**
 * What an approver is told: one line for each fact, then how to say yes and how to say no. The lines
 * end with `\n`, and like sentences, for where a line end counts as a space. Whatever somebody typed
 * stands in quotation marks that it cannot close. `brand` is ready to be shown.
 */
export function approvalParts(
  approval: ApprovalFacts,
  words: EmailWords,
  brand: string,
): ApprovalParts {
  const { approval: said } = words;
  return {
    otp_intro: factLines(approval, words, brand).join('\n'),
    otp_code_label: said.codeLabel,
    otp_phrase_use: said.phraseUse,
    otp_check: fill(said.check, { who: whoEnters(approval, words) }),
    otp_ignore: said.decline,
  };
}

function factLines(approval: ApprovalFacts, words: EmailWords, brand: string): string[] {
  const { approval: said, language } = words;
  const { number, of } = approval.which;
  const named = (raw: string, longest: number): string =>
    quoted(raw, longest, words) ?? said.nameless;
  const reason = quoted(approval.reason, LONGEST.reason, words);
  return [
    whoAsks(approval, words, brand),
    fill(said.deal, { deal: named(approval.dealName, LONGEST.deal) }),
    fill(said.amount, {
      amount: isolated(shownMoney(approval, language), textDirection(language)),
    }),
    fill(said.stage, {
      from: named(approval.from, LONGEST.label),
      to: named(approval.to, LONGEST.label),
      pipeline: named(approval.pipeline, LONGEST.label),
    }),
    ...(reason === undefined ? [] : [fill(said.reason, { reason })]),
    ...(of === 1 ? [] : [fill(said.which, { number: `${number}`, of: `${of}` })]),
    said.bound,
  ];
}

function whoAsks(
  { requester: raw }: ApprovalFacts,
  { approval: said, language }: EmailWords,
  brand: string,
): string {
  if (raw === undefined) return fill(said.workflowAsks, { brand });
  const requester = shownPerson(raw, language);
  return requester === undefined
    ? fill(said.colleagueAsks, { brand })
    : fill(said.asks, { requester, brand });
}

function whoEnters(
  { requester: raw, approverEnters }: ApprovalFacts,
  { approval: said, language }: EmailWords,
): string {
  if (approverEnters) return said.approverEnters;
  const requester = shownPerson(raw, language);
  return requester === undefined
    ? said.colleagueMayEnter
    : fill(said.requesterMayEnter, { requester });
}

/** A name that looks like one, kept from turning the line that it stands in. */
function shownPerson(raw: string | undefined, language: MessageLanguage): string | undefined {
  const name = personName(raw);
  return name === undefined ? undefined : isolated(shownText(name, 200), textDirection(language));
}

function quoted(
  raw: string,
  longest: number,
  { language, quotation: [open, close] }: EmailWords,
): string | undefined {
  const text = shownText(raw, longest);
  return text === '' ? undefined : `${open}${isolated(text, textDirection(language))}${close}`;
}
