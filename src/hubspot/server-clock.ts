/** How far HubSpot's clock may be from this machine's before one of the two must be wrong. */
const TOLERANCE_MS = 5 * 60 * 1000;

/**
 * The time by HubSpot's clock, taken from the Date header of its answers (RFC 9110, 6.6.1; seconds).
 * Limits and expiry must not depend on the clock of whatever machine a function happens to run on
 * (OWASP ASVS 5.0, 6.5.8), and HubSpot's is the one all of an account's functions share. This machine's
 * is only a check: one wrong header would keep a code alive for as long as it is wrong.
 */
export class ServerClock {
  #latest: number | undefined;
  #disagrees = false;

  /** Takes note of an answer's Date header. False when there is no time that can be believed. */
  observe(date: string | undefined, machine = Date.now()): boolean {
    const time = date === undefined ? NaN : Date.parse(date);
    if (!Number.isFinite(time)) return this.#latest !== undefined;
    if (Math.abs(time - machine) > TOLERANCE_MS) {
      this.#disagrees = true;
      return false;
    }
    this.#latest = Math.max(time, this.#latest ?? 0);
    return true;
  }

  /** Whether an answer was not believed because the two clocks are too far apart. */
  get disagrees(): boolean {
    return this.#disagrees;
  }

  /** Milliseconds since 1970. Throws a TypeError before the first answer. */
  now(): number {
    if (this.#latest === undefined)
      throw new TypeError('No answer of HubSpot has told the time yet');
    return this.#latest;
  }
}
