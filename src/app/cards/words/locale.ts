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
