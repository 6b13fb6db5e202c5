import { symbolsOf, type CodeShape } from './alphabet.ts';

const LONGEST_TEXT = 64;

/**
 * What a person typed, as a code of the given shape; undefined when it cannot be one.
 *
 * Spaces, dashes and invisible characters are passed over, decimal digits of every script count as
 * digits (Unicode category Nd), full-width letters as letters, and small letters as capitals.
 * Superscripts and circled numbers are no digits. Nothing is cut or padded: a short code never fits.
 */
export function readTypedCode(typed: string, shape: CodeShape): string | undefined {
  if (typed.length > LONGEST_TEXT) return undefined;
  const symbols = symbolsOf(shape.alphabet);
  let code = '';
  for (const character of typed) {
    if (/[\s\p{Pd}\p{Cf}\u2212]/u.test(character)) continue;
    const symbol = /\p{Nd}/u.test(character) ? digitOf(character) : capitalOf(character);
    if (!symbols.includes(symbol)) return undefined;
    code += symbol;
  }
  return code.length === shape.length ? code : undefined;
}

/** Unicode keeps decimal digits in runs of ten from zero to nine, so a digit's place is its value. */
function digitOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  let start = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return String((point - start) % 10);
}

/** Only ASCII and full-width letters are folded: other look-alikes are no letters of ours. */
function capitalOf(character: string): string {
  const letter = /[\uFF21-\uFF3A\uFF41-\uFF5A]/.test(character)
    ? character.normalize('NFKC')
    : character;
  return /^[a-z]$/.test(letter) ? letter.toUpperCase() : letter;
}
