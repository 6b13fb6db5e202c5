import type { EmailWords } from './email-words.ts';
import type { MessageLanguage } from './message-language.ts';
import { GERMAN } from './words/de.ts';
import { ENGLISH } from './words/en.ts';
import { SPANISH } from './words/es.ts';
import { FRENCH } from './words/fr.ts';
import { ITALIAN } from './words/it.ts';
import { JAPANESE } from './words/ja.ts';
import { DUTCH } from './words/nl.ts';
import { BRAZILIAN_PORTUGUESE } from './words/pt-BR.ts';

/** The words of the verification e-mail in every language of messages. */
export const EMAIL_WORDS: Readonly<Record<MessageLanguage, EmailWords>> = {
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  ja: JAPANESE,
  nl: DUTCH,
  'pt-BR': BRAZILIAN_PORTUGUESE,
};
