import type { Alphabet } from '../../../contract/vocabulary.ts';

export interface CodeShape {
  length: number;
  alphabet: Alphabet;
}

const SYMBOL: Record<Alphabet, RegExp> = {
  digits: /^\p{Nd}$/u,
  letters_and_digits: /^[\p{Nd}\p{L}]$/u,
};

/** What was typed without the spaces, dashes and invisible marks that people and mail programs add. */
export function withoutGaps(typed: string): string {
  return typed.replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '');
}

/** Whether all symbols are there, in any script. Whether they are right is not for the card to say. */
export function looksComplete(typed: string, shape: CodeShape): boolean {
  const symbols = [...withoutGaps(typed)];
  return (
    symbols.length === shape.length &&
    symbols.every((symbol) => SYMBOL[shape.alphabet].test(symbol))
  );
}
