import type { SettingsReply } from '../../../src/contract/settings-reply.ts';
import type { SettingsView } from '../../../src/contract/settings-view.ts';
import type { Settings } from '../../../src/contract/settings.ts';
import { closeAccounts, closeFunctionHost, DANA, newRequest } from '../../support/account.ts';
import {
  beginSetUp,
  closeEndpoints,
  startEndpoints,
  type SettingUp,
} from '../../support/set-up.ts';

const KIM = 72;
const TEN_MINUTES = 600_000;

let endpoints: string;
beforeAll(async () => (endpoints = await startEndpoints()));
afterEach(closeAccounts);
afterAll(async () => {
  closeEndpoints();
  await closeFunctionHost();
});

const begin = (options = {}): Promise<SettingUp> =>
  beginSetUp({ bare: false, ...options }, endpoints);

async function view(page: SettingUp, user = DANA.id): Promise<SettingsView> {
  const reply = await page.ask({ action: 'view', user: { id: user } });
  if (!reply.ok || reply.action !== 'view') throw new TypeError(JSON.stringify(reply));
  return reply.view;
}

function save(
  page: SettingUp,
  { version, settings }: Pick<SettingsView, 'version' | 'settings'>,
  user = DANA.id,
): Promise<SettingsReply> {
  const request = newRequest();
  return page.ask({ action: 'save', base: version, settings, request, user: { id: user } });
}

function withMinutes(settings: Settings, minutes: number): Settings {
  const { caller_check: caller } = settings.purposes;
  return { ...settings, purposes: { ...settings.purposes, caller_check: { ...caller, minutes } } };
}

test('the page sees the defaults, and everything that a rule can name', async () => {
  const seen = await view(await begin());
  expect(seen).toMatchObject({ version: 0, history: [], you: { email: 'dana@northwind.example' } });
  expect(seen.people.map(({ name }) => name)).toEqual(['Dana Reyes', 'Kim Lindqvist']);
  expect(seen.stages.length).toBeGreaterThan(3);
  expect(seen.channels).toMatchObject([
    { channel: 'email', via: 'hubspot' },
    { channel: 'sms', via: 'twilio', detail: '+12025550100' },
  ]);
});

test('what is saved is the next version, with what it changed', async () => {
  const page = await begin();
  const before = await view(page);
  await save(page, { ...before, settings: withMinutes(before.settings, 7) });
  const after = await view(page);
  expect(after).toMatchObject({ version: 1, settings: withMinutes(before.settings, 7) });
  expect(after.history[0]).toMatchObject({
    by: { userId: DANA.id },
    changes: [{ path: 'purposes.caller_check.minutes', before: '5', now: '7' }],
  });
  expect((await page.line('settings')).facts).toEqual([{ fact: 'version', of: '1' }]);
});

test('a page that knows nothing of keeping changes nothing of it', async () => {
  const page = await begin();
  const before = await view(page);
  const keep = { ...before.settings.keep, caller_check: 90 };
  await save(page, { ...before, settings: { ...before.settings, keep } });
  const { version, settings } = await view(page);
  const { keep: _, ...older } = withMinutes(settings, 7);
  await save(page, { version, settings: older as Settings });
  expect((await view(page)).settings).toEqual({ ...withMinutes(settings, 7), keep });
});

test('whoever saves after somebody else is shown what they saved', async () => {
  const page = await begin();
  const before = await view(page);
  await save(page, { ...before, settings: withMinutes(before.settings, 7) }, KIM);
  expect(await save(page, { ...before, settings: withMinutes(before.settings, 8) })).toMatchObject({
    ok: false,
    refusal: 'saved_meanwhile',
    by: { version: 1, by: { name: 'Kim Lindqvist' } },
    view: { version: 1 },
  });
});

test('a value beyond its floor is not saved, and the nearest is said', async () => {
  const page = await begin();
  const before = await view(page);
  expect(await save(page, { ...before, settings: withMinutes(before.settings, 11) })).toEqual({
    ok: false,
    refusal: 'not_sound',
    path: 'purposes.caller_check.minutes',
    nearest: '10',
  });
});

test('once there is an admin, only admins save, test and fix; everybody looks', async () => {
  const page = await begin();
  const before = await view(page);
  const roles = { ...before.settings.roles, people: [{ userId: DANA.id, role: 'admin' as const }] };
  expect(await save(page, { ...before, settings: { ...before.settings, roles } })).toMatchObject({
    ok: true,
    view: { you: { role: 'admin' } },
  });
  const refused = { ok: false, refusal: 'not_allowed', needs: 'admin' };
  expect(await save(page, await view(page, KIM), KIM)).toEqual(refused);
  const user = { id: KIM };
  const test = { action: 'test', channel: 'email', language: 'en', request: newRequest() };
  expect(await page.ask({ ...test, user })).toEqual(refused);
  expect(await page.ask({ action: 'fix', check: 'deal_event', user })).toEqual(refused);
  expect(await page.ask({ action: 'checks', user })).toMatchObject({ ok: true });
  expect(await page.ask({ action: 'fix', check: 'deal_event' })).toMatchObject({ ok: true });
});

test('a test message goes to the reader alone, in the language of their choice, once', async () => {
  const page = await begin();
  const request = { action: 'test', channel: 'email', language: 'de', request: newRequest() };
  for (let press = 0; press < 2; press += 1) {
    expect(await page.ask(request)).toMatchObject({ ok: true, action: 'test' });
  }
  const sent = page.account.emulator.emails.sent();
  expect(sent.map(({ to }) => to)).toEqual(['dana@northwind.example']);
});

test('of test messages pressed for at once five go, and the next says when it can', async () => {
  const page = await begin();
  const { emulator } = page.account;
  emulator.settings.rateLimit.enabled = false;
  const press = (user = DANA.id) => {
    const request = { action: 'test', channel: 'email', language: 'en', request: newRequest() };
    return page.ask({ ...request, user: { id: user } });
  };
  const replies = await Promise.all(Array.from({ length: 8 }, () => press()));
  const until = Math.ceil((emulator.clock.now() + 1) / TEN_MINUTES) * TEN_MINUTES;
  const refused = { ok: false, refusal: 'too_many_tests', until };
  expect(replies.filter(({ ok }) => !ok)).toEqual([refused, refused, refused]);
  expect(emulator.emails.sent()).toHaveLength(5);
  expect(await press(KIM)).toMatchObject({ ok: true });
  emulator.clock.advance(until - emulator.clock.now());
  expect(await press()).toMatchObject({ ok: true });
});

test('a test message is in the trail, which is whole with it', async () => {
  const page = await begin();
  const request = { action: 'test', channel: 'email', language: 'en', request: newRequest() };
  await page.ask(request);
  const { emulator } = page.account;
  const [entry] = emulator.records.list('p_otp_entry');
  expect(entry?.properties).toMatchObject({
    ...{ kind: 'test', channel: 'email', actor_id: String(DANA.id) },
    summary: 'Dana Reyes asked for a test message to their own address.',
  });
  emulator.clock.advance(60_000);
  const check = { user: { id: DANA.id }, action: 'check', from: 0, to: emulator.clock.now() };
  const context = { parameters: check, propertiesToSend: {} };
  expect(await page.account.callFunction('otp-audit', context)).toMatchObject({
    part: { checked: 1, findings: [] },
  });
});

test('what a message says is shown in a language of the reader’s choice, and nothing is sent', async () => {
  const page = await begin();
  const ask = (channel: string, language: string) =>
    page.ask({ action: 'preview', channel, language });
  const email = await ask('email', 'de');
  expect(email).toMatchObject({ ok: true, action: 'preview', channel: 'email', language: 'de' });
  expect(JSON.stringify(email)).toContain('123 456');
  expect(JSON.stringify(email)).toContain('Minuten');
  expect(await ask('sms', 'ja')).toMatchObject({
    subject: '',
    text: expect.stringContaining('分'),
  });
  expect(page.account.emulator.emails.sent()).toEqual([]);
});

test('without a secret the settings wait, and the set-up is looked at all the same', async () => {
  const page = await begin({ env: { OTP_PEPPER: '' } });
  expect(await page.ask({ action: 'view' })).toEqual({
    ok: false,
    refusal: 'not_set_up',
    missing: 'OTP_PEPPER',
  });
  expect(await page.ask({ action: 'checks' })).toMatchObject({ ok: true });
});

test('somebody whom HubSpot does not know changes nothing', async () => {
  const page = await begin();
  expect(await page.ask({ action: 'view', user: { id: 4711 } })).toEqual({
    ok: false,
    refusal: 'unknown_user',
  });
});

test.each([
  [{ action: 'save', base: -1, settings: {}, request: 'request-1' }, 'base'],
  [{ action: 'save', base: 0, settings: [], request: 'request-1' }, 'settings'],
  [{ action: 'save', base: 0, settings: {}, request: 'x' }, 'request'],
  [{ action: 'test', channel: 'fax', language: 'en', request: 'request-1' }, 'channel'],
  [{ action: 'test', channel: 'email', language: '../en', request: 'request-1' }, 'language'],
  [{ action: 'view', user: { id: 0 } }, 'user'],
  [{ action: 'checks', extra: 1 }, 'unknown field'],
  [{ action: 'fix', check: 'constructor' }, 'check'],
  [{ action: 'delete' }, 'action'],
])('a page that sends %j is told which field is wrong', async (request, field) => {
  const page = await begin();
  expect(await page.ask(request)).toEqual({ ok: false, refusal: 'malformed_request', field });
});

const withAdmin = (settings: Settings, userId: number): Settings => ({
  ...settings,
  roles: { ...settings.roles, people: [{ userId, role: 'admin' }] },
});

test('T38 a save that names a version yet to come is not let in by the one that holds now', async () => {
  const page = await begin();
  const before = await view(page);
  const ahead = { version: 1, settings: withAdmin(before.settings, KIM) };
  const early = await save(page, ahead, KIM);
  expect(early).toMatchObject({ ok: false, refusal: 'malformed_request', field: 'base' });
  expect(await view(page)).toMatchObject({ version: 0 });
});

test('nobody saves settings that leave themselves no admin, so that there always is one', async () => {
  const page = await begin();
  const before = await view(page);
  const settings = withAdmin(before.settings, 999);
  expect(await save(page, { ...before, settings })).toMatchObject({
    refusal: 'not_sound',
    path: 'roles makes you no admin',
  });
});
