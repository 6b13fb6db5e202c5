import { PAGE_LANGUAGES, type PageLanguage } from '../../src/entry-page/page-language.ts';
import type { PageWords } from '../../src/entry-page/page-words.ts';
import { screenOf } from '../../src/entry-page/screen.ts';
import { shownTime, spokenTime } from '../../src/entry-page/time-text.ts';
import { PAGE_WORDS } from '../../src/entry-page/words-by-language.ts';

/** Every sentence by its path, such as `ended.heading`. */
function sentences({ language: _, ...words }: PageWords): [name: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]: [string, string | object]) =>
    typeof value === 'string'
      ? [[name, value]]
      : Object.entries(value).map(([key, text]): [string, string] => [`${name}.${key}`, text]),
  );
}

const places = (sentence: string) => sentence.match(/\{\w+\}/g) ?? [];
const english = Object.fromEntries(sentences(PAGE_WORDS.en));
const isPlural = (name: string) => name.startsWith('wrong.');

describe.each(PAGE_LANGUAGES)('in %s', (language) => {
  const words = PAGE_WORDS[language];

  test('the words say which language they are', () => {
    expect(words.language).toBe(language);
  });

  test('every sentence is there, with the place that the English one has', () => {
    const own = sentences(words).filter(([name]) => !isPlural(name));
    expect(own.map(([name]) => name)).toEqual(
      Object.keys(english).filter((name) => !isPlural(name)),
    );
    for (const [name, text] of own)
      expect([name, places(text)]).toEqual([name, places(english[name] ?? '')]);
  });

  test('there is a sentence for every count of tries', () => {
    const rules = new Intl.PluralRules(language);
    const counts = Array.from({ length: 10 }, (_, at) => at + 1);
    const needed = [...new Set(counts.map((count) => rules.select(count)))].sort();
    expect(Object.keys(words.wrong).sort()).toEqual(needed);
    for (const text of Object.values(words.wrong)) expect(places(text)).toEqual(['{count}']);
  });

  test('every sentence is tidy, quiet, and the same as HTML and as text', () => {
    for (const [, text] of sentences(words)) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(/ {2}|[^\P{C}]|[&<>"'`´!！]/u);
    }
  });

  test('a heading is no sentence with a full stop, and a sentence is one', () => {
    const { heading, verified, ended, noChallenge, again, done } = words;
    const short = [heading, verified, ended.heading, noChallenge.heading, again.link, done.link];
    for (const text of [...short, words.label, words.confirm, words.tryAgain]) {
      expect(text).not.toMatch(/[.。:：]$/);
    }
    const long = [words.intro, words.timeUp, words.noCode, words.noAnswer, words.needsScript];
    const more = [ended.text, noChallenge.text, again.sentence, done.sentence];
    for (const text of [...long, ...more, ...Object.values(words.wrong)]) {
      expect(text).toMatch(/[.。]$/);
    }
  });
});

const OTHERS = PAGE_LANGUAGES.filter((language) => language !== 'en');

test.each(OTHERS)('in %s no sentence is left in English', (language) => {
  for (const [name, text] of sentences(PAGE_WORDS[language])) {
    expect(text).not.toBe(english[name]);
    expect(text).not.toMatch(/\b(?:the|your|you|this|try|tries|please)\b/i);
  }
});

/** What somebody who is addressed formally is never called. */
const INFORMAL: Record<PageLanguage, RegExp> = {
  de: /(?<!\p{L})(?:du|dir|dich|deine?[rmns]?|ihr|ihre[rmns]?)(?!\p{L})/u,
  en: /\b(?:thy|thou)\b/i,
  es: /(?<!\p{L})(?:tú|tus?|te|ti|introduce|escribe|pide|vuelve)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:tu|ti|te|tuo|tua|suo|sua|inserisci)(?!\p{L})/u,
  ja: /あなた|だ。|ある。|する。|ない。/,
  nl: /\b(?:je|jij|jou|jouw)\b/i,
  'pt-BR': /(?<!\p{L})(?:tu|te|ti|teu|tua|senhor)(?!\p{L})/iu,
};

test.each(PAGE_LANGUAGES)('in %s nobody is spoken to as a friend', (language) => {
  for (const [, text] of sentences(PAGE_WORDS[language]))
    expect(text).not.toMatch(INFORMAL[language]);
});

test('in French no line breaks before a colon', () => {
  for (const [, text] of sentences(PAGE_WORDS.fr)) expect(text).not.toMatch(/[^\u00a0]:/);
});

test.each<[PageLanguage, string, string]>([
  ['de', 'Sie haben noch 1 Versuch.', 'Sie haben noch 2 Versuche.'],
  ['en', 'You have 1 try left.', 'You have 2 tries left.'],
  ['es', 'Le queda 1 intento.', 'Le quedan 2 intentos.'],
  ['fr', 'Il vous reste 1 essai.', 'Il vous reste 2 essais.'],
  ['it', 'Le resta 1 tentativo.', 'Le restano 2 tentativi.'],
  ['ja', 'あと1回入力できます。', 'あと2回入力できます。'],
  ['nl', 'U hebt nog 1 poging.', 'U hebt nog 2 pogingen.'],
  ['pt-BR', 'Você tem mais 1 tentativa.', 'Você tem mais 2 tentativas.'],
])('in %s the tries left are counted', (language, one, two) => {
  const problem = (triesLeft: number) => {
    const screen = screenOf({ at: 'wrong', triesLeft }, PAGE_WORDS[language]);
    return screen.form === 'open' ? screen.problem?.text : undefined;
  };
  expect(problem(1)).toMatch(new RegExp(`${one}$`));
  expect(problem(2)).toMatch(new RegExp(`${two}$`));
});

test.each<[PageLanguage, string, string]>([
  ['de', 'Verbleibende Zeit: 5 Minuten', 'Verbleibende Zeit: 1 Minute'],
  ['en', 'Time left: 5 minutes', 'Time left: 1 minute'],
  ['es', 'Tiempo restante: 5 minutos', 'Tiempo restante: 1 minuto'],
  ['fr', 'Temps restant : 5 minutes', 'Temps restant : 1 minute'],
  ['it', 'Tempo rimanente: 5 minuti', 'Tempo rimanente: 1 minuto'],
  ['ja', '残り時間：5 分', '残り時間：1 分'],
  ['nl', 'Resterende tijd: 5 minuten', 'Resterende tijd: 1 minuut'],
  ['pt-BR', 'Tempo restante: 5 minutos', 'Tempo restante: 1 minuto'],
])('in %s the time left is said in minutes', (language, five, one) => {
  const say = (ms: number) =>
    spokenTime({ time: 'left', ms }, PAGE_WORDS[language]).replaceAll('\u00a0', ' ');
  expect([say(300_000), say(60_000)]).toEqual([five, one]);
});

test.each(PAGE_LANGUAGES)('in %s the time is shown, up, or not spoken of', (language) => {
  const words = PAGE_WORDS[language];
  expect(shownTime({ time: 'left', ms: 245_000 }, words)).toContain('4:05');
  expect(shownTime({ time: 'up' }, words)).toBe(words.timeUp);
  expect(shownTime({ time: 'unknown' }, words)).toBe('');
});
