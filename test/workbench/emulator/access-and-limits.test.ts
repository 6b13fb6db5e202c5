import { runEmulator, type Running } from './support/running-emulator.ts';

let hubspot: Running;
beforeEach(async () => (hubspot = await runEmulator()));
afterEach(() => hubspot.emulator.close());

const READ = '/crm/v3/objects/contacts?limit=1';

test('an unknown token is a 401', async () => {
  const { status, body } = await hubspot.call('GET', READ, undefined, 'pat-unknown');
  expect([status, body.category]).toEqual([401, 'INVALID_AUTHENTICATION']);
});

test('a missing scope is a 403 that names the scope', async () => {
  const token = hubspot.emulator.issueToken({
    name: 'reader',
    scopes: ['crm.objects.contacts.read'],
  });
  expect((await hubspot.call('GET', READ, undefined, token)).status).toBe(200);
  const write = { properties: {} };
  const { status, body } = await hubspot.call('POST', '/crm/v3/objects/contacts', write, token);
  expect([status, body.category]).toEqual([403, 'MISSING_SCOPES']);
  expect(body.errors[0]?.context['requiredGranularScopes']).toEqual(['crm.objects.contacts.write']);
});

test('notes go by the contacts scopes', async () => {
  const scopes = ['crm.objects.contacts.write'];
  const token = hubspot.emulator.issueToken({ name: 'noter', scopes });
  const note = { properties: { hs_timestamp: '2026-11-23T12:00:00Z', hs_note_body: 'x' } };
  expect((await hubspot.call('POST', '/crm/v3/objects/notes', note, token)).status).toBe(201);
});

test.each([
  ['customEvents', 'POST', '/events/custom/2026-09/send'],
  ['customEvents', 'GET', '/events/custom/2026-09/event-definitions'],
  ['customObjects', 'GET', '/crm-object-schemas/2026-09/schemas'],
  ['transactionalEmail', 'POST', '/marketing/transactional/2026-09/single-email/send'],
] as const)(
  'an account without %s refuses %s %s for want of scopes',
  async (tier, method, path) => {
    hubspot.emulator.settings.tiers[tier] = false;
    const { status, body } = await hubspot.call(method, path, method === 'POST' ? {} : undefined);
    expect([status, body.category]).toEqual([403, 'MISSING_SCOPES']);
  },
);

test('the limit counts each token over a rolling window and is told in headers', async () => {
  const { emulator, call } = hubspot;
  emulator.settings.rateLimit.max = 3;
  const first = await call('GET', READ);
  expect(first.headers.get('x-hubspot-ratelimit-max')).toBe('3');
  expect(first.headers.get('x-hubspot-ratelimit-remaining')).toBe('2');
  expect(first.headers.get('x-hubspot-ratelimit-interval-milliseconds')).toBe('10000');
  await call('GET', READ);
  await call('GET', READ);
  const { status, body } = await call('GET', READ);
  expect(status).toBe(429);
  expect(body).toMatchObject({
    status: 'error',
    message: 'You have reached your ten_secondly_rolling limit.',
    errorType: 'RATE_LIMIT',
    policyName: 'TEN_SECONDLY_ROLLING',
  });
  expect(body).not.toHaveProperty('category');
  const other = emulator.issueToken({ name: 'other', scopes: 'all' });
  expect((await call('GET', READ, undefined, other)).status).toBe(200);
  emulator.clock.advance(10_000);
  expect((await call('GET', READ)).status).toBe(200);
});

test('event sends are exempt from the limit', async () => {
  hubspot.emulator.settings.rateLimit.max = 0;
  const event = { eventName: 'pe1_x', properties: {} };
  expect((await hubspot.call('POST', '/events/v3/send', event)).status).toBe(400);
});

test('a route nobody emulates says so loudly', async () => {
  const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { status, body } = await hubspot.call('GET', '/crm/v3/lists/1');
  expect(status).toBe(501);
  expect(body.message).toContain('GET /crm/v3/lists/1');
  expect(stderr).toHaveBeenCalledWith(expect.stringContaining('GET /crm/v3/lists/1'));
  stderr.mockRestore();
});
