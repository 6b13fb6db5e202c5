import fc from 'fast-check';
import { lifetimeText } from '../../src/delivery/lifetime-text.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/delivery/message-language.ts';
import { EMAIL_WORDS } from '../../src/delivery/words-by-language.ts';

const MINUTE = 60_000;

/** As a reader sees it: some languages keep number and unit together. */
function said(ms: number, language: MessageLanguage): string {
  return lifetimeText(ms, EMAIL_WORDS[language]).replaceAll('\u00a0', ' ');
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

/** Minutes that a text promises. */
function promised(text: string): number {
  const [first = 0, second = 0] = (text.match(/\d+/g) ?? []).map(Number);
  const isHours = /stunde|hour|hora|heure|or[ae]|uur|時間/i.test(text);
  return isHours ? first * 60 + second : first;
}

test.each(MESSAGE_LANGUAGES)('T40 in %s no moment more is promised than there is', (language) => {
  const day = 24 * 60 * MINUTE;
  fc.assert(
    fc.property(fc.integer({ min: MINUTE, max: day }), (ms) => {
      const minutes = promised(said(ms, language));
      expect(minutes * MINUTE).toBeLessThanOrEqual(ms);
      expect((minutes + 1) * MINUTE).toBeGreaterThan(ms);
    }),
    { numRuns: 500 },
  );
});

test.each([0, 1, MINUTE - 1, -1])('%d ms are less than a minute', (ms) => {
  for (const language of MESSAGE_LANGUAGES) {
    expect(said(ms, language)).toBe(EMAIL_WORDS[language].lessThanAMinute);
  }
});

test('a started minute is not promised', () => {
  expect(said(5 * MINUTE - 1, 'en')).toBe('4 minutes');
});

test('a lifetime that is no number is a mistake', () => {
  expect(() => said(NaN, 'en')).toThrow(TypeError);
});
