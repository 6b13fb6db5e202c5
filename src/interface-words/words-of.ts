import type { Surface, WordsReply } from '../contract/interface-words.ts';
import { withFrenchSpaces } from './french-spaces.ts';
import { interfaceLanguage } from './languages.ts';
import { wordsBySurface } from './words-by-surface.ts';

/** The words of a surface in the language that a tag means, or why there are none. */
export function wordsOf(surface: string, tag: string): WordsReply {
  const all = wordsBySurface();
  if (!isSurface(surface, all)) return { ok: false, refusal: 'no_such_surface' };
  const language = interfaceLanguage(tag);
  const words = language && all[surface][language];
  if (!words) return { ok: false, refusal: 'no_such_language' };
  const shown = language === 'fr' ? withFrenchSpaces(words) : words;
  return { ok: true, surface, language, words: shown };
}

function isSurface(name: string, all: Readonly<Record<Surface, unknown>>): name is Surface {
  return Object.hasOwn(all, name);
}
