/** The languages that the page is written in (BCP 47). */
export const PAGE_LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt-BR'] as const;

export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

const BY_RANGE: ReadonlyMap<string, PageLanguage> = new Map([
  ...PAGE_LANGUAGES.map((language) => [language.toLowerCase(), language] as const),
  ['pt', 'pt-BR'],
]);

/**
 * The first of the wanted languages that the page has, each looked up as messages look theirs up
 * (RFC 4647 section 3.4): subtags are dropped from the right. English when it has none of them.
 */
export function pageLanguage(wanted: readonly string[]): PageLanguage {
  for (const range of wanted) {
    const [language = '', region = ''] = range.trim().toLowerCase().split(/[-_]/, 2);
    const found = BY_RANGE.get(`${language}-${region}`) ?? BY_RANGE.get(language);
    if (found !== undefined) return found;
  }
  return 'en';
}
