import type { Step, Talk } from './talk.ts';

/** What went wrong on this screen. `again` is the press that may be repeated as it was. */
export type Problem<T extends Talk> = Trouble<T> | { problem: 'wrong_code' };

/** A problem that has an alert; a wrong code has its words beside the field. */
export type Trouble<T extends Talk> =
  | { problem: 'no_answer'; again: Step<T> | null }
  | {
      problem: 'refused';
      refusal: T['refusal'];
      again: Step<T> | null;
      /** From when repeating makes sense. */
      from: number | null;
    };

export function refused<T extends Talk>(
  refusal: T['refusal'],
  step: Step<T> | null,
  now: number,
): Trouble<T> {
  const nobodyKnows = refusal.refusal === 'unconfirmed' || refusal.refusal === 'busy';
  return {
    problem: 'refused',
    refusal,
    again: nobodyKnows ? step : null,
    from: refusal.refusal === 'busy' ? now + refusal.retryAfterMs : null,
  };
}

/** When the problem solves itself by waiting. */
export function endOf<T extends Talk>(problem: Problem<T>): number | null {
  return problem.problem === 'refused' && 'until' in problem.refusal ? problem.refusal.until : null;
}

/** The refusal of that name, where it is what went wrong. */
export function refusalOf<T extends Talk, Name extends T['refusal']['refusal']>(
  problem: Problem<T> | null,
  name: Name,
): Extract<T['refusal'], { refusal: Name }> | null {
  if (problem?.problem !== 'refused') return null;
  const { refusal } = problem;
  return refusal.refusal === name ? (refusal as Extract<T['refusal'], { refusal: Name }>) : null;
}
