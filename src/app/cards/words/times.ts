import { fill } from './fill.ts';
import { isKnown, knownLocale, readIn } from './locale.ts';
import type { BothWords } from './en/both-cards.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type TimeWords = Pick<BothWords, 'language' | 'times'>;

/** How this user reads times. */
export interface TimeStyle {
  words: BothWords['times'];
  timeOfDay: Intl.DateTimeFormat;
  dayAndTime: Intl.DateTimeFormat;
  date: Intl.DateTimeFormat;
  past: Intl.RelativeTimeFormat;
}

/** Words for instants, as seen from `now`. */
export interface Times {
  now: number;
  /** "14:32", with the date on any other day. */
  time: (instant: number) => string;
  /** "at 14:32" */
  at: (instant: number) => string;
  /** "until 14:32" */
  until: (instant: number) => string;
  /** "in 0:42", or "at 14:32" from an hour on. */
  when: (instant: number) => string;
  /** "4:32 left", or "works until 14:32" from an hour on. */
  left: (instant: number) => string;
  /** "4 minutes ago", "at 14:32", "12 days ago". */
  ago: (instant: number) => string;
}

/** In the language of the words, as it is written where the user is. */
export function timeStyle(
  locale: string | undefined,
  timeZone: string,
  { language, times: words }: TimeWords,
): TimeStyle {
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const place = readIn(language, locale);
  return {
    words,
    timeOfDay: format(place, timeZone, clock),
    dayAndTime: format(place, timeZone, { month: 'short', day: 'numeric', ...clock }),
    date: format(place, timeZone, { dateStyle: 'short' }),
    past: new Intl.RelativeTimeFormat(knownLocale(language)),
  };
}

export function timesFrom(style: TimeStyle, now: number): Times {
  const { words, timeOfDay, dayAndTime, date, past } = style;
  const isToday = (instant: number) => date.format(instant) === date.format(now);
  const time = (instant: number) => (isToday(instant) ? timeOfDay : dayAndTime).format(instant);
  const led = (today: string, otherDay: string) => (instant: number) =>
    fill(isToday(instant) ? today : otherDay, { time: time(instant) });
  const at = led(words.atTime, words.atDate);
  const until = led(words.untilTime, words.untilDate);
  /** Said of what lies near as it runs down. */
  const ahead = (near: string, far: (end: number) => string) => (end: number) =>
    end - now < HOUR ? fill(near, { time: countdown(end - now) }) : far(end);
  return {
    now,
    time,
    at,
    until,
    when: ahead(words.in, at),
    left: ahead(words.left, (end) => fill(words.worksUntil, { until: until(end) })),
    ago: (instant) => {
      const age = now - instant;
      if (age < MINUTE) return words.justNow;
      if (age < HOUR) return past.format(-Math.floor(age / MINUTE), 'minute');
      return age < DAY ? at(instant) : past.format(-Math.floor(age / DAY), 'day');
    },
  };
}

function countdown(wait: number): string {
  const seconds = Math.max(0, Math.ceil(wait / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
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
