import { codeContextForm, type CodeContext } from './code.ts';
import { mac } from './digest.ts';
import type { Pepper } from './keyring.ts';
import { FIRST_WORDS, SECOND_WORDS } from './phrase-words.ts';

/**
 * Two words that the rep's card and the recipient's message both show, so that the person called can
 * check who is calling. Derived like the code but under its own key: neither tells about the other.
 */
export function derivePhrase(pepper: Pepper, context: CodeContext): string {
  const [first = 0, second = 0] = mac(pepper.phrase, codeContextForm(context));
  return `${pick(FIRST_WORDS, first)} ${pick(SECOND_WORDS, second)}`;
}

/** Both lists hold 128 words, so a byte picks each equally often. */
function pick(words: readonly string[], byte: number): string {
  return words[byte % words.length] ?? '';
}
