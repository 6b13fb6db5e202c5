import { useEffect, useState } from 'react';
import { wordsIn } from '../exchange/words-in.ts';
import { ENGLISH_WORDS, type Words } from './words.ts';

/** For which the page waits for words before it shows anything. */
const PATIENCE_MS = 2_000;

/**
 * The words in the user's language; null as long as the page waits for them. Where they do not come, or too late, the
 * page goes on in English, and takes them when they come.
 */
export function useArrivingWords(locale: string | undefined): Words | null {
  const isEnglish = /^en\b|^$/i.test(locale?.replace('_', '-') ?? '');
  const [words, setWords] = useState<Words | null>(isEnglish ? ENGLISH_WORDS : null);

  useEffect(() => {
    if (isEnglish || locale === undefined) return;
    let isGone = false;
    const inEnglish = (): void => setWords((now) => now ?? ENGLISH_WORDS);
    const timer = setTimeout(inEnglish, PATIENCE_MS);
    void wordsIn(locale).then((found) => {
      if (isGone) return;
      if (found) setWords(found);
      else inEnglish();
    });
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [isEnglish, locale]);

  return words;
}
