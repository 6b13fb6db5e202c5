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

test('a deal has a page as a contact has, and says who moved it', async () => {
  const change = { properties: { dealstage: 'closedwon' }, userId: MAYA };
  expect((await send('PATCH', 'records/deals/71001', change)).status).toBe(200);
  const { properties, timeline } = await get<RecordView>('records/deals/71001');
  expect(properties['dealstage']).toBe('closedwon');
  expect(timeline[0]).toMatchObject({ kind: 'change', at: NOW, by: 'Maya Lindqvist' });
  expect(timeline[0]?.fields).toEqual([
    {
      ...{ label: 'Deal Stage', property: 'dealstage' },
      ...{ value: 'closedwon', before: 'decisionmakerboughtin' },
    },
  ]);
  expect(timeline.at(-1)?.kind).toBe('created');
});

test('a contact is the same record at both of its addresses', async () => {
  expect(await get('records/contacts/51003')).toEqual(await get('contacts/51003'));
});

test.each(['records/deals/51001', 'records/contacts/71001', 'records/owners/60100001'])(
  'there is no record at %s',
  async (path) => {
    expect((await fetch(`${workbench.url}/workbench/${path}`)).status).toBe(404);
    expect((await send('PATCH', path, { properties: {}, userId: MAYA })).ok).toBe(false);
  },
);

test('a custom event stands on the timeline of its own record, not of one with the same number', async () => {
  const { HUBSPOT_API_ORIGIN: origin } = workbench.secrets;
  const token = workbench.emulator.issueToken({ name: 'test', scopes: 'all' });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const post = async (path: string, body: object) =>
    (await fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).ok;
  workbench.emulator.records.create('contacts', { email: 'same@x.example' }, { id: '71001' });
  expect(
    await post('/events/v3/event-definitions', {
      ...{ name: 'deal_looked_at', label: 'Deal looked at', primaryObject: 'DEAL' },
      ...{ includeDefaultProperties: false, propertyDefinitions: [] },
    }),
  ).toBe(true);
  const [definition] = workbench.emulator.events.definitions();
  const eventName = definition?.fullyQualifiedName ?? '';
  expect(await post('/events/v3/send', { eventName, objectId: '71001', properties: {} })).toBe(
    true,
  );
  const titles = async (type: string) =>
    (await get<RecordView>(`records/${type}/71001`)).timeline.map(({ title }) => title);
  expect(await titles('deals')).toContain('Deal looked at');
  expect(await titles('contacts')).not.toContain('Deal looked at');
});

test('what an admin has made stands in a group of its own', async () => {
  const { groups } = await get<Session>('session');
  const own = groups.deals.find((group) => group.label === 'Northwind Bank');
  expect(own?.properties.map((each) => each.label)).toEqual(['Stage approval', 'Deal manager']);
});

test('an owner is shown by name', async () => {
  const { groups } = await get<Session>('session');
  const owner = groups.deals[0]?.properties.find(({ name }) => name === 'hubspot_owner_id');
  expect(owner?.options).toContainEqual({ value: '60100001', label: 'Maya Lindqvist' });
});

test('the page names properties as the account labels them', async () => {
  const { groups } = await get<Session>('session');
  const about = groups.contacts.find((group) => group.label === 'About this contact');
  expect(about?.properties.map((each) => each.label)).toContain('Lifecycle Stage');
});

test('the page stays usable while the account answers with faults', async () => {
  workbench.emulator.faults.add({ kind: '502_html', times: Infinity });
  const { groups } = await get<Session>('session');
  expect(groups.contacts[0]?.properties.length).toBeGreaterThan(3);
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
