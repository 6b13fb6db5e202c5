/** For display only: the server decides. `unknown` where the clock of the computer cannot be right. */
export type TimeLeft = { time: 'unknown' } | { time: 'left'; ms: number } | { time: 'up' };

const MINUTE = 60_000;
/** No code lives longer than a day; the hour is for clocks that are a little off. */
const LONGEST = 25 * 60 * MINUTE;
const TOLD_AT = [5 * MINUTE, MINUTE];

/**
 * When a challenge ends by what its id says, in milliseconds since 1970; undefined where it says
 * nothing: `c1.<object type>.<record>.<purpose>.<pathway>.<seconds in base 36>.<random>.<tag>`.
 */
export function expiryOf(challenge: string): number | undefined {
  const [version, , , , , seconds = '', ...rest] = challenge.split('.');
  const isReadable = version === 'c1' && rest.length >= 2 && /^[0-9a-z]{1,8}$/.test(seconds);
  return isReadable ? parseInt(seconds, 36) * 1000 : undefined;
}

/**
 * Tells the time left at any instant. A code that seems to have ended before the page was opened, or to
 * last for days, says more about the clock than about the code: then nothing is told.
 */
export function countdown(
  expiresAt: number | undefined,
  openedAt: number,
): (now: number) => TimeLeft {
  if (expiresAt === undefined || expiresAt <= openedAt || expiresAt > openedAt + LONGEST) {
    return () => ({ time: 'unknown' });
  }
  return (now) => (now < expiresAt ? { time: 'left', ms: expiresAt - now } : { time: 'up' });
}

/** What to tell somebody who cannot see the time: at five minutes, at one, and when it is up. */
export function worthTelling(before: TimeLeft, after: TimeLeft): TimeLeft | undefined {
  if (before.time !== 'left' || after.time === 'unknown') return undefined;
  if (after.time === 'up') return after;
  const passed = TOLD_AT.filter((ms) => before.ms > ms && after.ms <= ms).at(-1);
  return passed === undefined ? undefined : { time: 'left', ms: passed };
}

/** `4:05`, `23:59:59`. A started second counts. */
export function clockFace(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first = 0, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [String(first), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
