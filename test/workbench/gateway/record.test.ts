import { startWorkbench, type Workbench } from '../../../workbench/workbench.ts';
import type { RecordView, Session } from '../../../workbench/host/page-contract.ts';
import { projectWith } from './support/project-folder.ts';

const NOW = Date.UTC(2026, 8, 23, 10, 0, 0);
const HOUR = 3_600_000;
const MAYA = 9100001;

let workbench: Workbench;
beforeEach(async () => {
  workbench = await startWorkbench({ now: NOW, projectDir: projectWith({}) });
});
afterEach(() => workbench.close());

const get = async <Answer>(path: string): Promise<Answer> =>
  (await fetch(`${workbench.url}/workbench/${path}`)).json() as Promise<Answer>;

const send = (method: string, path: string, body: object, headers = {}) =>
  fetch(`${workbench.url}/workbench/${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

test('the front page leads to a contact', async () => {
  const response = await fetch(workbench.url, { redirect: 'manual' });
  expect(response.headers.get('location')).toMatch(/^\/contacts\/\d+$/);
});

test('a contact shows who changed its e-mail, when, and what it was', async () => {
  const { timeline } = await get<RecordView>('contacts/51003');
  expect(timeline[0]).toMatchObject({ kind: 'change', at: NOW - 2 * HOUR, by: 'Maya Lindqvist' });
  expect(timeline[0]?.fields).toEqual([
    {
      label: 'Email',
      property: 'email',
      value: 'c.whitfield.new@mailpost.example',
      before: 'clara.whitfield@old-mill.example',
    },
  ]);
  expect(timeline.at(-1)?.kind).toBe('created');
});

test('an edit in the left column is kept with the name of the rep who made it', async () => {
  await send('PATCH', 'contacts/51001', { properties: { email: 'new@x.example' }, userId: MAYA });
  const stored = workbench.emulator.records.get('contacts', '51001');
  expect(stored?.properties['email']).toBe('new@x.example');
  const { timeline } = await get<RecordView>('contacts/51001');
  expect(timeline[0]).toMatchObject({ at: NOW, by: 'Maya Lindqvist' });
});

test('an edit HubSpot refuses is refused with its reason', async () => {
  const change = { properties: { email: 'not an address' }, userId: MAYA };
  const response = await send('PATCH', 'contacts/51001', change);
  expect(response.status).toBe(400);
  expect(((await response.json()) as { message: string }).message).toContain('email');
});

test('the page names properties as the account labels them', async () => {
  const { groups } = await get<Session>('session');
  const about = groups.find((group) => group.label === 'About this contact');
  expect(about?.properties.map((each) => each.label)).toContain('Lifecycle Stage');
});

test('the page stays usable while the account answers with faults', async () => {
  workbench.emulator.faults.add({ kind: '502_html', times: Infinity });
  const { groups } = await get<Session>('session');
  expect(groups[0]?.properties.length).toBeGreaterThan(3);
});

test('the journal lists what the app called and leaves out what the page called', async () => {
  await get<Session>('session');
  expect(await get('journal')).toEqual([]);
  const { HUBSPOT_API_ORIGIN: origin, PRIVATE_APP_ACCESS_TOKEN: token } = workbench.secrets;
  await fetch(`${origin}/crm/v3/objects/contacts/51001`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(await get('journal')).toMatchObject([
    { method: 'GET', path: '/crm/v3/objects/contacts/51001', status: 200 },
  ]);
});

test('an open page hears of a change and of the clock', async () => {
  const response = await fetch(`${workbench.url}/workbench/events`);
  workbench.emulator.records.update('contacts', '51001', { jobtitle: 'CFO' });
  await send('POST', 'clock', { advanceMs: HOUR });
  let heard = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    heard += decoder.decode(chunk);
    if (heard.includes(`"now":${NOW + HOUR}`)) break;
  }
  expect(heard).toContain('"kind":"record","objectType":"contacts","id":"51001"');
});

test('a page of another site can change nothing', async () => {
  const headers = { origin: 'https://elsewhere.example' };
  const response = await send('POST', 'clock', { advanceMs: HOUR }, headers);
  expect(response.status).toBe(403);
  expect(workbench.emulator.clock.now()).toBe(NOW);
});

test('a fault that does not exist is refused', async () => {
  const response = await send('POST', 'faults', { kind: 'flood', path: '', always: false });
  expect(response.status).toBe(500);
});
