import fc from 'fast-check';
import { MESSAGE_LANGUAGES, messageLanguage } from '../../src/delivery/message-language.ts';

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
])('%s has no words of its own and is written in %s', (wanted, language) => {
  expect(messageLanguage(wanted)).toBe(language);
});

test.each(['pt', 'pt-br', 'pt-pt', 'pt-Latn-BR'])('%s is written in pt-BR', (wanted) => {
  expect(messageLanguage(wanted)).toBe('pt-BR');
});

test.each(['DE', 'De-At', 'de_AT', ' de ', 'PT_br', 'Pt-Br'])(
  'case, underscores and space around %j change nothing',
  (wanted) => {
    expect(messageLanguage(wanted)).toBe(
      wanted.trim().toLowerCase().startsWith('de') ? 'de' : 'pt-BR',
    );
  },
);

test.each([undefined, '', 'zh-tw', 'sv', 'x-de', 'deu', 'd', '-', 'de/at', 'constructor'])(
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

test('what follows a language never changes it to another one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MESSAGE_LANGUAGES), fc.string(), (language, rest) => {
      expect(messageLanguage(`${language}-${rest}`)).toBe(language);
    }),
  );
});
