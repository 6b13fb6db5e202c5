import { missing, quoted, wordingOf, type EditorWords, type Wording } from './editor-words.ts';
import { FORMS } from './forms.ts';
import {
  allSteps,
  type BranchStep,
  type NumberedStep,
  type Step,
  type Trigger,
  type Workflow,
} from './workflow.ts';

/**
 * A workflow as its author puts it together in HubSpot's editor: step by step, each field with its
 * choice, in the words of the editor. A word that is missing throws.
 */
export function drawWorkflow(workflow: Workflow, words: EditorWords): string {
  const numbers = new Map(allSteps(workflow.steps).map(({ id }, index) => [id, index + 1]));
  const numberOf = (id: string): number => numbers.get(id) ?? missing('step', id);
  const wording = wordingOf(workflow, words, numberOf);
  const { name, trigger, steps } = workflow;
  return [
    name,
    `Start when ${drawTrigger(trigger, wording)}`,
    'Re-enrollment: on, for the same trigger',
    ...drawSteps(steps, wording, numberOf),
  ].join('\n');
}

function drawTrigger(trigger: Trigger, { property, propertyValue, event }: Wording): string {
  switch (trigger.on) {
    case 'form_submitted':
      return `the form ${quoted(FORMS[trigger.form].title)} is submitted`;
    case 'property':
      return event(trigger);
    case 'deal_stage': {
      const stage = `${property('dealstage')} is ${propertyValue('dealstage', trigger.stage)}`;
      return `${stage} and ${property('amount')} is ${trigger.amountFrom} or more`;
    }
    case 'schedule': {
      const { weekday, time, contact } = trigger;
      return `it is ${weekday ?? 'any day'}, ${time}, for contacts whose ${property('email')} is ${quoted(contact)}`;
    }
  }
}

function drawSteps(
  steps: readonly Step[],
  wording: Wording,
  numberOf: (id: string) => number,
): string[] {
  if (steps.length === 0) return ['End'];
  return steps.flatMap((step) =>
    step.kind === 'go_to'
      ? [`Go to step ${numberOf(step.step)}`]
      : [`${numberOf(step.id)}. ${step.title}`, ...indented(choices(step, wording, numberOf))],
  );
}

function choices(step: NumberedStep, wording: Wording, numberOf: (id: string) => number): string[] {
  switch (step.kind) {
    case 'action':
      return [
        `Action: ${wording.actionName(step.action)}`,
        ...Object.entries(step.inputs).map(([name, source]) =>
          wording.input(step.action, name, source),
        ),
      ];
    case 'branch': {
      const { on, cases, otherwise } = step;
      const looksAt = 'output' in on ? wording.output(on.output) : wording.property(on.property);
      return [
        `Branch on ${looksAt}`,
        ...cases.flatMap(({ name, when, steps }) => [
          `${quoted(name)}, if it is ${condition(on, when, wording)}`,
          ...indented(drawSteps(steps, wording, numberOf)),
        ]),
        // HubSpot's own name for the branch of all the others.
        quoted('None met'),
        ...indented(drawSteps(otherwise, wording, numberOf)),
      ];
    }
    case 'set_property': {
      const { property, value } = step;
      return value === ''
        ? [`Edit record: clear ${wording.property(property)}`]
        : [
            `Edit record: set ${wording.property(property)} to ${wording.propertyValue(property, value)}`,
          ];
    }
    case 'delay':
      return [`Delay for a set amount of time: ${lasting(step.minutes)}`];
    case 'delay_until':
      return [
        `Delay until an event occurs: ${wording.event(step.event)}`,
        `Maximum wait time: ${lasting(step.atMostMinutes)}`,
      ];
  }
}

function condition(
  on: BranchStep['on'],
  when: readonly string[] | 'known',
  { propertyValue, outputValue }: Wording,
): string {
  if (when === 'known') return 'known';
  const words = when.map((value) =>
    'output' in on ? outputValue(on.output, value) : propertyValue(on.property, value),
  );
  return words.join(' or ');
}

function lasting(minutes: number): string {
  if (minutes % 1_440 === 0) return counted(minutes / 1_440, 'day');
  if (minutes % 60 === 0) return counted(minutes / 60, 'hour');
  return counted(minutes, 'minute');
}

const counted = (count: number, unit: string): string =>
  `${count} ${unit}${count === 1 ? '' : 's'}`;
const indented = (lines: readonly string[]): string[] => lines.map((line) => `   ${line}`);
