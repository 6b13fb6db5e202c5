const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** From an instant on and before another one. Milliseconds since 1970. */
export interface Period {
  from: number;
  to: number;
}

/**
 * The last whole days before today, as the clocks of a time zone count them: a day on which they change has
 * 23 or 25 hours. Whenever in a day it is asked, the answer is the same, so weeks that follow each other leave
 * nothing out and count nothing twice. `zone`: an IANA name.
 */
export function lastDays(days: number, now: number, zone: string): Period {
  const to = startOfDay(now, zone);
  // Noon is within the same day of the calendar, however the clocks changed in between.
  return { from: startOfDay(to + DAY_MS / 2 - days * DAY_MS, zone), to };
}

/** The first instant of the day in which an instant lies. */
function startOfDay(at: number, zone: string): number {
  const day = dateFormat(zone);
  const today = day.format(at);
  // No day has more than 25 hours, and dates in this form sort like what they name.
  let before = at - 26 * HOUR_MS;
  let within = at;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (day.format(middle) < today) before = middle;
    else within = middle;
  }
  return within;
}

/** `2026-11-27`. */
function dateFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
}

/** When people are expected to work. Whoever works at other times is told of, and not kept from it. */
const WORK = { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], from: 7, to: 19 };

/** Says of instants whether they lie within working hours: Monday to Friday from 7 to 19. */
export function workingHours(timeZone: string): (at: number) => boolean {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' },
  });
  return (at) => {
    const parts = format.formatToParts(at);
    const part = (type: 'weekday' | 'hour'): string =>
      parts.find((one) => one.type === type)?.value ?? '';
    const hour = Number(part('hour'));
    return WORK.days.includes(part('weekday')) && hour >= WORK.from && hour < WORK.to;
  };
}
