import type { Alphabet } from '../contract/vocabulary.ts';
import type { PageLanguage } from './page-language.ts';

type WithCount = `${string}{count}${string}`;
type WithTime = `${string}{time}${string}`;

/** A sentence for each plural form that the language has (`Intl.PluralRules`). */
export type Plural = Partial<Record<Intl.LDMLPluralRule, WithCount>> & { other: WithCount };

/** Where to go on: a link where the page's address names one, else a sentence. */
export interface WayWords {
  link: string;
  sentence: string;
}

/** Every sentence of the page in one language, for readers who are addressed formally. */
export interface PageWords {
  language: PageLanguage;
  heading: string;
  intro: string;
  label: string;
  confirm: string;
  checking: string;
  timeLeft: WithTime;
  timeUp: string;
  wrong: Plural;
  /** A code of this alphabet has so many symbols. Nothing was spent. */
  notACode: Record<Alphabet, WithCount>;
  /** Nothing was entered, or nothing that tells how long a code is. */
  noCode: string;
  /** Nobody knows yet whether the code was right. */
  noAnswer: string;
  tryAgain: string;
  verified: string;
  /** One text for every reason, so that it tells nothing about the code. */
  ended: { heading: string; text: string };
  /** The address of the page names no challenge. */
  noChallenge: { heading: string; text: string };
  /** To another code. */
  again: WayWords;
  /** On, after the code was confirmed. */
  done: WayWords;
  needsScript: string;
}
