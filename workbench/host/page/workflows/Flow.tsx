import type { StepView } from '../../../workflows/enrolment-view.ts';
import type { BranchInfo, StepInfo } from '../../workflow-contract.ts';
import { workflowWords } from '../../workflow-words.ts';
import { isNested, isPassed, isReached, type Visited } from './flow-state.ts';
import { StepCard } from './StepCard.tsx';

const words = workflowWords;

export interface FlowProps {
  steps: readonly StepInfo[];
  visited: Visited;
  /** Whether a record has come into these steps from above. */
  entered: boolean;
  now: number;
  zone: string;
}

/** Steps from top to bottom, as HubSpot's editor draws them; where they branch, the branches. */
export function Flow({ steps, ...shown }: FlowProps) {
  const last = steps.at(-1);
  const ends = last === undefined || (last.kind !== 'branch' && last.kind !== 'go_to');
  return (
    <>
      {steps.map((step, index) => (
        <FlowStep key={keyOf(step)} step={step} before={steps[index - 1]} {...shown} />
      ))}
      {ends && <li className={endClass(last, shown)}>{words.end}</li>}
    </>
  );
}

const keyOf = (step: StepInfo): string => (step.kind === 'go_to' ? `to ${step.to}` : step.id);

function endClass(last: StepInfo | undefined, { entered, visited }: Omit<FlowProps, 'steps'>) {
  return `flow-end ${isPassed(last, entered, visited) ? 'passed' : ''}`;
}

interface FlowStepProps extends Omit<FlowProps, 'steps'> {
  step: StepInfo;
  before: StepInfo | undefined;
}

function FlowStep({ step, before, ...shown }: FlowStepProps) {
  const { visited, entered, now, zone } = shown;
  const isPast = isPassed(before, entered, visited);
  if (step.kind === 'go_to') {
    return (
      <li className={`flow-go-to ${isPast ? 'passed' : ''}`}>
        {words.goTo(step.to)}: {step.title}
      </li>
    );
  }
  const view = visited.get(step.id);
  return (
    <li className={`flow-step ${view ? 'passed' : ''}`}>
      <StepCard step={step} view={view} now={now} zone={zone} />
      {step.kind === 'branch' && (
        <ul className="branches" aria-label={words.branches(step.title)}>
          {narrowFirst(step.branches).map((branch) => (
            <Branch key={branch.name} branch={branch} view={view} {...shown} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Short branches stand side by side; one that branches again needs the width below them. */
function narrowFirst(branches: readonly BranchInfo[]): readonly BranchInfo[] {
  const [narrow, wide] = [false, true].map((nested) =>
    branches.filter(({ steps }) => isNested(steps) === nested),
  );
  return [...(narrow ?? []), ...(wide ?? [])];
}

interface BranchProps extends Omit<FlowProps, 'steps'> {
  branch: BranchInfo;
  view: StepView | undefined;
}

function Branch({ branch: { name, steps }, view, ...shown }: BranchProps) {
  const isTaken = view?.kind === 'branch' && view.taken === name;
  const isMissed = view !== undefined && !isTaken && !isReached(steps, shown.visited);
  return (
    <li
      className={[
        'branch',
        isNested(steps) ? 'wide' : '',
        isTaken ? 'taken' : '',
        isMissed ? 'missed' : '',
      ].join(' ')}
    >
      <p className="branch-name">
        {name}
        {isTaken && <span className="visually-hidden"> ({words.taken})</span>}
      </p>
      <ol className="flow">
        <Flow {...shown} steps={steps} entered={isTaken} />
      </ol>
    </li>
  );
}
