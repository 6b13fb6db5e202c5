import type {
  StepChoices,
  StepInfo,
  WorkflowInfo,
  WorkflowStart,
} from '../../host/workflow-contract.ts';
import { people } from '../../scenarios/people.ts';
import type { ActionDefinitions } from '../../workflows/action/definitions.ts';
import { wordingOf, type EditorWords, type Wording } from '../../workflows/editor-words.ts';
import { FORMS } from '../../workflows/forms.ts';
import { allSteps, type NumberedStep, type Step, type Workflow } from '../../workflows/workflow.ts';
import type { ApiProperty } from '../record/definitions.ts';
import type { PageClient } from '../record/page-client.ts';

/** The workflows as HubSpot's editor shows them. What the account has no word for throws. */
export async function readWorkflows(
  workflows: readonly Workflow[],
  actions: ActionDefinitions,
  client: PageClient,
): Promise<readonly WorkflowInfo[]> {
  const read = (type: Workflow['objectType']) =>
    client.list<ApiProperty>(`/crm/v3/properties/${type}`);
  const [contacts, deals] = await Promise.all([read('contacts'), read('deals')]);
  const words = { contacts: wordsOf(actions, contacts), deals: wordsOf(actions, deals) };
  return workflows.map((workflow) => workflowInfo(workflow, words[workflow.objectType]));
}

const wordsOf = (actions: ActionDefinitions, properties: readonly ApiProperty[]): EditorWords => ({
  actions,
  properties: properties.map(({ name, label, options = [] }) => ({ name, label, options })),
});

function workflowInfo(workflow: Workflow, words: EditorWords): WorkflowInfo {
  const { id, name, about, steps, reader } = workflow;
  const all = allSteps(steps);
  const numberOf = (stepId: string): number => all.findIndex((step) => step.id === stepId) + 1;
  const wording = wordingOf(workflow, words, numberOf);
  const titleOf = (stepId: string): string => all.find((step) => step.id === stepId)?.title ?? '';
  const shown = (step: Step): StepInfo =>
    step.kind === 'go_to'
      ? { kind: 'go_to', to: numberOf(step.step), title: titleOf(step.step) }
      : {
          ...{ id: step.id, number: numberOf(step.id), title: step.title },
          ...choicesOf(step, wording, shown),
        };
  return {
    ...{ id, name, about, start: startOf(workflow, wording), steps: steps.map(shown) },
    ...(reader !== undefined && { reader: { email: reader, name: nameOf(reader) } }),
  };
}

function nameOf(address: string): string {
  const { firstName = '', lastName = '' } = people.find(({ email }) => email === address) ?? {};
  return `${firstName} ${lastName}`.trim();
}

function startOf({ trigger }: Workflow, { event, propertyValue }: Wording): WorkflowStart {
  switch (trigger.on) {
    case 'form_submitted': {
      const { title, fields } = FORMS[trigger.form];
      return { ...trigger, title, fields: fields.map(({ property }) => property) };
    }
    case 'property':
      return { on: 'property', event: event(trigger) };
    case 'deal_stage':
      return { ...trigger, stageLabel: propertyValue('dealstage', trigger.stage) };
    case 'schedule':
      return trigger;
  }
}

function choicesOf(
  step: NumberedStep,
  wording: Wording,
  shown: (step: Step) => StepInfo,
): StepChoices {
  switch (step.kind) {
    case 'action': {
      const { action, inputs } = step;
      const lines = Object.entries(inputs).map(([name, source]) =>
        wording.input(action, name, source),
      );
      return { kind: 'action', action: wording.actionName(action), inputs: lines };
    }
    case 'branch': {
      const { on, cases, otherwise } = step;
      return {
        kind: 'branch',
        on: 'output' in on ? wording.output(on.output) : wording.property(on.property),
        branches: [
          ...cases.map(({ name, steps }) => ({ name, steps: steps.map(shown) })),
          // HubSpot's own name for the branch of all the others.
          { name: 'None met', steps: otherwise.map(shown) },
        ],
      };
    }
    case 'set_property': {
      const { property, value } = step;
      return {
        kind: 'set_property',
        property: wording.property(property),
        value: value === '' ? '' : wording.propertyValue(property, value),
      };
    }
    case 'delay':
      return { kind: 'delay', minutes: step.minutes };
    case 'delay_until': {
      const { event, atMostMinutes } = step;
      return { kind: 'delay_until', event: wording.event(event), atMostMinutes };
    }
  }
}
