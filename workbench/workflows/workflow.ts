import type { FormId } from './forms.ts';

/** A workflow as its author puts it together in HubSpot's editor. */
export interface Workflow {
  /** HubSpot's number of it. */
  id: number;
  name: string;
  /** What it is for, in one sentence. */
  about: string;
  objectType: WorkflowObject;
  trigger: Trigger;
  /** Whom in the account it writes to, where it writes to nobody outside: an address. */
  reader?: string;
  steps: readonly Step[];
}

export type WorkflowObject = 'contacts' | 'deals';

/** What enrols a record. Re-enrolment is turned on for every one of them. */
export type Trigger =
  | { on: 'form_submitted'; form: FormId }
  | ({ on: 'property' } & PropertyEvent)
  /** In this stage and worth at least this much, in whichever order that came about. */
  | { on: 'deal_stage'; stage: string; amountFrom: number }
  /** Every week or, with no weekday, every day, for the one contact with this address. Here people enrol it, by hand. */
  | { on: 'schedule'; weekday?: string; time: string; contact: string };

/** A property gets a value, another value, or this very value. */
export interface PropertyEvent {
  property: string;
  becomes: 'known' | { value: string };
}

export type Step = NumberedStep | GoTo;

/** A step of its own, as the editor shows it. */
export type NumberedStep = ActionStep | BranchStep | SetPropertyStep | DelayStep | DelayUntilStep;

interface StepBase {
  /** One name in its workflow. */
  id: string;
  /** For people. */
  title: string;
}

/** A workflow action of the app. */
export interface ActionStep extends StepBase {
  kind: 'action';
  /** The `uid` of its *-hsmeta.json file. */
  action: string;
  inputs: Readonly<Record<string, InputSource>>;
}

export type InputSource =
  | { static: string }
  /** Of the enrolled record, as it is when the step runs. */
  | { property: string }
  | { output: OutputRef };

export type OutputRef = readonly [step: string, field: string];

/** The first case that fits is taken, and no branch comes back: only a "Go to" leads elsewhere. */
export interface BranchStep extends StepBase {
  kind: 'branch';
  on: { output: OutputRef } | { property: string };
  cases: readonly Case[];
  otherwise: readonly Step[];
}

export interface Case {
  name: string;
  /** One of these values, or any value at all. */
  when: readonly string[] | 'known';
  steps: readonly Step[];
}

export interface SetPropertyStep extends StepBase {
  kind: 'set_property';
  property: string;
  /** Empty: the property is cleared. */
  value: string;
}

export interface DelayStep extends StepBase {
  kind: 'delay';
  minutes: number;
}

/** Goes on at the event, or after so many minutes without it. */
export interface DelayUntilStep extends StepBase {
  kind: 'delay_until';
  event: PropertyEvent;
  atMostMinutes: number;
}

/** Leads on to a step of another branch (HubSpot's workflows API: an edge of type `GO-TO`). */
export interface GoTo {
  kind: 'go_to';
  step: string;
}

/** The step of this name and all that follow it in its branch. A name without a step throws. */
export function stepsFrom(steps: readonly Step[], id: string): readonly Step[] {
  const found = search(steps, id);
  if (found === undefined) throw new TypeError(`There is no step ${id}`);
  return found;
}

function search(steps: readonly Step[], id: string): readonly Step[] | undefined {
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'go_to' && step.id === id) return steps.slice(index);
    const within = branchesOf(step)
      .map((branch) => search(branch, id))
      .find((found) => found !== undefined);
    if (within !== undefined) return within;
  }
  return undefined;
}

/** Every step, in the order in which the editor shows them from the top, branch by branch. */
export function allSteps(steps: readonly Step[]): readonly NumberedStep[] {
  return steps.flatMap((step) =>
    step.kind === 'go_to' ? [] : [step, ...branchesOf(step).flatMap(allSteps)],
  );
}

function branchesOf(step: Step): readonly (readonly Step[])[] {
  if (step.kind !== 'branch') return [];
  return [...step.cases.map(({ steps }) => steps), step.otherwise];
}
