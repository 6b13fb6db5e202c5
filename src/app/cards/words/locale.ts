/** The user's language, or English where this browser does not know it: HubSpot writes `en-us` and `en_US`. */
export function knownLocale(locale: string | undefined): string {
  const tag = String(locale).replace('_', '-');
  return isKnown(() => Intl.DateTimeFormat.supportedLocalesOf(tag)[0]) ? tag : 'en-US';
}

/** Whether this browser knows what is asked for: what it does not know at all, it throws at. */
export function isKnown(askFor: () => unknown): boolean {
  try {
    return Boolean(askFor());
  } catch {
    return false;
  }
}

/**
 * How times are written beside words of a language: as where the user is, unless that is another language.
 * Beside English, which stands in for languages without words of their own, they are as the user reads them.
 */
export function readIn(language: string, locale: string | undefined): string | undefined {
  const isOwn = language === 'en' || languageOf(locale) === languageOf(language);
  return isOwn ? locale : language;
}

/** `pt` of `pt-br` or `pt_BR`. */
export function languageOf(tag: string | undefined): string {
  return String(tag).split(/[-_]/)[0]?.toLowerCase() ?? '';
}
