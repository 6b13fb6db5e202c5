import {
  closeAccounts,
  closeFunctionHost,
  DANA,
  openAccount,
  Rep,
  newRequest,
  type Account,
} from '../../support/account.ts';

jest.setTimeout(60_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

interface Scene {
  account: Account;
  rep: Rep;
  challenge: string;
  /** A check that would be in order. */
  check: Record<string, unknown>;
}

async function openChallenge(): Promise<Scene> {
  const account = await openAccount();
  const rep = new Rep(account);
  await rep.look();
  const challenge = Rep.challengeIn(await rep.send());
  const check = {
    action: 'check',
    record: { objectTypeId: '0-1', objectId: account.contact },
    user: { id: DANA.id },
    request: newRequest(),
    challenge,
    code: rep.codeInMessage(),
  };
  account.emulator.journal.clear();
  return { account, rep, challenge, check };
}

const tooMuch = 'a'.repeat(1024 * 1024);

const LIES: readonly [lie: string, change: Record<string, unknown>, field: string][] = [
  ['no action', { action: undefined }, 'action'],
  ['an action of the prototype', { action: 'constructor' }, 'action'],
  ['an action that is an object', { action: { toString: 'check' } }, 'action'],
  ['an extra field', { verified: true }, 'unknown field'],
  ['a destination with a check', { destination: 'mallory@evil.example' }, 'unknown field'],
  ['a made-up identity', { user: { id: DANA.id, email: 'ceo@northwind.example' } }, 'user'],
  ['a user id that is text', { user: { id: '71' } }, 'user'],
  ['a user id below one', { user: { id: 0 } }, 'user'],
  ['a user id with a fraction', { user: { id: 71.5 } }, 'user'],
  ['a record of another type', { record: { objectTypeId: '0-2', objectId: '1' } }, 'record'],
  ['a record id with a path', { record: { objectTypeId: '0-1', objectId: '1/../2' } }, 'record'],
  [
    'a record id with a query',
    { record: { objectTypeId: '0-1', objectId: '1?archived=true' } },
    'record',
  ],
  ['a record that is a list', { record: ['0-1', '1'] }, 'record'],
  ['a megabyte of code', { code: tooMuch }, 'code'],
  ['a megabyte of challenge', { challenge: tooMuch }, 'challenge'],
  ['a megabyte of bookmark', { bookmark: tooMuch }, 'bookmark'],
  ['a megabyte in an unknown field', { note: tooMuch }, 'unknown field'],
  ['a megabyte of actor', { actor: tooMuch }, 'actor'],
  ['an actor that is an object', { actor: { userId: DANA.id } }, 'actor'],
  ['an actor with a line end', { actor: 'a1.1\n' }, 'actor'],
  ['a request name that is too short', { request: 'x' }, 'request'],
  ['a request name with a line end', { request: 'request-1\nrequest-2' }, 'request'],
];

test.each(LIES)('%s is refused by name, and HubSpot is not asked', async (_, change, field) => {
  const { account, check } = await openChallenge();
  const reply = await account.call({ ...check, ...change });
  expect(reply).toEqual({ ok: false, refusal: 'malformed_request', field });
  expect(account.emulator.journal.entries()).toEqual([]);
});

test.each([
  [null],
  [undefined],
  [0],
  [true],
  ['123456'],
  [[]],
  [['1', '2']],
  [{}],
  [123456],
  [{ code: '123456' }],
])('T19 a code that is %j is refused and costs no try', async (code) => {
  const { account, check } = await openChallenge();
  const reply = await account.call({ ...check, code });
  const isText = typeof code === 'string';
  expect(reply).toMatchObject(
    isText ? { ok: true } : { ok: false, refusal: 'malformed_request', field: 'code' },
  );
});

test.each([
  '',
  ' ',
  '1',
  '12345',
  '1234567',
  '12345a',
  'G-123456',
  '12345\u0000',
  '12345\n',
  '²²²²²²',
  '①②③④⑤⑥',
])('T19 T20 the text %j is no code: nothing is compared and no try is spent', async (code) => {
  const { account, rep, check } = await openChallenge();
  expect(await account.call({ ...check, code })).toMatchObject({
    ok: false,
    refusal: 'not_a_code',
    length: 6,
  });
  const [purpose] = (await rep.look()).purposes;
  expect(purpose?.standing).toMatchObject({ standing: 'open', triesLeft: 5 });
});

test.each(['', ' ', '123456'])(
  'T19 with no code open, the text %j is refused all the same',
  async (code) => {
    const { account, rep, challenge, check } = await openChallenge();
    await rep.ask({ action: 'cancel', challenge });
    expect(await account.call({ ...check, code })).toMatchObject({
      ok: false,
      refusal: 'cancelled',
    });
  },
);

test('T11 the challenge of one record is refused on another', async () => {
  const { account, check } = await openChallenge();
  const other = account.emulator.records.create('contacts', { email: 'else@example.com' });
  const reply = await account.call({ ...check, record: { objectTypeId: '0-1', objectId: other } });
  expect(reply).toEqual({ ok: false, refusal: 'other_record' });
  expect(account.emulator.journal.entries()).toEqual([]);
});

test('a made-up challenge is refused, and HubSpot is not asked', async () => {
  const { account, challenge, check } = await openChallenge();
  const forged = challenge.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  expect(await account.call({ ...check, challenge: forged })).toEqual({
    ok: false,
    refusal: 'unknown_challenge',
  });
  expect(account.emulator.journal.entries()).toEqual([]);
});

test('T39 a destination that is an address is refused', async () => {
  const { account, rep, check } = await openChallenge();
  const { challenge: _, code: __, ...claims } = check;
  const send = { ...claims, action: 'send', purpose: 'caller_check', request: newRequest() };
  expect(await account.call({ ...send, destination: 'mallory@evil.example' })).toMatchObject({
    refusal: 'malformed_request',
    field: 'destination',
  });
  const madeUp = await rep.ask({
    action: 'send',
    purpose: 'portal_access',
    destination: 'f'.repeat(32),
  });
  expect(madeUp).toMatchObject({ ok: false, refusal: 'no_such_destination' });
  expect(account.emulator.emails.sent()).toHaveLength(1);
});

test('a user that the account does not have is refused', async () => {
  const { account, check } = await openChallenge();
  expect(await account.call({ ...check, user: { id: 999 } })).toMatchObject({
    ok: false,
    refusal: 'unknown_user',
  });
});

test('a bookmark of somebody else vouches for nobody', async () => {
  const { account, rep, check } = await openChallenge();
  const reply = await account.call({ ...check, user: { id: 999 }, bookmark: rep.bookmark });
  expect(reply).toMatchObject({ ok: false, refusal: 'unknown_user' });
});

test('a replayed request gets the answer that it got, and counts once', async () => {
  const { account, check } = await openChallenge();
  const wrong = { ...check, code: check['code'] === '000000' ? '000001' : '000000' };
  const first = await account.call(wrong);
  const again = await account.call({ ...wrong, code: check['code'] });
  expect(first).toMatchObject({ result: { result: 'wrong_code', triesLeft: 4 } });
  expect(again).toMatchObject({ result: { result: 'wrong_code', triesLeft: 4 } });
});

test('properties that a card picks are refused, so they can never be another record’s', async () => {
  const { account, check } = await openChallenge();
  const reply = await account.call(check, { propertiesToSend: { email: 'mallory@evil.example' } });
  expect(reply).toEqual({ ok: false, refusal: 'malformed_request', field: 'propertiesToSend' });
});

test('T12 secrets of another account are refused', async () => {
  const { account, check } = await openChallenge();
  const reply = await account.call(check, { accountId: 1 });
  expect(reply).toEqual({ ok: false, refusal: 'not_set_up', missing: 'OTP_ACCOUNT_ID' });
});
