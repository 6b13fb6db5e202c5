/**
 * The time by HubSpot's clock, taken from the Date header of its answers (RFC 9110, 6.6.1; seconds).
 * Limits and expiry must not depend on the clock of whatever machine a function happens to run on
 * (OWASP ASVS 5.0, 6.5.8), and HubSpot's is the one all of an account's functions share.
 */
export class ServerClock {
  #latest: number | undefined;

  /** Takes note of an answer's Date header. Anything unreadable is passed over. */
  observe(date: string | undefined): void {
    const time = date === undefined ? NaN : Date.parse(date);
    if (Number.isFinite(time)) this.#latest = Math.max(time, this.#latest ?? 0);
  }

  get hasTime(): boolean {
    return this.#latest !== undefined;
  }

  /** Milliseconds since 1970. Throws a TypeError before the first answer. */
  now(): number {
    if (this.#latest === undefined)
      throw new TypeError('No answer of HubSpot has told the time yet');
    return this.#latest;
  }
}
