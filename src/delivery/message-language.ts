/** The languages that messages are written in (BCP 47). */
export const MESSAGE_LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt-BR'] as const;

export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

const BY_RANGE: ReadonlyMap<string, MessageLanguage> = new Map([
  ...MESSAGE_LANGUAGES.map((language) => [language.toLowerCase(), language] as const),
  ['pt', 'pt-BR'],
]);

/**
 * The language to write in for somebody who wants `wanted`: a value of HubSpot's `hs_language` such as
 * `de-ch` or `pt`, in any case and with dashes or underscores. Subtags are dropped from the right until
 * one fits (lookup, RFC 4647 section 3.4); no language of ours has more than two. English when none does.
 */
export function messageLanguage(wanted: string | undefined): MessageLanguage {
  const [language = '', region = ''] = (wanted ?? '').trim().toLowerCase().split(/[-_]/, 2);
  return BY_RANGE.get(`${language}-${region}`) ?? BY_RANGE.get(language) ?? 'en';
}
