const KEY = 'workbench-language';

/** The languages of HubSpot's pages for which a card may have words, as HubSpot writes them. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pt-br'];

/** In which language the user has HubSpot's pages. Kept per browser tab. */
export function chosenLanguage(): string {
  return sessionStorage.getItem(KEY) ?? 'en';
}

/** Like HubSpot's own, the pages start anew in another language. */
export function chooseLanguage(language: string): void {
  sessionStorage.setItem(KEY, language);
  location.reload();
}

/** What a language calls itself. */
export function languageName(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
