import { createContext, useContext } from 'react';
import { ENGLISH } from './en/english.ts';

/** The page's words in one language. Another one is a file of the same shape beside the English. */
export type Words = typeof ENGLISH;

const LANGUAGES: Readonly<Record<string, Words>> = { en: ENGLISH };

/** In the user's language, or in English where there are none: HubSpot writes `en-us` and `en_US`. */
export function wordsFor(locale: string | undefined): Words {
  const language = locale?.split(/[-_]/)[0]?.toLowerCase() ?? 'en';
  return LANGUAGES[language] ?? ENGLISH;
}

export const WordsContext = createContext<Words>(ENGLISH);

export function useWords(): Words {
  return useContext(WordsContext);
}
