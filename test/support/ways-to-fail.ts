import type { Fault } from '../../workbench/emulator/emulator.ts';

/** Every way in which one call to HubSpot can come to nothing, or to no answer. */
export const WAYS_TO_FAIL: readonly Fault['kind'][] = [
  'reset_before',
  'reset_after',
  '502_html',
  '502_empty',
  '502_after',
  '503',
  '429_ten_secondly',
  '429_secondly',
  '429_daily',
  '423',
  '477',
  'hang',
  'hang_after',
];

/** Nothing done, done without an answer, put off, put off for a day, and an answer that never comes. */
export const WAYS_THAT_DIFFER: readonly Fault['kind'][] = [
  'reset_before',
  'reset_after',
  '503',
  '429_daily',
  'hang_after',
];

/**
 * Every way at every fifth of these calls. `which` says at which: what follows one another in a suite takes
 * turns, so that any five of them together try every way at every call.
 */
export function everyFifth(places: readonly number[], which: number): Fault[] {
  return WAYS_TO_FAIL.flatMap((kind, i) =>
    places.filter((nth) => (i + nth + which) % 5 === 0).map((nth) => ({ kind, nth })),
  );
}
