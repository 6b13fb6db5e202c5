import type { NumericSetting, PolicyFloor } from '../contract/settings-floor.ts';
import type { PurposeSettings } from '../contract/settings.ts';
import type { Purpose } from '../contract/vocabulary.ts';

/**
 * The lowest and the highest value of each number, which no settings page can loosen. Six digits are the
 * fewest by NIST SP 800-63B-4, 3.1.3.2, and ASVS 6.5.4; an approval's code has eight. Ten minutes is the
 * longest a code may live by OWASP ASVS 5.0, 6.5.5; only confirming an e-mail address may take a day (NIST
 * SP 800-63A-4, 3.8).
 */
export function policyFloor(purpose: Purpose): PolicyFloor {
  return {
    digits: [purpose === 'deal_approval' ? 8 : 6, 10],
    minutes: [1, purpose === 'email_ownership' ? 24 * 60 : 10],
    attempts: [1, 10],
    coolDownSeconds: [30, 3600],
    sendsPer10Minutes: [1, 5],
    sendsPerDay: [1, 20],
    wrongPerWeek: [1, 10],
    countsForMinutes: [1, 24 * 60],
    newForHours: [24, 30 * 24],
  };
}

/** A number that cannot be saved. */
export interface FloorProblem {
  setting: NumericSetting;
  problem: 'too_low' | 'too_high' | 'not_whole';
  /** The nearest value that is allowed. */
  limit: number;
}

/** What is wrong with a purpose's numbers by those ranges; empty when they are sound. */
export function floorProblems(
  purpose: Purpose,
  settings: Pick<PurposeSettings, NumericSetting>,
): FloorProblem[] {
  const ranges = Object.entries(policyFloor(purpose)) as [
    NumericSetting,
    readonly [number, number],
  ][];
  return ranges.flatMap(([setting, [low, high]]): FloorProblem[] => {
    const value = settings[setting];
    if (!Number.isInteger(value)) return [{ setting, problem: 'not_whole', limit: low }];
    if (value < low) return [{ setting, problem: 'too_low', limit: low }];
    if (value > high) return [{ setting, problem: 'too_high', limit: high }];
    return [];
  });
}
