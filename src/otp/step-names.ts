import type { StepName } from './entry.ts';

/** Everything that can follow from a decision; the compiler sees to it that none is missing. */
export const STEP_NAMES = Object.keys({
  handed_over: true,
  delivered: true,
  delivery_refused: true,
  undelivered: true,
  told: true,
  resumed: true,
  move_refused: true,
} satisfies Record<StepName, true>) as StepName[];
