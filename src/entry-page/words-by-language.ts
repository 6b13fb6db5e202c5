import type { PageLanguage } from './page-language.ts';
import type { PageWords } from './page-words.ts';
import { GERMAN } from './words/de.ts';
import { ENGLISH } from './words/en.ts';
import { SPANISH } from './words/es.ts';
import { FRENCH } from './words/fr.ts';
import { ITALIAN } from './words/it.ts';
import { JAPANESE } from './words/ja.ts';
import { DUTCH } from './words/nl.ts';
import { BRAZILIAN_PORTUGUESE } from './words/pt-BR.ts';

/** The words of the page in each of its languages. */
export const PAGE_WORDS: Readonly<Record<PageLanguage, PageWords>> = {
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  ja: JAPANESE,
  nl: DUTCH,
  'pt-BR': BRAZILIAN_PORTUGUESE,
};
