import type { Standing } from '../../../contract/record-view.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { Step } from './step.ts';

/** What went wrong on this screen. `again` is the press that may be repeated as it was. */
export type Problem =
  | { problem: 'no_answer'; again: Step | null }
  | {
      problem: 'refused';
      refusal: Refusal;
      again: Step | null;
      /** From when repeating makes sense. */
      from: number | null;
    }
  | { problem: 'wrong_code' };

/** A problem that has an alert; a wrong code has its words beside the field. */
export type Trouble = Exclude<Problem, { problem: 'wrong_code' }>;

export function refused(refusal: Refusal, step: Step | null, now: number): Trouble {
  const nobodyKnows = refusal.refusal === 'unconfirmed' || refusal.refusal === 'busy';
  return {
    problem: 'refused',
    refusal,
    again: nobodyKnows ? step : null,
    from: refusal.refusal === 'busy' ? now + refusal.retryAfterMs : null,
  };
}

/** When the problem solves itself by waiting. */
export function endOf(problem: Problem): number | null {
  return problem.problem === 'refused' && 'until' in problem.refusal ? problem.refusal.until : null;
}

/** Whether the screen for a standing already says what a refusal would say. */
export function isSaidBy(refusal: Refusal, standing: Standing): boolean {
  switch (refusal.refusal) {
    case 'expired':
      return standing.standing === 'expired';
    case 'too_many_attempts':
      return standing.standing === 'used_up';
    case 'already_used':
      return standing.standing === 'verified';
    case 'cancelled':
      return standing.standing === 'cancelled';
    case 'locked':
      return standing.standing === 'locked';
    case 'delivery_refused':
      return standing.standing === 'open' && standing.delivery === 'refused';
    default:
      return false;
  }
}

/** What was typed is no code at all, and nothing was spent. */
export function isNoCode(
  problem: Problem | null,
): problem is Extract<Problem, { problem: 'refused' }> {
  return problem?.problem === 'refused' && problem.refusal.refusal === 'not_a_code';
}

/** The address came onto the record too lately for the purpose, as only the function knows. */
export function isTooNew(problem: Problem | null): boolean {
  return problem?.problem === 'refused' && problem.refusal.refusal === 'recently_changed';
}

/** The record is not what the code was made for. */
export function isChangedSince(problem: Problem | null): boolean {
  return problem?.problem === 'refused' && problem.refusal.refusal === 'changed_since';
}
