import {
  actionOf,
  readActionDefinitions,
} from '../../../workbench/workflows/action/definitions.ts';
import { drawWorkflow } from '../../../workbench/workflows/draw.ts';
import { READY_WORKFLOWS } from '../../../workbench/workflows/ready/ready-workflows.ts';
import { allSteps, type Step, type Workflow } from '../../../workbench/workflows/workflow.ts';
import { closeStages, setStage } from './support/stage.ts';

afterEach(closeStages);

const actions = readActionDefinitions(process.cwd());

const actionSteps = ({ steps }: Workflow) =>
  allSteps(steps).flatMap((step) => (step.kind === 'action' ? [step] : []));

describe.each(READY_WORKFLOWS.map((workflow) => [workflow.name, workflow] as const))(
  'the workflow "%s"',
  (_, workflow) => {
    test('names every step once', () => {
      const ids = allSteps(workflow.steps).map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    test('has nothing below a branch or a "Go to"', () => {
      const lists = [
        workflow.steps,
        ...allSteps(workflow.steps).flatMap((step) =>
          step.kind === 'branch' ? [...step.cases.map(({ steps }) => steps), step.otherwise] : [],
        ),
      ];
      const ends = (step: Step) => step.kind === 'branch' || step.kind === 'go_to';
      expect(lists.filter((steps) => steps.slice(0, -1).some(ends))).toEqual([]);
    });

    test('gives its actions only fields that they have, in ways that they take', () => {
      for (const step of actionSteps(workflow)) {
        const { config } = actionOf(actions, step.action);
        expect(config.objectTypes).toContain(
          workflow.objectType === 'contacts' ? 'CONTACT' : 'DEAL',
        );
        const required = config.inputFields.filter(({ isRequired }) => isRequired);
        expect(Object.keys(step.inputs)).toEqual(
          expect.arrayContaining(required.map(({ typeDefinition }) => typeDefinition.name)),
        );
        for (const [name, source] of Object.entries(step.inputs)) {
          const field = config.inputFields.find((each) => each.typeDefinition.name === name);
          expect(field?.supportedValueTypes).toContain(
            'static' in source ? 'STATIC_VALUE' : 'OBJECT_PROPERTY',
          );
        }
      }
    });

    test('can be drawn in the words of the editor, with no internal name among them', async () => {
      const { origin, token } = await setStage([], { actions });
      const response = await fetch(`${origin}/crm/v3/properties/${workflow.objectType}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { results } = (await response.json()) as { results: [] };
      const drawn = drawWorkflow(workflow, { actions, properties: results });
      expect(drawn).not.toMatch(/[a-z]_[a-z]/);
      expect(drawn).not.toContain('undefined');
      expect(drawn.split('\n')[0]).toBe(workflow.name);
    });
  },
);

test('they have numbers of their own', () => {
  expect(new Set(READY_WORKFLOWS.map(({ id }) => id)).size).toBe(READY_WORKFLOWS.length);
});
