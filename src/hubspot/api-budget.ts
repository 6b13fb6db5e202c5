/** The share of a budget that reps are sure of: strangers give way before they touch it. */
const RESERVED_OF_10_SECONDS = 1 / 3;
const RESERVED_OF_DAY = 1 / 10;

/** HubSpot's window; what was seen before it says nothing about now. */
const WINDOW_MS = 10_000;

/** What the last answer to each app said, as long as this process is warm. */
const lastSeen = new Map<string, { isLow: boolean; at: number }>();

/**
 * How much of the app's API budget is left, by the headers of HubSpot's answers (HubSpot docs, API usage
 * guidelines). What one call sees, the next ones of the same process know before they call at all.
 */
export class ApiBudget {
  readonly #app: string;

  /** `app`: HubSpot counts for an app in an account, so what names both. */
  constructor(app: string) {
    this.#app = app;
  }

  /** Takes note of an answer's headers; `at` is this machine's time. */
  observe(headers: Readonly<Record<string, string>>, at = Date.now()): void {
    const share = shareOf(headers, '');
    if (share === undefined) return;
    const day = shareOf(headers, '-daily') ?? 1;
    const isLow = share < RESERVED_OF_10_SECONDS || day < RESERVED_OF_DAY;
    lastSeen.set(this.#app, { isLow, at });
  }

  /** Whether what strangers set off has to give way to what reps do. */
  isLow(at = Date.now()): boolean {
    const seen = lastSeen.get(this.#app);
    return seen !== undefined && seen.isLow && at - seen.at < WINDOW_MS;
  }
}

/** `X-HubSpot-RateLimit-Remaining` of `-Max`, or `-Daily-Remaining` of `-Daily`. */
function shareOf(
  headers: Readonly<Record<string, string>>,
  which: '' | '-daily',
): number | undefined {
  const most = Number(headers[`x-hubspot-ratelimit${which || '-max'}`]);
  const left = Number(headers[`x-hubspot-ratelimit${which}-remaining`]);
  return most > 0 && left >= 0 ? left / most : undefined;
}
