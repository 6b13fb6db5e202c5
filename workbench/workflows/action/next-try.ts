const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** HubSpot docs, Custom workflow actions: retries go on for up to three days. */
const GIVES_UP_AFTER = 72 * HOUR;

// HubSpot documents the growth and not its numbers for actions of apps. These are what it says of
// its own: a minute at first (Custom code actions), eight hours at most (Webhooks in workflows).
const FIRST_PAUSE = MINUTE;
const LONGEST_PAUSE = 8 * HOUR;

/** When a call is made again after so many that failed, or undefined when it is given up. */
export function nextTry(calls: {
  firstAt: number;
  made: number;
  now: number;
  /** What `Retry-After` asked for. */
  afterMs?: number | undefined;
}): number | undefined {
  const pause = calls.afterMs ?? Math.min(FIRST_PAUSE * 2 ** (calls.made - 1), LONGEST_PAUSE);
  const at = calls.now + pause;
  return at - calls.firstAt > GIVES_UP_AFTER ? undefined : at;
}
