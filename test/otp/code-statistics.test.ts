import type { Alphabet } from '../../src/contract/vocabulary.ts';
import { codeSpace, symbolsOf, type CodeShape } from '../../src/otp/alphabet.ts';
import { deriveCode, type CodeContext } from '../../src/otp/code.ts';
import { testKeys } from '../support/verification-desk.ts';
import { chiSquareChance, evenness } from './support/chi-square.ts';

/** A fair generator fails a single one of these checks once in a million, in either direction. */
const ALPHA = 1e-6;
const [pepper] = testKeys().peppers;

const context = (shape: CodeShape): CodeContext => ({
  accountId: '20260923',
  challenge: '',
  record: { objectTypeId: '0-1', objectId: '101' },
  purpose: 'caller_check',
  pathway: 'card',
  channel: 'email',
  destination: '0123456789abcdef0123456789abcdef',
  boundFacts: { destinationSince: 1_790_000_000_000 },
  expiresAt: 1_795_000_000_000,
  shape,
});

/** How often each symbol stands at each place, and each pair at each place and the next. */
function tally(shape: CodeShape, codes: number): { places: number[][]; pairs: number[][] } {
  const symbols = symbolsOf(shape.alphabet);
  const base = symbols.length;
  const valueOf = new Uint8Array(128);
  for (let i = 0; i < base; i += 1) valueOf[symbols.charCodeAt(i)] = i;
  const counts = (rows: number, size: number): number[][] =>
    Array.from({ length: rows }, () => new Array<number>(size).fill(0));
  const places = counts(shape.length, base);
  const pairs = counts(shape.length - 1, base * base);
  const fixed = context(shape);
  for (let i = 0; i < codes; i += 1) {
    const code = deriveCode(pepper, { ...fixed, challenge: `challenge ${i}` });
    let before = 0;
    for (let place = 0; place < shape.length; place += 1) {
      const value = valueOf[code.charCodeAt(place)] ?? 0;
      (places[place] as number[])[value] = (places[place]?.[value] ?? 0) + 1;
      const pair = before * base + value;
      if (place > 0) (pairs[place - 1] as number[])[pair] = (pairs[place - 1]?.[pair] ?? 0) + 1;
      before = value;
    }
  }
  return { places, pairs };
}

/** The chance of each of these counts, if all cells were equally likely. */
const chances = (rows: readonly number[][]): number[] =>
  rows.map((counts) => {
    const { value, degrees } = evenness(counts);
    return chiSquareChance(value, degrees);
  });

const summed = (rows: readonly number[][]): number[] =>
  (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0));

/* More than the yardstick below needs to see a byte taken modulo ten. */
const shapes: [number, number, Alphabet][] = [
  [100_000, 6, 'digits'],
  [100_000, 8, 'digits'],
  [100_000, 6, 'letters_and_digits'],
];

test.each(shapes)(
  '%d codes of %d %s: every symbol, place and pair comes as often as chance wants it',
  (codes, length, alphabet) => {
    const { places, pairs } = tally({ length, alphabet }, codes);
    const all = [...chances([summed(places)]), ...chances(places), ...chances(pairs)];
    expect(all).toHaveLength(2 * length);
    expect(all.filter((chance) => chance < ALPHA || chance > 1 - ALPHA)).toEqual([]);
    const leading = places[0]?.[0] ?? 0;
    const expected = codes / symbolsOf(alphabet).length;
    // 5 standard deviations of a binomial count: less than one chance in a million.
    expect(Math.abs(leading - expected)).toBeLessThan(5 * Math.sqrt(expected));
  },
  60_000,
);

test('the modulo favours no code by more than 2^-200, whatever shape a policy allows', () => {
  for (const alphabet of ['digits', 'letters_and_digits'] as const) {
    for (let length = 4; length <= 10; length += 1) {
      const codes = BigInt(codeSpace({ length, alphabet }));
      const least = 2n ** 256n / codes;
      // The likeliest code comes from one more value of the HMAC than the least likely one.
      expect(least > 2n ** 200n).toBe(true);
    }
  }
});

test('the chi-square yardstick agrees with the printed tables', () => {
  const tables: [number, number, number][] = [
    [3.841, 1, 0.05],
    [16.919, 9, 0.05],
    [21.666, 9, 0.01],
    [123.225, 99, 0.05],
    [1074.679, 1000, 0.05],
    [9.342, 10, 0.5],
  ];
  for (const [value, degrees, chance] of tables) {
    expect(chiSquareChance(value, degrees)).toBeCloseTo(chance, 4);
  }
});

test('the yardstick sees the bias of a byte taken modulo ten', () => {
  const counts = Array.from({ length: 10 }, (_, digit) => (digit < 6 ? 26 : 25) * 23_437);
  const { value, degrees } = evenness(counts);
  expect(chiSquareChance(value, degrees)).toBeLessThan(ALPHA);
});
