import fs from 'node:fs';
import path from 'node:path';
import { startWorkbench, type Workbench } from '../../../workbench/workbench.ts';
import type { DealSummary, RecordView } from '../../../workbench/host/page-contract.ts';
import type { WorkflowInfo } from '../../../workbench/host/workflow-contract.ts';
import type { EnrolmentView } from '../../../workbench/workflows/enrolment-view.ts';
import { projectWith } from './support/project-folder.ts';

const NOW = Date.UTC(2026, 8, 23, 10, 0, 0);
const ADA = '51001';
const EMAIL = 'ada.moreno@fjordkraft.example';
const LARGE_DEAL = '71001';
const SMALL_DEAL = '71003';

/** In the role of the app's actions: each waits to be let go on. */
const waits = (name: string) => ({
  path: `otp/workflow/${name}`,
  methods: ['POST'],
  source: `exports.main = async () => ({
    statusCode: 200,
    body: { outputFields: { hs_execution_state: 'BLOCK', hs_expiration_duration: 'PT10M' } },
  });`,
});

let workbench: Workbench;
beforeEach(async () => {
  const projectDir = projectWith(
    {},
    {
      generate: waits('generate'),
      verify: waits('verify'),
      send_and_wait: waits('send-and-wait'),
    },
  );
  const actions = 'src/app/workflow-actions';
  fs.cpSync(actions, path.join(projectDir, actions), { recursive: true });
  fs.mkdirSync(path.join(projectDir, 'build/entry-page'), { recursive: true });
  fs.writeFileSync(
    path.join(projectDir, 'build/entry-page/enter-code.html'),
    '<h1>Entry page</h1>',
  );
  workbench = await startWorkbench({ now: NOW, projectDir });
  await makeAppProperties();
});
afterEach(() => workbench.close());

/** Of those that set-up makes, the ones that the bank's workflows and its portal look at. */
async function makeAppProperties(): Promise<void> {
  const token = workbench.emulator.issueToken({ name: 'test', scopes: 'all' });
  for (const [name, label] of [
    ['otp_entered_code', 'OTP entered code'],
    ['otp_challenge_id', 'OTP challenge id'],
  ]) {
    const { ok } = await fetch(
      `${workbench.secrets['HUBSPOT_API_ORIGIN']}/crm/properties/2026-09/contacts`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ name, label, type: 'string', fieldType: 'text', groupName: 'northwind' },
        }),
      },
    );
    expect(ok).toBe(true);
  }
}

async function call(method: string, path: string, body?: object) {
  const response = await fetch(`${workbench.url}/workbench/${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}
const get = async <Answer>(path: string): Promise<Answer> => (await call('GET', path)).body;
const page = async (address: string): Promise<string> =>
  (await fetch(`${workbench.url}${address}`)).text();
const sendForm = (form: string, values: object, visit?: string) =>
  call('POST', `forms/${form}`, { values, ...(visit !== undefined && { visit }) });

/** Waits until the enrolment that began last is at a step. */
async function comesTo(step: string): Promise<EnrolmentView> {
  for (;;) {
    const last = (await get<EnrolmentView[]>('enrolments')).at(-1);
    if (last?.steps.at(-1)?.id === step) return last;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('the five ready workflows are told in the words of HubSpot’s editor', async () => {
  const workflows = await get<WorkflowInfo[]>('workflows');
  expect(workflows.map(({ name }) => name)).toEqual([
    'Delete my account',
    'Portal access for an hour',
    'Confirm the address of a new lead',
    'Large contracts need a code',
    'Request my records',
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
    expect((await comesTo('send')).record).toEqual({ objectType: 'deals', id: LARGE_DEAL });
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

describe('visits to the portal', () => {
  const ask = async (visit?: string): Promise<string> =>
    (await sendForm('portal-sign-in', { email: EMAIL }, visit)).body.visit;
  const standing = async (visit: string) => get(`visits/${visit}`);
  const write = (properties: Record<string, string>): void =>
    workbench.emulator.records.update('contacts', ADA, properties);

  test('a browser is told the challenge once the contact has it, then of the grant and its end', async () => {
    const visit = await ask();
    await comesTo('send');
    expect(await standing(visit)).toEqual({ standing: 'asked' });
    write({ otp_challenge_id: 'c1.new' });
    expect(await standing(visit)).toEqual({ standing: 'code_sent', challenge: 'c1.new' });
    write({ portal_access: 'granted' });
    expect(await standing(visit)).toEqual({ standing: 'inside' });
    write({ portal_access: 'expired' });
    expect(await standing(visit)).toEqual({ standing: 'closed' });
  });

  test('a challenge from before is nobody’s', async () => {
    write({ otp_challenge_id: 'c1.old' });
    const visit = await ask();
    await comesTo('send');
    expect(await standing(visit)).toEqual({ standing: 'asked' });
  });

  test('whoever gives the same address in another browser learns nothing and gets nowhere', async () => {
    const early = await ask();
    await comesTo('send');
    const other = await ask();
    write({ otp_challenge_id: 'c1.new' });
    expect(await standing(other)).toEqual({ standing: 'asked' });
    expect(await standing(early)).toMatchObject({ standing: 'code_sent' });
    write({ portal_access: 'granted' });
    const late = await ask();
    write({ otp_challenge_id: 'c1.of-a-card' });
    expect(await standing(other)).toEqual({ standing: 'asked' });
    expect(await standing(late)).toEqual({ standing: 'asked' });
    expect(await standing(early)).toEqual({ standing: 'inside' });
  });

  test('a visit that was let in once is not let in by a later one', async () => {
    const first = await ask();
    await comesTo('send');
    write({ otp_challenge_id: 'c1.first' });
    await standing(first);
    write({ portal_access: 'expired' });
    const second = await ask();
    write({ portal_access: 'waiting', otp_challenge_id: 'c1.second' });
    expect(await standing(second)).toMatchObject({ challenge: 'c1.second' });
    write({ portal_access: 'granted' });
    expect(await standing(second)).toEqual({ standing: 'inside' });
    expect(await standing(first)).toEqual({ standing: 'asked' });
  });

  test('the same browser goes on with its visit', async () => {
    const visit = await ask();
    await comesTo('send');
    write({ otp_challenge_id: 'c1.new' });
    await standing(visit);
    expect(await ask(visit)).toBe(visit);
    write({ portal_access: 'expired' });
    expect(await ask(visit)).not.toBe(visit);
  });

  test('another contact’s visit is another one', async () => {
    const visit = await ask();
    const { body } = await sendForm('portal-sign-in', { email: 'other@x.example' }, visit);
    expect(body.visit).not.toBe(visit);
  });

  test('a visit that was never begun is unknown', async () => {
    expect(await call('GET', 'visits/made-up')).toEqual({
      status: 404,
      body: { refused: 'unknown_visit' },
    });
  });
});

describe('the bank’s site', () => {
  test('its front page leads to every form', async () => {
    const forms = [...(await page('/site')).matchAll(/href="\/site\/([\w-]+)"/g)];
    expect(forms.map(([, form]) => form).sort()).toEqual([
      ...['delete-account', 'enter-code', 'portal-sign-in', 'request-records', 'sign-up'],
    ]);
  });

  test('a form asks for each of its fields by its label', async () => {
    const form = await page('/site/delete-account');
    expect(form).toContain('<label for="email">Email</label>');
    expect(form).toMatch(/<input\s+id="email"[^>]*type="email"/);
    expect(form).toMatch(/<textarea\s+id="account_request_reason"/);
  });

  test('a code goes into one plain field that browsers can fill', async () => {
    const field = /<input[^>]*id="otp_entered_code"[^>]*>/s.exec(await page('/site/enter-code'));
    expect(field?.[0]).toMatch(/type="text"\s+inputmode="numeric"\s+autocomplete="one-time-code"/);
  });

  test('the form for the code says first what came of the form before', async () => {
    const after = await page('/site/enter-code?after=delete-account');
    expect(after).toContain('Enter it within 10 minutes.');
    const strange = await page('/site/enter-code?after=<b>bold</b>');
    expect(strange).not.toContain('bold');
  });

  test('the portal’s form leads on by itself, the others to the form for the code', async () => {
    expect(await page('/site/portal-sign-in')).toContain('data-next=""');
    expect(await page('/site/sign-up')).toContain('data-next="/site/enter-code?after=sign-up"');
  });

  test('the app’s own page stands on the site as it was built', async () => {
    expect(await page('/site/enter-code.html')).toBe('<h1>Entry page</h1>');
  });

  test('there is no page without a form', async () => {
    expect((await fetch(`${workbench.url}/site/no-such-form`)).status).toBe(404);
  });
});

test.each(['/workflows', '/workflows/192814101', '/deals/71001'])(
  '%s is drawn by the one page',
  async (address) => {
    expect(await page(address)).toContain('<script src="/host/host.js">');
  },
);
