import fc from 'fast-check';
import { MESSAGE_LANGUAGES, messageLanguage } from '../../src/delivery/message-language.ts';
import { PAGE_LANGUAGES, pageLanguage } from '../../src/entry-page/page-language.ts';

test('the page has the languages of the messages', () => {
  expect(PAGE_LANGUAGES).toEqual(MESSAGE_LANGUAGES);
});

test('a single wish is read as messages read it', () => {
  const wish = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom(...MESSAGE_LANGUAGES, 'PT', 'pt', 'sv'), fc.string())
      .map(([language, rest]) => `${language}_${rest}`),
  );
  fc.assert(fc.property(wish, (wanted) => pageLanguage([wanted]) === messageLanguage(wanted)));
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
