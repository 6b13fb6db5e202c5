import { createContext, useContext } from 'react';
import { ENGLISH, type SettingsWords } from './en/english.ts';

/** The words of this page, and the language that they are in (BCP 47), whose plural forms they have. */
export interface Words extends SettingsWords {
  readonly language: string;
}

export const ENGLISH_WORDS: Words = { ...ENGLISH, language: 'en' };

export const WordsContext = createContext<Words>(ENGLISH_WORDS);

export function useWords(): Words {
  return useContext(WordsContext);
}
