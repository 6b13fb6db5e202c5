import { createContext, useContext } from 'react';
import type { Plural } from '../../../contract/interface-words.ts';
import { useFormats } from '../frame/formats.ts';
import { ENGLISH, type AuditWords } from './en.ts';
import { fill, type Values } from './fill.ts';

/** The words of this page, and the language that they are in (BCP 47), whose plural forms they have. */
export interface Words extends AuditWords {
  readonly language: string;
}

export const ENGLISH_WORDS: Words = { ...ENGLISH, language: 'en' };

export const WordsContext = createContext<Words>(ENGLISH_WORDS);

export function useWords(): Words {
  return useContext(WordsContext);
}

/** Says how many, with the number as the user reads it. */
export type Count = (forms: Plural, count: number, values?: Values) => string;

export function useCount(): Count {
  const { language } = useWords();
  const { number } = useFormats();
  return (forms, count, values = {}) => {
    const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
    return fill(form, { ...values, count: number(count) });
  };
}
