import fc from 'fast-check';
import { symbolsOf, type CodeShape } from '../../src/otp/alphabet.ts';
import { readTypedCode } from '../../src/otp/typed-code.ts';

const SIX: CodeShape = { length: 6, alphabet: 'digits' };
const LETTERS: CodeShape = { length: 6, alphabet: 'letters_and_digits' };

test.each([
  ['as it is', '012345'],
  ['with a space', '012 345'],
  ['with spaces around', '  012345 '],
  ['pasted with a line end', '012345\r\n'],
  ['with no-break spaces', '012\u00a0345\u202f'],
  ['with zero-width characters', '0\u200b1\u200c2\u200d3\u20604\ufeff5'],
  ['with direction marks', '\u200e012345\u200f\u202c'],
  ['with a soft hyphen', '012\u00ad345'],
  ['with a hyphen', '012-345'],
  ['with a non-breaking hyphen', '012\u2011345'],
  ['with an en dash', '012–345'],
  ['with an em dash', '012—345'],
  ['with a minus sign', '012−345'],
  ['with a full-width hyphen', '012－345'],
  ['in full-width digits', '０１２３４５'],
  ['in Arabic-Indic digits', '٠١٢٣٤٥'],
  ['in Persian digits', '۰۱۲۳۴۵'],
  ['in Devanagari digits', '०१२३४५'],
  ['in mathematical bold digits', '𝟎𝟏𝟐𝟑𝟒𝟓'],
  ['in mathematical monospace digits', '𝟶𝟷𝟸𝟹𝟺𝟻'],
  ['in mixed scripts', '٠१２34𝟓'],
])('T20 a code counts %s', (_, typed) => {
  expect(readTypedCode(typed, SIX)).toBe('012345');
});

test.each([
  ['nothing', ''],
  ['only spaces', '      '],
  ['a single digit', '5'],
  ['a code without its leading zero', '12345'],
  ['seven digits', '1234567'],
  ['a code twice', '123456123456'],
  ['superscripts', '¹²³⁴⁵⁶'],
  ['subscripts', '₁₂₃₄₅₆'],
  ['circled digits', '①②③④⑤⑥'],
  ['Roman numerals', 'ⅠⅡⅢⅣⅤⅥ'],
  ['Chinese numerals', '一二三四五六'],
  ['keycaps', '1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣'],
  ['a prefix', 'G-123456'],
  ['a NUL', '123\u0000456'],
  ['a NUL behind the code', '123456\u0000'],
  ['a full stop', '123.456'],
  ['a sign', '+123456'],
  ['an exponent', '1e5'],
  ['a hexadecimal number', '0x1234'],
  ['half a surrogate pair', '12345\ud835'],
  ['look-alike letters', 'O12345'],
  ['the word null', 'null'],
  ['a very long text of spaces', `123456${' '.repeat(59)}`],
  ['a very long text of digits', '1'.repeat(100_000)],
])('T19 %s is not a code', (_, typed) => {
  expect(readTypedCode(typed, SIX)).toBeUndefined();
});

test.each([
  ['in small letters', 'abcd23'],
  ['in full-width letters', 'ＡＢＣＤ２３'],
  ['in small full-width letters', 'ａｂｃｄ２３'],
  ['in groups', 'abc-d23'],
  ['with digits of another script', 'abcd٢٣'],
])('T20 a code of letters and digits counts %s', (_, typed) => {
  expect(readTypedCode(typed, LETTERS)).toBe('ABCD23');
});

test.each([
  ['the letter I', 'ABCD2I'],
  ['a small i', 'abcd2i'],
  ['the letter O', 'ABCD2O'],
  ['the digit 0', 'ABCD20'],
  ['the digit 1', 'ABCD21'],
  ['a one of another script', 'ABCD2١'],
  ['the ligature ﬆ for two letters', 'ABCDﬆ'],
  ['the sharp s, whose capital is two letters', 'ABCDß'],
  ['a dotless i', 'ABCD2ı'],
  ['the Kelvin sign', 'ABCD2\u212a'],
  ['a Cyrillic А', '\u0410BCD23'],
  ['a letter with an accent', 'ÁBCD23'],
  ['a circled letter', 'ⒶBCD23'],
  ['a mathematical letter', '𝐀BCD23'],
])('T20 %s is no symbol of a code', (_, typed) => {
  expect(readTypedCode(typed, LETTERS)).toBeUndefined();
});

test('every digit of every number system that this computer writes is read as its value', () => {
  const systems = Intl.supportedValuesOf('numberingSystem').flatMap((name) => {
    const format = new Intl.NumberFormat(`en-u-nu-${name}`, { useGrouping: false });
    const digits = Array.from({ length: 10 }, (_, digit) => format.format(digit));
    return digits.every((digit) => /^\p{Nd}$/u.test(digit)) ? [digits] : [];
  });
  expect(systems.length).toBeGreaterThan(50);
  for (const digits of systems) {
    expect(readTypedCode(digits.join(''), { length: 10, alphabet: 'digits' })).toBe('0123456789');
  }
});

const shape: fc.Arbitrary<CodeShape> = fc.record({
  length: fc.integer({ min: 4, max: 10 }),
  alphabet: fc.constantFrom('digits', 'letters_and_digits'),
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789-  ٠٩０９aZｚ¹\ud800')),
    maxLength: 20,
  }),
);

test('no text makes it throw, and what it reads always has the right shape', () => {
  fc.assert(
    fc.property(text, shape, (typed, wanted) => {
      const read = readTypedCode(typed, wanted);
      if (read === undefined) return;
      expect(read).toHaveLength(wanted.length);
      expect([...read].every((symbol) => symbolsOf(wanted.alphabet).includes(symbol))).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

const codeAndShape = shape.chain((wanted) =>
  fc.tuple(
    fc.array(fc.constantFrom(...symbolsOf(wanted.alphabet)), {
      minLength: wanted.length,
      maxLength: wanted.length,
    }),
    fc.constant(wanted),
  ),
);

test('T20 every code survives spaces, dashes, small letters and other scripts', () => {
  const between = fc.array(fc.constantFrom('', '', ' ', '-', '–', '\u00a0', '\u200b', '\t'), {
    minLength: 10,
    maxLength: 10,
  });
  const zero = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1d7f6);
  fc.assert(
    fc.property(codeAndShape, between, zero, ([symbols, wanted], gaps, zeroPoint) => {
      const dressed = symbols.map((symbol, i) => {
        const isDigit = /\d/.test(symbol);
        const shown = isDigit ? String.fromCodePoint(zeroPoint + Number(symbol)) : symbol;
        return (gaps[i] ?? '') + (i % 2 ? shown.toLowerCase() : shown);
      });
      expect(readTypedCode(dressed.join(''), wanted)).toBe(symbols.join(''));
    }),
    { numRuns: 2000 },
  );
});

test('T19 a code with a symbol too few or too many never counts', () => {
  fc.assert(
    fc.property(codeAndShape, fc.nat(9), ([symbols, wanted], place) => {
      const at = place % symbols.length;
      expect(readTypedCode(symbols.toSpliced(at, 1).join(''), wanted)).toBeUndefined();
      expect(readTypedCode(symbols.toSpliced(at, 0, '2').join(''), wanted)).toBeUndefined();
    }),
  );
});
