import { useEffect, useState } from 'react';
import type { Surface, WordTree } from '../../../contract/interface-words.ts';
import { languageOf } from '../words/locale.ts';
import { overEnglish } from '../words/over-english.ts';
import { askWords } from './ask-words.ts';

/** For how long words keep waiting what could be shown: after that it is shown in English. */
const LONGEST_KEPT_WAITING = 2_000;

/**
 * A card's words in the language of the user, which it asks for once; null while they are worth waiting for. In
 * English where there are no others, or where they take too long: then they take its place when they come.
 * `isReady`: whether the card has something to show.
 */
export function useWords<Words extends WordTree>(
  surface: Surface,
  english: Words,
  language: string | undefined,
  isReady: boolean,
): Words | null {
  const asked = language !== undefined && languageOf(language) !== 'en' ? language : null;
  const [words, setWords] = useState<Words | null>(asked === null ? english : null);
  const [isLate, setIsLate] = useState(false);
  const isAwaited = words === null && isReady;

  useEffect(() => {
    if (asked === null) return;
    let isGone = false;
    void askWords(surface, asked).then((answer) => {
      if (!isGone) setWords(answer ? overEnglish(english, answer) : english);
    });
    return () => {
      isGone = true;
    };
  }, [surface, english, asked]);

  useEffect(() => {
    if (!isAwaited) return;
    const timer = setTimeout(() => setIsLate(true), LONGEST_KEPT_WAITING);
    return () => clearTimeout(timer);
  }, [isAwaited]);

  return words ?? (isLate ? english : null);
}
