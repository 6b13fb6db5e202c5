import fc from 'fast-check';
import { smsSegments } from '../../src/delivery/sms-segments.ts';

const gsm = (segments: number) => ({ encoding: 'GSM-7', segments });
const ucs = (segments: number) => ({ encoding: 'UCS-2', segments });

test.each([
  ['nothing', '', gsm(1)],
  ['160 letters', 'a'.repeat(160), gsm(1)],
  ['161 letters', 'a'.repeat(161), gsm(2)],
  ['306 letters', 'a'.repeat(306), gsm(2)],
  ['307 letters', 'a'.repeat(307), gsm(3)],
  ['80 euro signs, two septets each', '€'.repeat(80), gsm(1)],
  ['81 euro signs', '€'.repeat(81), gsm(2)],
  ['an escape that does not fit any more', `${'a'.repeat(152)}€${'a'.repeat(151)}`, gsm(2)],
  ['one that does not, one sign more', `${'a'.repeat(152)}€${'a'.repeat(152)}`, gsm(3)],
  ['accents that the alphabet has', 'äöüßéèàñ', gsm(1)],
  ['an accent that it has not', 'ê', ucs(1)],
  ['a typographic apostrophe', `${'a'.repeat(70)}’`, ucs(2)],
  ['70 signs of another script', '日'.repeat(70), ucs(1)],
  ['71 of them', '日'.repeat(71), ucs(2)],
  ['134 of them', '日'.repeat(134), ucs(2)],
  ['135 of them', '日'.repeat(135), ucs(3)],
  ['35 emoji, two units each', '🦊'.repeat(35), ucs(1)],
  ['67 emoji: none is split between two pieces', '🦊'.repeat(67), ucs(3)],
])('%s', (_, text, expected) => {
  expect(smsSegments(text)).toEqual(expected);
});

test('a longer text never takes fewer pieces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string(), (text, more) => {
      const [before, after] = [smsSegments(text), smsSegments(text + more)];
      expect(after.segments).toBeGreaterThanOrEqual(before.segments);
    }),
  );
});
