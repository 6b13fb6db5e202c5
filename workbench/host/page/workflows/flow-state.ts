import type { EnrolmentView, StepView } from '../../../workflows/enrolment-view.ts';
import type { StepInfo } from '../../workflow-contract.ts';

/** The steps that a record has come to, by name. */
export type Visited = ReadonlyMap<string, StepView>;

/** Of a step that was come to twice, the later time. */
export function visitedIn(enrolment: EnrolmentView | undefined): Visited {
  return new Map((enrolment?.steps ?? []).map((view) => [view.id, view]));
}

/** The step that a record is at, while it is in the workflow. */
export function currentStep({ status, steps }: EnrolmentView): StepView | undefined {
  return status === 'finished' ? undefined : steps.at(-1);
}

/** Whether a record has come to any of these steps, or to one in their branches. */
export function isReached(steps: readonly StepInfo[], visited: Visited): boolean {
  return steps.some(
    (step) =>
      step.kind !== 'go_to' &&
      (visited.has(step.id) ||
        (step.kind === 'branch' &&
          step.branches.some((branch) => isReached(branch.steps, visited)))),
  );
}

/** Whether a record has gone past this place: through the step before, or into the branch. */
export function isPassed(
  before: StepInfo | undefined,
  entered: boolean,
  visited: Visited,
): boolean {
  if (before === undefined) return entered;
  return before.kind !== 'go_to' && visited.get(before.id)?.endedAt !== undefined;
}

/** Whether a branch holds branches itself, and so needs the whole width. */
export const isNested = (steps: readonly StepInfo[]): boolean =>
  steps.some(({ kind }) => kind === 'branch');
