import type { EnteredBy, Purpose } from '../contract/vocabulary.ts';
import type { ApprovalWords } from './approval-words.ts';
import type { MessageLanguage } from './message-language.ts';
import type { Sentence } from './sentence.ts';

/**
 * Every sentence of the verification e-mail in one language, for readers who are addressed formally.
 *
 * Typographic apostrophes, and none of `& < > "`: a piece reads the same whether or not HubSpot
 * escapes what it puts into a template. A name or a brand never stands where the word before it would
 * have to change with it (`di la`, `de Apple`).
 */
export interface EmailWords {
  /** Numbers, plurals and the `lang` of the page follow it. */
  language: MessageLanguage;
  subject: Record<Purpose, Sentence<'brand'>>;
  greeting: Sentence;
  greetingByName: Sentence<'name'>;
  /** What the code is for. */
  intro: Record<Purpose, Sentence<'brand'>>;
  codeLabel: Record<EnteredBy, Sentence>;
  lifetime: Sentence<'time'>;
  lessThanAMinute: Sentence;
  /** Hours and minutes in words of our own, where CLDR has no more than abbreviations. */
  units?: Record<'hour' | 'minute', Record<'one' | 'other', Sentence<'amount'>>>;
  /** How hours and minutes are joined: by the word for *and*, or by standing side by side. */
  hoursAndMinutes: 'conjunction' | 'unit';
  /** Around what somebody typed. */
  quotation: readonly [open: string, close: string];
  /** Who will ask for the code on the phone; begins a sentence. */
  asker: Sentence;
  askerByName: Sentence<'rep' | 'brand'>;
  /** Stands right before the two words, which are English in every language. */
  phraseUse: Record<EnteredBy, Sentence<'asker'>>;
  /** Stands right after the two words. */
  check: Record<EnteredBy, Sentence<'brand'>>;
  /** For somebody who expected nothing. */
  ignore: Record<Purpose, Sentence>;
  /** What the code proves, and what it does not. */
  proof: Sentence;
  /** Stands for a brand that cannot be shown; within a sentence. */
  unknownBrand: Sentence;
  /** The text message, of one line; the code comes first, so that a preview of it shows the code. */
  sms: Record<EnteredBy, Sentence<'code' | 'brand' | 'time' | 'phrase'>>;
  /** For an approver who is told the facts. */
  approval: ApprovalWords;
}
