import type { Purpose } from '../../src/contract/vocabulary.ts';
import { DEFAULTS, DEFAULT_SETTINGS } from '../../src/otp/default-settings.ts';
import { policyOf, type Policy } from '../../src/otp/policy.ts';

const purposes = Object.keys(DEFAULT_SETTINGS.purposes) as Purpose[];

/** What holds for people in an account that has saved nothing of its own. */
export const DEFAULT_POLICIES = Object.fromEntries(
  purposes.map((purpose) => [
    purpose,
    policyOf(DEFAULTS, { purpose, pathway: purpose === 'deal_approval' ? 'approval' : 'card' }),
  ]),
) as Record<Purpose, Policy>;
