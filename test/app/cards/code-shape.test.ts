import fc from 'fast-check';
import { looksComplete, withoutGaps } from '../../../src/app/cards/code-entry/code-shape.ts';

// Zeros of Latin, Arabic, Devanagari, full-width and (outside the basic plane) mathematical digits.
const ZEROS = [0x30, 0x660, 0x966, 0xff10, 0x1d7ce];
const digit = fc
  .tuple(fc.constantFrom(...ZEROS), fc.nat(9))
  .map(([zero, value]) => String.fromCodePoint(zero + value));
const gap = fc.constantFrom('', ' ', '-', '–', '\u00a0', '\u200b', '\t', '−');
const spacedDigit = fc.tuple(gap, digit, gap).map((parts) => parts.join(''));
const length = fc.integer({ min: 4, max: 10 });

function digits(count: number) {
  return fc.array(spacedDigit, { minLength: count, maxLength: count }).map((all) => all.join(''));
}

test('as many digits as the code has are complete, in any script and with any gaps', () => {
  const cases = length.chain((count) => fc.tuple(fc.constant(count), digits(count)));
  fc.assert(
    fc.property(cases, ([count, typed]) =>
      looksComplete(typed, { length: count, alphabet: 'digits' }),
    ),
  );
});

test('one digit more or less is not complete', () => {
  const cases = fc
    .tuple(length, fc.constantFrom(-1, 1))
    .chain(([count, more]) => fc.tuple(fc.constant(count), digits(count + more)));
  fc.assert(
    fc.property(
      cases,
      ([count, typed]) => !looksComplete(typed, { length: count, alphabet: 'digits' }),
    ),
  );
});

test('taking out the gaps twice is the same as once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(withoutGaps(withoutGaps(typed))).toBe(withoutGaps(typed));
    }),
  );
});

test.each(['①②③④⑤⑥', '48391²', '48391.', 'Code 4'])('%j is no complete code of digits', (typed) => {
  expect(looksComplete(typed, { length: 6, alphabet: 'digits' })).toBe(false);
});
