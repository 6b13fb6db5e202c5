import fc from 'fast-check';
import { MESSAGE_LANGUAGES, messageLanguage } from '../../src/delivery/message-language.ts';
import { PAGE_LANGUAGES, pageLanguage } from '../../src/entry-page/page-language.ts';

test('messages are written in every language of the page', () => {
  expect(MESSAGE_LANGUAGES).toEqual(expect.arrayContaining([...PAGE_LANGUAGES]));
});

test('a single wish for a language of the page is read as messages read it', () => {
  const wish = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom(...PAGE_LANGUAGES, 'PT', 'pt', 'sv'), fc.string())
      .map(([language, rest]) => `${language}_${rest}`),
  );
  const isOfThePage = (language: string): boolean => PAGE_LANGUAGES.some((own) => own === language);
  fc.assert(
    fc.property(wish, (wanted) => {
      const language = messageLanguage(wanted);
      fc.pre(isOfThePage(language));
      return pageLanguage([wanted]) === language;
    }),
  );
});

test.each([
  [['', 'sv-SE', 'pt-PT', 'de'], 'pt-BR'],
  [['zh-TW', 'ja-JP', 'en'], 'ja'],
  [['en-GB', 'de'], 'en'],
  [['sv', 'fi'], 'en'],
  [[], 'en'],
])('of the wishes %j the first that the page has is %s', (wanted, language) => {
  expect(pageLanguage(wanted)).toBe(language);
});
