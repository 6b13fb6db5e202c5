import fc from 'fast-check';
import {
  MESSAGE_LANGUAGES,
  messageLanguage,
  type MessageLanguage,
} from '../../src/delivery/message-language.ts';
import { HUBSPOT_LANGUAGES } from './support/hubspot-languages.ts';

test('messages are written in 60 languages, each of them named as BCP 47 names it', () => {
  expect(new Set(MESSAGE_LANGUAGES).size).toBe(60);
  expect(Intl.getCanonicalLocales([...MESSAGE_LANGUAGES])).toEqual([...MESSAGE_LANGUAGES]);
});

test.each(MESSAGE_LANGUAGES)('%s is written in itself', (language) => {
  expect(messageLanguage(language)).toBe(language);
});

test.each([
  ['de-ch', 'de'],
  ['en-gb', 'en'],
  ['es-419', 'es'],
  ['fr-ca', 'fr'],
  ['ja-jp', 'ja'],
  ['nl-be', 'nl'],
  ['de-Latn-DE-1996', 'de'],
  ['ar-001', 'ar'],
  ['sr-Latn-ME', 'sr'],
])('%s has no words of its own and is written in %s', (wanted, language) => {
  expect(messageLanguage(wanted)).toBe(language);
});

test.each([
  ['iw-il', 'he'],
  ['in-id', 'id'],
  ['tl', 'fil'],
  ['mo', 'ro'],
  ['sh', 'sr'],
])('%s is the old name of a language that is now %s', (wanted, language) => {
  expect(messageLanguage(wanted)).toBe(language);
});

test.each([
  ['no', 'nb'],
  ['no-no', 'nb'],
  ['nn-no', 'nb'],
  ['bs-ba', 'hr'],
  ['gsw-ch', 'de'],
])('who wants %s reads %s', (wanted, language) => {
  expect(messageLanguage(wanted)).toBe(language);
});

test.each(['pt', 'pt-br', 'pt-Latn-BR'])('%s is written as in Brazil', (wanted) => {
  expect(messageLanguage(wanted)).toBe('pt-BR');
});

test.each(['pt-pt', 'pt-ao', 'pt-mz', 'pt_CV'])('%s is written as in Portugal', (wanted) => {
  expect(messageLanguage(wanted)).toBe('pt-PT');
});

test.each(['zh', 'zh-cn', 'zh-sg', 'zh-chs', 'zh-Hans-HK', 'yue-cn'])(
  '%s is written in simplified signs',
  (wanted) => {
    expect(messageLanguage(wanted)).toBe('zh-Hans');
  },
);

test.each(['zh-tw', 'zh-hk', 'zh-mo', 'zh-cht', 'zh-Hant-CN', 'yue', 'yue-hk'])(
  '%s is written in traditional signs',
  (wanted) => {
    expect(messageLanguage(wanted)).toBe('zh-Hant');
  },
);

/** What HubSpot offers and no message is written in, so far. */
const NOT_OURS = ['be', 'fo', 'ga', 'kn', 'kok', 'ky', 'mn', 'mt', 'my', 'pa', 'sa', 'sy', 'tt'];

test('every other language that HubSpot offers for a contact is written in', () => {
  const inEnglish = HUBSPOT_LANGUAGES.filter((wanted) => messageLanguage(wanted) === 'en');
  const languages = inEnglish.map((wanted) => wanted.split('-')[0]);
  expect([...new Set(languages)].sort()).toEqual([...NOT_OURS, 'en'].sort());
});

test('a value that HubSpot offers is written in the same language as what Intl takes it for', () => {
  const language = (tag: string): string => new Intl.Locale(tag).maximize().language;
  const NORWEGIAN = ['no', 'nb'];
  for (const wanted of HUBSPOT_LANGUAGES) {
    const written = messageLanguage(wanted);
    if (written === 'en' || NORWEGIAN.includes(written)) continue;
    expect([wanted, language(written)]).toEqual([wanted, language(wanted.slice(0, 5))]);
  }
});

test.each(['DE', 'De-At', 'de_AT', ' de ', 'PT_br', 'Pt-Br'])(
  'case, underscores and space around %j change nothing',
  (wanted) => {
    expect(messageLanguage(wanted)).toBe(
      wanted.trim().toLowerCase().startsWith('de') ? 'de' : 'pt-BR',
    );
  },
);

test.each([undefined, '', 'ga-ie', 'x-de', 'deu', 'd', '-', 'de/at', 'constructor'])(
  '%j is written in English',
  (wanted) => {
    expect(messageLanguage(wanted)).toBe('en');
  },
);

test('whatever stands on a record, there is a language to write in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (wanted) => {
      expect(MESSAGE_LANGUAGES).toContain(messageLanguage(wanted));
    }),
  );
});

/** Those with a region or a script have another beside them, which a region can name. */
const ALONE = MESSAGE_LANGUAGES.filter((language) => !language.includes('-'));

test('what follows a language never changes it to another one', () => {
  fc.assert(
    fc.property(fc.constantFrom<MessageLanguage>(...ALONE), fc.string(), (language, rest) => {
      expect(messageLanguage(`${language}-${rest}`)).toBe(language);
    }),
  );
});
