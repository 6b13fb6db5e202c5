/** The languages that messages are written in (BCP 47). */
export const MESSAGE_LANGUAGES = [
  ...['af', 'ar', 'az', 'bg', 'bn', 'ca', 'cs', 'cy', 'da', 'de', 'el', 'en', 'es', 'et'],
  ...['eu', 'fa', 'fi', 'fil', 'fr', 'gl', 'gu', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is'],
  ...['it', 'ja', 'ka', 'kk', 'ko', 'lt', 'lv', 'mk', 'mr', 'ms', 'nb', 'nl', 'pl', 'pt-BR'],
  ...['pt-PT', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'th', 'tr', 'uk'],
  ...['ur', 'vi', 'zh-Hans', 'zh-Hant'],
] as const;

export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/**
 * What else a language of ours is wanted as: names that BCP 47 has replaced (`iw`), which HubSpot still
 * has; varieties that are written in it (`nn` is read by everybody who reads `nb`); and the regions
 * where one of two is written. A name that could be either is the one that more people write, as in
 * CLDR's likely subtags: `pt` is Brazilian, `zh` simplified. Regions of `pt-PT` are those of which CLDR
 * says that they follow Portugal (parentLocales), of `zh-Hant` those that write traditional signs.
 */
const ALSO_WANTED_AS: Partial<Record<MessageLanguage, string>> = {
  de: 'gsw',
  fil: 'tl',
  he: 'iw',
  hr: 'bs',
  id: 'in',
  nb: 'nn no',
  'pt-BR': 'pt',
  'pt-PT': 'pt-ao pt-ch pt-cv pt-fr pt-gq pt-gw pt-lu pt-mo pt-mz pt-st pt-tl',
  ro: 'mo',
  sr: 'sh',
  'zh-Hans': 'zh zh-chs yue-cn',
  'zh-Hant': 'zh-cht zh-hk zh-mo zh-tw yue',
};

const BY_RANGE: ReadonlyMap<string, MessageLanguage> = new Map(
  MESSAGE_LANGUAGES.flatMap((language) =>
    [language.toLowerCase(), ...(ALSO_WANTED_AS[language]?.split(' ') ?? [])].map(
      (range) => [range, language] as const,
    ),
  ),
);

/**
 * The language to write in for somebody who wants `wanted`: a value of HubSpot's `hs_language` such as
 * `de-ch`, `zh-tw` or `in-id`, in any case and with dashes or underscores. Subtags are dropped from the
 * right until one fits (lookup, RFC 4647 section 3.4); no range of ours has more than two. English when
 * none does.
 */
export function messageLanguage(wanted: string | undefined): MessageLanguage {
  const [language = '', region = ''] = (wanted ?? '').trim().toLowerCase().split(/[-_]/, 2);
  return BY_RANGE.get(`${language}-${region}`) ?? BY_RANGE.get(language) ?? 'en';
}
