import { useEffect, useState } from 'react';
import { wordsIn } from '../exchange/words-in.ts';
import { ENGLISH_WORDS, type Words } from './words.ts';

/** For which the page waits for words once it has something to show with them. */
const PATIENCE_MS = 2_000;

/**
 * The words in the user's language; null as long as the page waits for them. Where they do not come, or too late, the
 * page goes on in English, and takes them when they come.
 */
export function useArrivingWords(locale: string | undefined, hasView: boolean): Words | null {
  const isEnglish = /^en\b|^$/i.test(locale?.replace('_', '-') ?? '');
  const [words, setWords] = useState<Words | null>(isEnglish ? ENGLISH_WORDS : null);
  const isWaiting = words === null;

  useEffect(() => {
    if (isEnglish || locale === undefined) return;
    let isGone = false;
    void wordsIn(locale).then((found) => {
      if (!isGone) setWords(found ?? ENGLISH_WORDS);
    });
    return () => {
      isGone = true;
    };
  }, [isEnglish, locale]);

  useEffect(() => {
    if (!isWaiting || !hasView) return;
    const timer = setTimeout(() => setWords((now) => now ?? ENGLISH_WORDS), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, hasView]);

  return words;
}
