import { lifetimeText } from '../../src/delivery/lifetime-text.ts';

const ENGLISH = { language: 'en', lessThanAMinute: 'less than a minute' };
const MINUTE = 60_000;

test.each([
  [5 * MINUTE, '5 minutes'],
  [10 * MINUTE, '10 minutes'],
  [MINUTE, '1 minute'],
  [60 * MINUTE, '1 hour'],
  [90 * MINUTE, '1 hour and 30 minutes'],
  [24 * 60 * MINUTE, '24 hours'],
])('%d ms are said as %j', (ms, text) => {
  expect(lifetimeText(ms, ENGLISH)).toBe(text);
});

test('a started minute is not promised', () => {
  expect(lifetimeText(5 * MINUTE - 1, ENGLISH)).toBe('4 minutes');
});

test.each([0, 1, MINUTE - 1, -1])('%d ms are less than a minute', (ms) => {
  expect(lifetimeText(ms, ENGLISH)).toBe('less than a minute');
});

test('numbers and plurals follow the language', () => {
  expect(lifetimeText(90 * MINUTE, { ...ENGLISH, language: 'de' })).toBe('1 Stunde und 30 Minuten');
});

test('a lifetime that is no number is a mistake', () => {
  expect(() => lifetimeText(NaN, ENGLISH)).toThrow(TypeError);
});
