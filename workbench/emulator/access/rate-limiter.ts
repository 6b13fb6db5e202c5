import type { EmulatorClock } from '../clock.ts';
import { tooManyRequests } from '../errors/too-many-requests.ts';
import type { EmulatorSettings } from '../settings.ts';
import type { AppToken } from './tokens.ts';

/** `none`: exempt, as HubSpot documents for event sends and single sends. */
export type RateLimitKind = 'ten_secondly' | 'search' | 'none';

// HubSpot docs, CRM search: five requests a second for the account, and no rate headers.
const SEARCHES_A_SECOND = 5;

export interface RateLimiter {
  /** The headers the answer carries; throws HubSpot's 429 when there is no room. */
  take(token: AppToken, kind: RateLimitKind): Record<string, string>;
}

export function createRateLimiter(clock: EmulatorClock, settings: EmulatorSettings): RateLimiter {
  const calls = new Map<string, number[]>();

  function room(key: string, windowMs: number, max: number): number {
    const now = clock.now();
    const recent = (calls.get(key) ?? []).filter((at) => at > now - windowMs && at <= now);
    const left = max - recent.length;
    if (left > 0) recent.push(now);
    calls.set(key, recent);
    return left;
  }

  return {
    take(token, kind) {
      const { enabled, max, windowMs } = settings.rateLimit;
      if (!enabled || kind === 'none') return {};
      if (kind === 'search') {
        if (room('search', 1_000, SEARCHES_A_SECOND) <= 0) throw tooManyRequests('SECONDLY');
        return {};
      }
      const left = room(`token ${token.appId}`, windowMs, max);
      const headers = {
        'X-HubSpot-RateLimit-Max': String(max),
        'X-HubSpot-RateLimit-Remaining': String(Math.max(0, left - 1)),
        'X-HubSpot-RateLimit-Interval-Milliseconds': String(windowMs),
      };
      if (left <= 0) throw tooManyRequests('TEN_SECONDLY_ROLLING', headers);
      return headers;
    },
  };
}
