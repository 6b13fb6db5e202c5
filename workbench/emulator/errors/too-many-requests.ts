import { HubSpotError } from './hubspot-error.ts';

export type RateLimitPolicy = 'TEN_SECONDLY_ROLLING' | 'SECONDLY' | 'DAILY';

const WORDS = {
  TEN_SECONDLY_ROLLING: 'ten_secondly_rolling',
  SECONDLY: 'secondly',
  DAILY: 'daily',
} as const;

/** HubSpot docs: API usage guidelines. There is no category, and Retry-After is not promised. */
export function tooManyRequests(
  policy: RateLimitPolicy,
  headers: Record<string, string> = {},
): HubSpotError {
  return new HubSpotError(
    429,
    {
      message: `You have reached your ${WORDS[policy]} limit.`,
      errorType: 'RATE_LIMIT',
      policyName: policy,
    },
    headers,
  );
}
