import { useEffect, useState } from 'react';
import type { Surface, WordTree } from '../../../contract/interface-words.ts';
import { languageOf } from '../words/locale.ts';
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
  const isEnglish = languageOf(language ?? 'en') === 'en';
  const [words, setWords] = useState(isEnglish ? english : null);

  useEffect(() => {
    if (isEnglish) return;
    void askWords(surface, String(language)).then((reply) =>
      // A project is deployed as a whole: card and function are of one version.
      setWords(reply?.ok ? (reply.words as Words) : english),
    );
  }, [surface, english, language, isEnglish]);

  const isAwaited = isReady && words === null;
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setTimeout(() => setWords(english), LONGEST_KEPT_WAITING);
    return () => clearTimeout(timer);
  }, [isAwaited, english]);

  return words;
}
