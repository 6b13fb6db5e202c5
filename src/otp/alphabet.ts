import type { Alphabet } from '../contract/vocabulary.ts';

/** How a code looks. */
export interface CodeShape {
  /** Number of symbols. */
  length: number;
  alphabet: Alphabet;
}

const SYMBOLS: Record<Alphabet, string> = {
  digits: '0123456789',
  // Without I, O, 0 and 1, which people mix up when they read aloud.
  letters_and_digits: '23456789ABCDEFGHJKLMNPQRSTUVWXYZ',
};

/** The symbols of an alphabet in the order of their values. */
export function symbolsOf(alphabet: Alphabet): string {
  return SYMBOLS[alphabet];
}

/** How many codes of this shape there are. */
export function codeSpace({ length, alphabet }: CodeShape): number {
  return symbolsOf(alphabet).length ** length;
}
