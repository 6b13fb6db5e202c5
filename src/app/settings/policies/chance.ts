import type { PurposeSettings } from '../../../contract/settings.ts';

/* How likely somebody who knows nothing guesses a code. Each is a number from 0 to 1. */

/** That one of the answers that a code takes is right: answers out of all codes of its length. */
export function chancePerCode({
  digits,
  attempts,
}: Pick<PurposeSettings, 'digits' | 'attempts'>): number {
  return Math.min(1, attempts / 10 ** digits);
}

const WEEKS_IN_A_YEAR = 52;

/** That one of the wrong answers that a record takes in a year would have been right, had all been tried. */
export function chancePerYear({
  digits,
  wrongPerWeek,
}: Pick<PurposeSettings, 'digits' | 'wrongPerWeek'>): number {
  return Math.min(1, (wrongPerWeek * WEEKS_IN_A_YEAR) / 10 ** digits);
}
