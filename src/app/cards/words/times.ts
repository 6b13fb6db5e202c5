import { isKnown, knownLocale } from './locale.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How this user reads times. */
export interface TimeStyle {
  timeOfDay: Intl.DateTimeFormat;
  dayAndTime: Intl.DateTimeFormat;
  date: Intl.DateTimeFormat;
}

/** Words for instants, as seen from `now`. */
export interface Times {
  now: number;
  /** "14:32", with the date on any other day. */
  at: (instant: number) => string;
  /** "in 0:42", or "at 14:32" from an hour on. */
  when: (instant: number) => string;
  /** "4:32 left", or "works until 14:32" from an hour on. */
  left: (instant: number) => string;
  /** "4 minutes ago", "at 14:32", "12 days ago". */
  ago: (instant: number) => string;
}

export function timeStyle(locale: string | undefined, timeZone: string): TimeStyle {
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  return {
    timeOfDay: format(locale, timeZone, clock),
    dayAndTime: format(locale, timeZone, { month: 'short', day: 'numeric', ...clock }),
    date: format(locale, timeZone, { dateStyle: 'short' }),
  };
}

export function timesFrom(style: TimeStyle, now: number): Times {
  const at = (instant: number) => {
    const isToday = style.date.format(instant) === style.date.format(now);
    return (isToday ? style.timeOfDay : style.dayAndTime).format(instant);
  };
  const isNear = (instant: number) => instant - now < HOUR;
  return {
    now,
    at,
    when: (end) => (isNear(end) ? `in ${countdown(end - now)}` : `at ${at(end)}`),
    left: (end) => (isNear(end) ? `${countdown(end - now)} left` : `works until ${at(end)}`),
    ago: (instant) => ago(now - instant) ?? `at ${at(instant)}`,
  };
}

function countdown(wait: number): string {
  const seconds = Math.max(0, Math.ceil(wait / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function ago(age: number): string | null {
  if (age < MINUTE) return 'just now';
  if (age < HOUR) return `${plural(Math.floor(age / MINUTE), 'minute')} ago`;
  return age < DAY ? null : `${plural(Math.floor(age / DAY), 'day')} ago`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : nounInPlural(noun)}`;
}

function nounInPlural(noun: string): string {
  return noun === 'try' ? 'tries' : `${noun}s`;
}

/** HubSpot's time zone may be one that this browser does not know. */
function format(
  locale: string | undefined,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const zoned = { ...options, timeZone };
  const known = isKnown(() => new Intl.DateTimeFormat('en-US', zoned)) ? zoned : options;
  return new Intl.DateTimeFormat(knownLocale(locale), known);
}
