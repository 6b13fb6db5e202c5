import fc from 'fast-check';
import { createHash } from 'node:crypto';
import {
  closeAccounts,
  closeFunctionHost,
  DANA,
  functionOutput,
  openAccount,
  type Account,
} from '../../support/account.ts';
import {
  appended,
  callWhoami,
  cardsCall,
  signatureOf,
  type CardsCall,
  type WhoamiAnswer,
} from '../../support/whoami.ts';

let account: Account;

beforeAll(async () => {
  account = await openAccount();
});
afterEach(() => {
  // Whatever is asked here, HubSpot is not.
  expect(account.emulator.journal.entries()).toEqual([]);
});
afterAll(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;
const NOT_SIGNED = { statusCode: 401, body: { refusal: 'not_signed' } };
const MALFORMED = { statusCode: 400, body: { refusal: 'malformed_request' } };

async function ask(changes: Partial<CardsCall> = {}): Promise<WhoamiAnswer> {
  const call = { ...cardsCall(account, DANA.id), ...changes };
  return callWhoami(account, call, signatureOf(call));
}

test('a card whose user HubSpot signs for gets a token of ten minutes, which nothing may keep', async () => {
  const now = account.emulator.clock.now();
  expect(await ask()).toEqual({
    statusCode: 200,
    body: {
      actor: expect.stringMatching(/^a1\.20260923\.71\.\d{13}\.[0-9a-f]{64}$/),
      expiresAt: now + 10 * MINUTE,
    },
    headers: { 'Cache-Control': 'no-store' },
  });
});

test('asked twice, as HubSpot does after a failure, it answers the same', async () => {
  expect(await ask()).toEqual(await ask());
});

test('in whatever order and form HubSpot has appended the user, it is found', async () => {
  const query = appended(account, DANA.id, 'dana+reyes~1@northwind.example');
  const encode = fc.constantFrom(encodeURIComponent, encodeURI, (value: string) =>
    new URLSearchParams({ '': value }).toString().slice(1),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...query], { minLength: 4 }),
      encode,
      async (order, as) => {
        const call = { ...cardsCall(account, DANA.id), query: order };
        const { statusCode } = await callWhoami(account, call, signatureOf(call, as));
        expect(statusCode).toBe(200);
      },
    ),
    { numRuns: 100 },
  );
});

test('HubSpot may leave out what says nothing about who and where', async () => {
  const query = appended(account, DANA.id).filter(([name]) => /^(userId|portalId)$/.test(name));
  expect((await ask({ query })).statusCode).toBe(200);
});

test.each(['userId', 'portalId'])('without %s nobody is named', async (left) => {
  const query = appended(account, DANA.id).filter(([name]) => name !== left);
  expect(await ask({ query })).toMatchObject(MALFORMED);
});

test.each([
  ['a user put in front by the card', ['userId', '72'], 'before'],
  ['a user put behind', ['userId', '72'], 'after'],
  ['something unknown', ['role', 'admin'], 'before'],
] as const)('T41 %s is refused, though HubSpot signed it along', async (_, own, where) => {
  const theirs = appended(account, DANA.id);
  const query = where === 'before' ? [own, ...theirs] : [...theirs, own];
  expect(await ask({ query })).toMatchObject(MALFORMED);
});

test('where HubSpot says that it is somebody else than the card does, the card is told so', async () => {
  const refused = { statusCode: 401, body: { refusal: 'other_user' } };
  expect(await ask({ body: { userId: 72 } })).toMatchObject(refused);
});

test.each([
  ['nothing', null],
  ['empty', {}],
  ['a list', [71]],
  ['a text', '71'],
  ['an id in words', { userId: '71' }],
  ['more', { userId: 71, role: 'admin' }],
])('a body that is %s is refused', async (_, body) => {
  expect(await ask({ body })).toMatchObject(MALFORMED);
});

test('T41 any changed sign of method, address, user, time or secret is refused', async () => {
  const part = fc.constantFrom('method', 'uri', 'userId', 'timestamp', 'secret', 'signature');
  await fc.assert(
    fc.asyncProperty(part, fc.nat(), fc.integer({ min: 1, max: 93 }), async (which, at, shift) => {
      const call = cardsCall(account, DANA.id);
      const spoil = (text: string): string => {
        const i = at % text.length;
        const code = 33 + ((text.charCodeAt(i) - 33 + shift + 94) % 94);
        return `${text.slice(0, i)}${String.fromCharCode(code)}${text.slice(i + 1)}`;
      };
      const signed = {
        ...call,
        ...(which === 'method' && { method: spoil(call.method) }),
        ...(which === 'uri' && { uri: spoil(call.uri) }),
        ...(which === 'userId' && { query: appended(account, DANA.id + shift) }),
        ...(which === 'timestamp' && { timestamp: spoil(call.timestamp) }),
        ...(which === 'secret' && { secret: spoil(call.secret) }),
      };
      const signature = signatureOf(signed);
      const given = which === 'signature' ? spoil(signature) : signature;
      expect(await callWhoami(account, call, given)).toMatchObject(NOT_SIGNED);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test.each([
  ['five minutes old', -5 * MINUTE, 200],
  ['five minutes and a second old', -5 * MINUTE - 1000, 401],
  ['five minutes early', 5 * MINUTE, 200],
  ['five minutes and a second early', 5 * MINUTE + 1000, 401],
])('T41 a call that is %s: %#', async (_, shift, status) => {
  const timestamp = String(account.emulator.clock.now() + shift);
  expect((await ask({ timestamp })).statusCode).toBe(status);
});

test('T41 a repeated call gets nothing that lasts longer than what it got first', async () => {
  const now = account.emulator.clock.now();
  const old = await ask({ timestamp: String(now - 4 * MINUTE) });
  expect(old.body).toMatchObject({ expiresAt: now + 6 * MINUTE });
  const early = await ask({ timestamp: String(now + 4 * MINUTE) });
  expect(early.body).toMatchObject({ expiresAt: now + 10 * MINUTE });
});

test('T41 a genuine version 2 is not enough: it knows no time', async () => {
  const call = cardsCall(account, DANA.id);
  const text = call.query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const v2 = createHash('sha256')
    .update(`${call.secret}POST${call.uri}?${text}{"userId":71}`)
    .digest('hex');
  const answer = await account.callFunction('otp-whoami', {
    ...{ accountId: account.emulator.accountId, body: call.body, method: 'POST' },
    params: Object.fromEntries(call.query.map(([name, value]) => [name, [value]])),
    headers: { 'x-hubspot-signature': v2, 'x-hubspot-signature-version': 'v2' },
  });
  expect(answer).toMatchObject(NOT_SIGNED);
});

test('T41 what HubSpot signed for an action of a workflow says nothing about a user', async () => {
  const uri = `${account.env['OTP_ENDPOINT_BASE_URL']}/otp/workflow/verify`;
  const call = cardsCall(account, DANA.id);
  expect(await callWhoami(account, call, signatureOf({ ...call, uri }))).toMatchObject(NOT_SIGNED);
});

test('T12 a call that HubSpot signed in another account is refused', async () => {
  const query = appended(account, DANA.id).map(
    ([name, value]) => [name, name === 'portalId' ? '20260924' : value] as const,
  );
  const refused = { statusCode: 401, body: { refusal: 'other_account' } };
  expect(await ask({ query })).toMatchObject(refused);
});

test.each(['none', '', 'short'])(
  'without a client secret (%j) every call is refused, even one that is signed with that',
  async (secret) => {
    const before = account.env['HUBSPOT_CLIENT_SECRET'] ?? '';
    account.env['HUBSPOT_CLIENT_SECRET'] = secret;
    const answer = await ask({ secret });
    account.env['HUBSPOT_CLIENT_SECRET'] = before;
    expect(answer).toMatchObject(NOT_SIGNED);
  },
);

test('without a ledger key it says that something is missing, and not what', async () => {
  const before = account.env['OTP_LEDGER_KEY'] ?? '';
  account.env['OTP_LEDGER_KEY'] = 'none';
  const answer = await ask();
  account.env['OTP_LEDGER_KEY'] = before;
  expect(answer).toMatchObject({ statusCode: 401, body: { refusal: 'not_set_up' } });
});

test('T23 neither token nor user nor address is in its log', async () => {
  const { body } = await ask();
  const log = (await functionOutput()).split('\n').filter((line) => line.includes('otp_whoami'));
  expect(log.length).toBeGreaterThan(0);
  expect(log.join()).not.toContain(body.actor);
  expect(log.join()).not.toMatch(/dana|\b71\b|northwind/);
});
