import { createContext, useContext } from 'react';

/** Figures and times as the user reads them. */
export interface Formats {
  number: (value: number) => string;
  /** A day and a time of day, in the account's time zone. */
  time: (instant: number) => string;
  /** A country by its code (ISO 3166-1 alpha-2). */
  country: (code: string) => string;
}

/** In the user's language and the account's time zone, as far as this browser knows them. */
export function formatsFor(locale: string | undefined, timeZone: string): Formats {
  const language = knownLocale(locale);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const time = timeFormat(language, timeZone);
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  return {
    number: (value) => number.format(value),
    time: (instant) => time.format(instant),
    country: (code) => countries.of(code) ?? code,
  };
}

/** HubSpot writes `en-us` and `en_US`. */
function knownLocale(locale: string | undefined): string {
  const tag = locale?.replace('_', '-') ?? '';
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

function timeFormat(language: string, timeZone: string): Intl.DateTimeFormat {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(language, { ...style, timeZone });
  } catch {
    // HubSpot's time zone may be one that this browser does not know.
    return new Intl.DateTimeFormat(language, style);
  }
}

export const FormatsContext = createContext<Formats>(formatsFor(undefined, 'UTC'));

export function useFormats(): Formats {
  return useContext(FormatsContext);
}
