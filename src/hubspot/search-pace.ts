import type { Connection } from './transport.ts';

/** HubSpot docs, CRM search: five requests a second, for the whole account. */
const SEARCHES = 5;
/** A little over a second: HubSpot counts when they arrive, not when they leave. */
const WINDOW_MS = 1_050;

/** When this process last searched, by account, as its token names it. */
const starts = new Map<string, number[]>();

/**
 * How long to wait before a search may leave, in milliseconds; its place is taken at once, unless that is longer than
 * `most`. What other processes search is not known here: HubSpot says so by refusing.
 */
export function waitForPlace({ origin, token }: Connection, now: number, most: number): number {
  const name = `${origin} ${token}`;
  const taken = (starts.get(name) ?? []).filter((at) => at > now - WINDOW_MS);
  const fifthLast = taken.at(-SEARCHES);
  const start = fifthLast === undefined ? now : Math.max(now, fifthLast + WINDOW_MS);
  const wait = start - now;
  if (wait <= most) starts.set(name, [...taken, start].slice(-SEARCHES));
  return wait;
}
