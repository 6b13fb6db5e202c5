import { startWorkbench, type Workbench } from '../../../workbench/workbench.ts';
import type { DealSummary, RecordView } from '../../../workbench/host/page-contract.ts';
import type { WorkflowInfo } from '../../../workbench/host/workflow-contract.ts';
import { projectWith } from './support/project-folder.ts';
import { ADA, EMAIL, NOW, askerOf, startWithWorkflows } from './support/workflow-workbench.ts';

const LARGE_DEAL = '71001';
const SMALL_DEAL = '71003';

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWithWorkflows();
});
afterEach(() => workbench.close());
const { call, comesTo, get, page, sendForm } = askerOf(() => workbench);

test('the ready workflows are told in the words of HubSpot’s editor', async () => {
  const workflows = await get<WorkflowInfo[]>('workflows');
  expect(workflows.map(({ name }) => name)).toEqual([
    'Delete my account',
    'Portal access for an hour',
    'Confirm the address of a new lead',
    'Large contracts need approval',
    'Request my records',
    'Weekly digest for admins',
    'Daily retention',
  ]);
  expect(workflows[0]?.start).toEqual({
    ...{ on: 'form_submitted', form: 'delete-account', title: 'Delete my account' },
    fields: ['email', 'account_request_reason'],
  });
  expect(workflows[3]?.start).toEqual({
    ...{ on: 'deal_stage', stage: 'contractsent', stageLabel: '“Contract Sent”' },
    amountFrom: 50_000,
  });
  expect(workflows[1]?.steps).toMatchObject([
    { number: 1, property: '“Portal access”', value: '“Waiting for the code”' },
    {
      ...{ number: 2, action: 'Send OTP and wait' },
      inputs: expect.arrayContaining(['Purpose: “Portal access”', 'Minutes: 10']),
    },
    {
      ...{ number: 3, on: '“Result” of step 2' },
      branches: [
        { name: 'Verified', steps: [{ number: 4 }, { number: 5, minutes: 60 }, { number: 6 }] },
        { name: 'None met', steps: [{ number: 7, value: '“Refused”' }] },
      ],
    },
  ]);
});

test('a “Go to” names the step it leads to', async () => {
  const told = JSON.stringify(await get('workflows'));
  expect(told).toMatch(/\{"kind":"go_to","to":\d+,"title":"Check the code"\}/);
});

test('a project without workflow actions has no workflow', async () => {
  const bare = await startWorkbench({ now: NOW, projectDir: projectWith({}) });
  const response = await fetch(`${bare.url}/workbench/workflows`);
  expect(await response.json()).toEqual([]);
  await bare.close();
});

test('a form that is sent enrols the contact, and its sender is told nothing of it', async () => {
  const reply = await sendForm('delete-account', { email: EMAIL });
  expect(reply).toEqual({ status: 200, body: { accepted: true } });
  const { record, workflow } = await comesTo('send');
  expect(record).toEqual({ objectType: 'contacts', id: ADA });
  expect(workflow.name).toBe('Delete my account');
});

test('a workflow that a schedule starts is started by hand, for a record that there is', async () => {
  const digest = (await get<WorkflowInfo[]>('workflows')).find(({ reader }) => reader);
  expect(digest?.start).toMatchObject({ on: 'schedule', weekday: 'Monday', contact: EMAIL });
  expect(digest?.reader).toMatchObject({ name: 'Irene Costa' });
  const enrol = (record: string) => call('POST', `workflows/${digest?.id}/enrolments`, { record });
  expect(await enrol('404')).toEqual({ status: 404, body: { refused: 'no_such_record' } });
  expect(await enrol(ADA)).toEqual({ status: 200, body: { enrolled: true } });
  expect(await comesTo('digest')).toMatchObject({ record: { objectType: 'contacts', id: ADA } });
});

test('a timeline says what was written by a form and what by a workflow', async () => {
  await sendForm('delete-account', { email: EMAIL, account_request_reason: 'Moved' });
  await comesTo('send');
  const { timeline } = await get<RecordView>(`contacts/${ADA}`);
  const by = (property: string): string | undefined =>
    timeline.find(({ fields }) => fields?.some((field) => field.property === property))?.by;
  expect(by('account_request_reason')).toBe('Form submission');
  expect(by('account_request')).toBe('Workflow');
});

test.each([
  ['delete-account', {}, 400, { refused: 'missing', field: 'email' }],
  ['delete-account', { email: 'ada' }, 400, { refused: 'not_an_email', field: 'email' }],
  ['sign-up', { email: 1 }, 400, { refused: 'missing', field: 'firstname' }],
  [
    'portal-sign-in',
    { email: EMAIL, portal_access: 'granted' },
    400,
    { refused: 'not_a_field', field: 'portal_access' },
  ],
  ['no-such-form', { email: EMAIL }, 404, { refused: 'unknown_form' }],
])('the form %s with %j is refused by name', async (form, values, status, body) => {
  expect(await sendForm(form, values)).toEqual({ status, body });
  expect(workbench.workflows.enrolments()).toEqual([]);
});

test('an open page hears that somebody was enrolled', async () => {
  const response = await fetch(`${workbench.url}/workbench/events`);
  await sendForm('delete-account', { email: EMAIL });
  let heard = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    heard += decoder.decode(chunk);
    if (heard.includes('"kind":"enrolments"')) break;
  }
  expect(heard).toContain('"kind":"enrolments"');
});

describe('deals', () => {
  test('a deal is moved by its owner, and a large one is enrolled', async () => {
    const reply = await call('POST', `deals/${LARGE_DEAL}/stage`, { stage: 'contractsent' });
    expect(reply).toEqual({ status: 200, body: { moved: true } });
    expect((await comesTo('check')).record).toEqual({ objectType: 'deals', id: LARGE_DEAL });
    const { timeline } = await get<RecordView>(`records/deals/${LARGE_DEAL}`);
    const moved = timeline.find(({ fields }) => fields?.[0]?.property === 'dealstage');
    expect(moved?.by).toBe('Maya Lindqvist');
    const deals = await get<DealSummary[]>('deals');
    expect(deals.find(({ id }) => id === LARGE_DEAL)).toMatchObject({
      ...{ name: 'Fjordkraft: trade finance facility', amount: '84000', stage: 'contractsent' },
      owner: { name: 'Maya Lindqvist', email: 'maya.lindqvist@northwind.example' },
    });
  });

  test('a small deal is moved, and nobody is enrolled', async () => {
    const reply = await call('POST', `deals/${SMALL_DEAL}/stage`, { stage: 'contractsent' });
    expect(reply.status).toBe(200);
    expect(workbench.workflows.enrolments()).toEqual([]);
  });

  test.each([
    [LARGE_DEAL, { stage: 'nowhere' }, 400, 'no_such_stage'],
    [LARGE_DEAL, {}, 400, 'no_such_stage'],
    ['1', { stage: 'contractsent' }, 404, 'no_such_deal'],
  ])('deal %s is not moved by %j', async (id, body, status, refused) => {
    expect(await call('POST', `deals/${id}/stage`, body)).toEqual({ status, body: { refused } });
  });
});

test.each(['/workflows', '/workflows/192814101', '/deals/71001', '/settings'])(
  '%s is drawn by the one page',
  async (address) => {
    expect(await page(address)).toContain('<script src="/host/host.js">');
  },
);
