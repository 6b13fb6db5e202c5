/** The user's language, or English where this browser does not know it: HubSpot writes `en-us` and `en_US`. */
export function knownLocale(locale: string | undefined): string {
  const tag = locale?.replace('_', '-');
  return tag && isKnown(tag) ? tag : 'en-US';
}

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
