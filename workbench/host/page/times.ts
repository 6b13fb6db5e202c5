const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];
const RELATIVE = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const JUST_NOW = 'just now';

/** "2 hours ago", by the account's clock. */
export function relativeTime(at: number, now: number): string {
  for (const [unit, ms] of UNITS) {
    const count = Math.round((at - now) / ms);
    if (Math.abs(at - now) >= ms) return RELATIVE.format(count, unit);
  }
  return JUST_NOW;
}

const inZone = (zone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });

export const dateTime = (at: number, zone: string): string =>
  inZone(zone, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

export const clockTime = (at: number, zone: string): string =>
  inZone(zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(at);

export const monthName = (at: number, zone: string): string =>
  inZone(zone, { month: 'long', year: 'numeric' }).format(at);

export const timeOfDay = (at: number, zone: string): string =>
  inZone(zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at);
