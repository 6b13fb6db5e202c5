/** The languages of messages (BCP 47). */
export const LANGUAGES: readonly string[] = (
  'af ar az bg bn ca cs cy da de el en es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja ka kk ko lt lv mk mr ' +
  'ms nb nl pl pt-BR pt-PT ro ru sk sl sq sr sv sw ta te th tr uk ur vi zh-Hans zh-Hant'
).split(' ');

/** A language in its own name, as whoever reads it looks for it; its tag where this browser has none. */
export function ownName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
