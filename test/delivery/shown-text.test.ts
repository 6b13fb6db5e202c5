import fc from 'fast-check';
import { shownText } from '../../src/delivery/shown-text.ts';
import { hostileText, links } from './support/hostile-text.ts';

test.each([
  ['Acme renewal 2027 (50% off!)', 'Acme renewal 2027 (50% off!)'],
  ['Größe 4, Čeština, 日本語, ไทย', 'Größe 4, Čeština, 日本語, ไทย'],
  ['Version 2.0, 1.000.000.000 units, 10²', 'Version 2.0, 1.000.000.000 units, 10²'],
  ['Dr. Müller. Next: 10:30', 'Dr. Müller. Next: 10:30'],
  ['e\u0301', 'é'],
])('%j stays readable as %j', (raw, shown) => {
  expect(shownText(raw, 100)).toBe(shown);
});

test.each([
  ['  a\r\nb\tc\u2028d\u0085e\u00a0 f ', 'a b c d e f'],
  ['a\0b\u001bc', 'a b c'],
  ['a\u200bb\u00adc\u202ed\u2066e\ufeff\ud800f\ufe0f', 'abcde f'],
  ['\u2800\u3164', ''],
  ['\u0301a', 'a'],
  ['a\u0316\u0317\u0318\u0319\u0320', 'a\u0316\u0317\u0318'],
])('%j has nothing that a reader does not see: %j', (raw, shown) => {
  expect(shownText(raw, 100)).toBe(shown);
});

test.each([
  ['<b>R&D</b>', '‹b›R＆D‹/b›'],
  ['{{ contact.email }}', '(( contact. email ))'],
  ['&lt;b&gt;', '＆lt;b＆gt;'],
  ['"quoted" and \'quoted\'', '’quoted’ and ’quoted’'],
  ['“a” „b“ «c» 「d」', '’a’ ’b’ ’c’ 『d』'],
  ['=?utf-8?q?x?=', '= ?utf-8?q?x?='],
])('%j has no sign that means something to a program: %j', (raw, shown) => {
  expect(shownText(raw, 100)).toBe(shown);
});

test.each([
  ['https://evil.example/login', 'https: //evil. example/login'],
  ['www.evil.com', 'www. evil. com'],
  ['www.7up', 'www. 7up'],
  ['monday.com', 'monday. com'],
  ['thief@evil.example', 'thief @ evil. example'],
  ['mailto:thief', 'mailto: thief'],
  ['192.168.0.1', '192. 168. 0. 1'],
  ['\\\\server\\share', '/ /server/share'],
  ['ｗｗｗ．ｅｖｉｌ．ｃｏｍ', 'www. evil. com'],
  ['𝐞𝐯𝐢𝐥.𝐜𝐨𝐦', 'evil. com'],
  ['evil。com', 'evil。 com'],
  ['ev\u200bil.c\u200bom', 'evil. com'],
])('%j is shown as %j, which no mail client makes a link of', (raw, shown) => {
  expect(shownText(raw, 100)).toBe(shown);
});

test.each([
  ['abcdef', 6, 'abcdef'],
  ['abcdefg', 6, 'abcde…'],
  ['abcd efg', 6, 'abcd…'],
  ['abcd👍🏽', 8, 'abcd👍🏽'],
  ['abcd👍🏽e', 8, 'abcd…'],
  ['abc가\u11a8나', 5, 'abc각나'],
  ['क्षक्ष', 3, '…'],
])('%j in at most %d units is %j', (raw, longest, shown) => {
  expect(shownText(raw, longest)).toBe(shown.normalize('NFC'));
});

test.each(['שלום', 'Acme מכירות 12', 'مرحبا'])(
  '%j, which turns the direction, is kept from turning what stands next to it',
  (raw) => {
    expect(shownText(raw, 100)).toBe(`\u2068${raw}\u2069`);
  },
);

test('whatever was typed, what is shown is one short line of plain text', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 1, max: 300 }), (raw, longest) => {
      const shown = shownText(raw, longest);
      const text = shown.replace(/^\u2068(.+)\u2069$/u, '$1');
      expect(text.length).toBeLessThanOrEqual(longest);
      expect(text).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
      expect(text).not.toMatch(/[<>&"'`{}\\“”„«»「」]|=\?|^\s|\s$|\s\s|^\p{M}|\p{M}{4}/u);
      expect(links(text)).toEqual([]);
      expect(shown).toBe(shown.normalize('NFC'));
    }),
    { numRuns: 2000 },
  );
});

test('what is shown once is shown the same again', () => {
  fc.assert(
    fc.property(hostileText, (raw) => {
      const shown = shownText(raw, 2000);
      expect(shownText(shown, 2000)).toBe(shown);
    }),
    { numRuns: 2000 },
  );
});
