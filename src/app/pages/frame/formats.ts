import { createContext, useContext } from 'react';

/** Figures and times as the user reads them, in the account's time zone. */
export interface Formats {
  number: (value: number) => string;
  /** A day and a time of day. */
  time: (instant: number) => string;
  /** A time of day. */
  clock: (instant: number) => string;
  seconds: (value: number) => string;
}

/** In the user's language and the account's time zone, as far as this browser knows them. */
export function formatsFor(locale: string | undefined, timeZone: string): Formats {
  const language = knownLocale(locale);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const time = timeFormat(language, timeZone, { dateStyle: 'medium', timeStyle: 'short' });
  const clock = timeFormat(language, timeZone, { timeStyle: 'short' });
  const second = unit(language, 'second');
  const minute = unit(language, 'minute');
  return {
    number: (value) => number.format(value),
    time: (instant) => time.format(instant),
    clock: (instant) => clock.format(instant),
    seconds: (value) => {
      const [minutes, seconds] = [Math.floor(value / 60), Math.round(value % 60)];
      if (minutes === 0) return second.format(seconds);
      return `${minute.format(minutes)} ${second.format(seconds)}`;
    },
  };
}

function unit(language: string, name: string): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' });
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

function timeFormat(
  language: string,
  timeZone: string,
  style: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
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
