import { removeTempTrees } from '../../tools/support/temp-tree.ts';
import { drawWorkflow } from '../../../workbench/workflows/draw.ts';
import type { EditorWords } from '../../../workbench/workflows/editor-words.ts';
import type { Step } from '../../../workbench/workflows/workflow.ts';
import { checkStep, sendStep, whenSignedIn } from './support/stage.ts';
import { testActions } from './support/test-actions.ts';

afterAll(removeTempTrees);

const WORDS: EditorWords = {
  actions: testActions(),
  properties: [
    { name: 'otp_entered_code', label: 'Entered code', options: [] },
    { name: 'city', label: 'City', options: [] },
    { name: 'email', label: 'Email', options: [] },
    { name: 'amount', label: 'Amount', options: [] },
    {
      name: 'dealstage',
      label: 'Deal Stage',
      options: [{ value: 'contractsent', label: 'Contract Sent' }],
    },
  ],
};

const clear: Step = {
  kind: 'set_property',
  id: 'clear',
  title: 'Forget it',
  property: 'otp_entered_code',
  value: '',
};
const finish: Step = {
  kind: 'set_property',
  id: 'finish',
  title: 'Note the stage',
  property: 'dealstage',
  value: 'contractsent',
};

test('a workflow is drawn as it is put together in the editor, in its words', () => {
  const drawn = drawWorkflow(
    whenSignedIn(clear, sendStep('send', 'hello'), {
      kind: 'branch',
      id: 'sent',
      title: 'Was it sent?',
      on: { output: ['send', 'status'] },
      cases: [
        {
          name: 'Sent',
          when: ['sent'],
          steps: [
            {
              kind: 'delay_until',
              id: 'wait',
              title: 'Wait for the code',
              event: { property: 'otp_entered_code', becomes: 'known' },
              atMostMinutes: 720,
            },
            checkStep(),
            {
              kind: 'branch',
              id: 'stage',
              title: 'Where does it stand?',
              on: { property: 'dealstage' },
              cases: [
                { name: 'There', when: ['contractsent'], steps: [finish] },
                { name: 'Elsewhere', when: 'known', steps: [] },
              ],
              otherwise: [{ kind: 'delay', id: 'day', title: 'Sleep on it', minutes: 2_880 }],
            },
          ],
        },
      ],
      otherwise: [{ kind: 'go_to', step: 'finish' }],
    }),
    WORDS,
  );
  expect(drawn).toBe(
    `
Test
Start when the form “Portal sign-in” is submitted
Re-enrollment: on, for the same trigger
1. Forget it
   Edit record: clear “Entered code”
2. Send a code
   Action: Send a code
   Purpose: “Portal access”
   Note: hello
3. Was it sent?
   Branch on “Send status” of step 2
   “Sent”, if it is “On its way”
      4. Wait for the code
         Delay until an event occurs: “Entered code” is known
         Maximum wait time: 12 hours
      5. Check the code
         Action: Check a code
         Code: the contact's “Entered code”
         Challenge: “Challenge” of step 2
      6. Where does it stand?
         Branch on “Deal Stage”
         “There”, if it is “Contract Sent”
            7. Note the stage
               Edit record: set “Deal Stage” to “Contract Sent”
         “Elsewhere”, if it is known
            End
         “None met”
            8. Sleep on it
               Delay for a set amount of time: 2 days
   “None met”
      Go to step 7
`.trim(),
  );
});

test.each([
  [
    { on: 'deal_stage', stage: 'contractsent', amountFrom: 50_000 },
    'Start when “Deal Stage” is “Contract Sent” and “Amount” is 50000 or more',
  ],
  [{ on: 'property', property: 'city', becomes: 'known' }, 'Start when “City” is known'],
  [
    { on: 'schedule', weekday: 'Monday', time: '08:00', contact: 'a@b.example' },
    'Start when it is Monday, 08:00, for contacts whose “Email” is “a@b.example”',
  ],
  [
    { on: 'schedule', time: '03:00', contact: 'a@b.example' },
    'Start when it is any day, 03:00, for contacts whose “Email” is “a@b.example”',
  ],
  [{ on: 'property', property: 'city', becomes: { value: 'Oslo' } }, 'Start when “City” is Oslo'],
] as const)('the trigger %j is worded', (trigger, words) => {
  const drawn = drawWorkflow({ ...whenSignedIn(), objectType: 'deals', trigger }, WORDS);
  expect(drawn.split('\n')).toContain(words);
});

test.each<[string, Step]>([
  ['a property', { ...clear, property: 'nickname' }],
  ['an option', { ...finish, value: 'nowhere' }],
  ['an action', { ...sendStep(), action: 'nonsense' } as Step],
  ['a field', { ...sendStep(), inputs: { nonsense: { static: 'x' } } } as Step],
  ['a step', { kind: 'go_to', step: 'nowhere' }],
  ['an output', { ...checkStep(), inputs: { code: { output: ['check', 'nonsense'] } } } as Step],
])('%s that the editor does not have cannot be drawn', (_, step) => {
  expect(() => drawWorkflow(whenSignedIn(step), WORDS)).toThrow(TypeError);
});
