import fc from 'fast-check';
import { lifetimeText } from '../../src/delivery/lifetime-text.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/delivery/message-language.ts';
import { emailWords } from '../../src/delivery/words-by-language.ts';

const MINUTE = 60_000;

/** As a reader sees it: some languages keep number and unit together. */
function said(ms: number, language: MessageLanguage): string {
  return lifetimeText(ms, emailWords(language)).replaceAll('\u00a0', ' ');
}

const DURATIONS = [0.5, 1, 5, 10, 60, 90, 1440, 1439].map((minutes) => minutes * MINUTE);

test.each<[MessageLanguage, ...string[]]>([
  [
    'de',
    ...['weniger als eine Minute', '1 Minute', '5 Minuten', '10 Minuten', '1 Stunde'],
    ...['1 Stunde und 30 Minuten', '24 Stunden', '23 Stunden und 59 Minuten'],
  ],
  [
    'en',
    ...['less than a minute', '1 minute', '5 minutes', '10 minutes', '1 hour'],
    ...['1 hour and 30 minutes', '24 hours', '23 hours and 59 minutes'],
  ],
  [
    'es',
    ...['menos de un minuto', '1 minuto', '5 minutos', '10 minutos', '1 hora'],
    ...['1 hora y 30 minutos', '24 horas', '23 horas y 59 minutos'],
  ],
  [
    'fr',
    ...['moins d’une minute', '1 minute', '5 minutes', '10 minutes', '1 heure'],
    ...['1 heure et 30 minutes', '24 heures', '23 heures et 59 minutes'],
  ],
  [
    'it',
    ...['meno di un minuto', '1 minuto', '5 minuti', '10 minuti', '1 ora'],
    ...['1 ora e 30 minuti', '24 ore', '23 ore e 59 minuti'],
  ],
  [
    'ja',
    ...['1 分未満', '1 分', '5 分', '10 分', '1 時間'],
    ...['1 時間 30 分', '24 時間', '23 時間 59 分'],
  ],
  [
    'nl',
    ...['minder dan een minuut', '1 minuut', '5 minuten', '10 minuten', '1 uur'],
    ...['1 uur en 30 minuten', '24 uur', '23 uur en 59 minuten'],
  ],
  [
    'pt-BR',
    ...['menos de um minuto', '1 minuto', '5 minutos', '10 minutos', '1 hora'],
    ...['1 hora e 30 minutos', '24 horas', '23 horas e 59 minutos'],
  ],
])('T40 in %s lifetimes are said as people say them', (language, ...texts) => {
  expect(DURATIONS.map((ms) => said(ms, language))).toEqual(texts);
});

test.each(MESSAGE_LANGUAGES)('T40 in %s no moment more is promised than there is', (language) => {
  const day = 24 * 60 * MINUTE;
  fc.assert(
    fc.property(fc.integer({ min: MINUTE, max: day }), (ms) => {
      const whole = Math.floor(ms / MINUTE);
      const amounts = [Math.floor(whole / 60), whole % 60].filter((amount) => amount > 0);
      const text = said(ms, language);
      expect(text).toBe(said(whole * MINUTE, language));
      const numbers = (text.match(/\d+/g) ?? []).map(Number);
      // One and two can be words.
      expect(numbers.filter((number) => number > 2)).toEqual(amounts.filter((n) => n > 2));
      for (const number of numbers) expect(amounts).toContain(number);
    }),
    { numRuns: 60 },
  );
});

test.each(MESSAGE_LANGUAGES)('T40 in %s no two lifetimes are said alike', (language) => {
  const hours = [1, 2, 3, 5, 11, 21, 24].map((hour) => hour * 60);
  const minutes = Array.from({ length: 59 }, (_, index) => index + 1);
  const all = [...minutes, ...hours, 61, 62, 90, 119, 121, 122, 1439];
  expect(new Set(all.map((minute) => said(minute * MINUTE, language))).size).toBe(all.length);
});

test.each(MESSAGE_LANGUAGES)(
  'in %s a lifetime has the letters and digits of a message',
  (language) => {
    for (const minutes of [1, 2, 3, 5, 21, 60, 61, 90, 120, 1440]) {
      const text = said(minutes * MINUTE, language);
      expect(text).not.toMatch(/[^\d\P{Nd}]/u);
      expect(text).not.toMatch(/[&<>"{}.()]|[^\P{C}]/u);
      expect(text).toMatch(/\p{L}/u);
      expect(/[a-z]/i.test(text)).toBe(new Intl.Locale(language).maximize().script === 'Latn');
    }
  },
);

test.each([0, 1, MINUTE - 1, -1])('%d ms are less than a minute', (ms) => {
  for (const language of MESSAGE_LANGUAGES) {
    expect(said(ms, language)).toBe(emailWords(language).lessThanAMinute);
  }
});

test('a started minute is not promised', () => {
  expect(said(5 * MINUTE - 1, 'en')).toBe('4 minutes');
});

test('a lifetime that is no number is a mistake', () => {
  expect(() => said(NaN, 'en')).toThrow(TypeError);
});
