import type { Check, CheckId } from '../../../contract/set-up.ts';
import type { Answer } from '../exchange/call.ts';
import type { Problem } from '../exchange/problem.ts';

export interface Shown {
  screen: 'shown';
  checks: readonly Check[];
  /** Lines that are to be fixed, in their order; the first is under way. */
  queue: readonly CheckId[];
  isLooking: boolean;
  problem: Problem | null;
}

export type State = { screen: 'loading' } | { screen: 'unreachable'; problem: Problem } | Shown;

export type Event =
  | { event: 'asked_again' }
  | { event: 'looked'; answer: Answer }
  | { event: 'pressed_fix'; ids: readonly CheckId[] }
  | { event: 'fixed'; id: CheckId; answer: Answer };

export const START: State = { screen: 'loading' };

/** What the app itself can put right, in the order in which it must be done. */
export function fixable(checks: readonly Check[]): CheckId[] {
  return checks.filter(({ fix }) => fix === 'app').map(({ id }) => id);
}

/** Lines because of which the app does not work, or not safely. */
export function amiss(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ state }) => state === 'missing' || state === 'wrong');
}
