import { runAction } from '../action/run-action.ts';
import { stepsFrom, type Step } from '../workflow.ts';
import { end, type Enrolment, type RunParts } from './enrolment.ts';
import { runBranch, runDelay, runDelayUntil, runSetProperty } from './plain-steps.ts';

/** Takes a record through a workflow, until the last step or until the record is deleted. */
export async function runEnrolment(enrolment: Enrolment, parts: RunParts): Promise<void> {
  const { workflow, record } = enrolment;
  const isThere = (): boolean =>
    parts.account.records.get(record.objectType, record.id)?.archived === false;
  let ahead = workflow.steps;
  for (let [step, ...following] = ahead; step && isThere(); [step, ...following] = ahead) {
    ahead = (await runStep(step, enrolment, parts)) ?? following;
  }
  end(enrolment, isThere() ? 'completed' : 'record_deleted', parts);
}

/** Answers with the steps that come next, unless they are those below it. */
async function runStep(
  step: Step,
  enrolment: Enrolment,
  parts: RunParts,
): Promise<readonly Step[] | undefined> {
  switch (step.kind) {
    case 'action':
      await runAction(step, enrolment, parts);
      return undefined;
    case 'branch':
      return runBranch(step, enrolment, parts);
    case 'set_property':
      runSetProperty(step, enrolment, parts);
      return undefined;
    case 'delay':
      await runDelay(step, enrolment, parts);
      return undefined;
    case 'delay_until':
      await runDelayUntil(step, enrolment, parts);
      return undefined;
    case 'go_to':
      return stepsFrom(enrolment.workflow.steps, step.step);
  }
}
