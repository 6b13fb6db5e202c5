import { createTwilio, type Twilio } from '../../../workbench/twilio/twilio.ts';

let now = Date.UTC(2026, 10, 23, 12);
let twilio: Twilio;
let origin: string;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 12);
  twilio = createTwilio(() => now);
  ({ origin } = await twilio.listen());
});

afterEach(() => twilio.close());

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

async function call(path: string, form?: Record<string, string>, login?: string): Promise<Answer> {
  const { sid, authToken } = twilio.account;
  const basic = Buffer.from(login ?? `${sid}:${authToken}`).toString('base64');
  const response = await fetch(`${origin}/2010-04-01/Accounts/${path}`, {
    headers: { authorization: `Basic ${basic}` },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

function create(form: Record<string, string> = {}, login?: string): Promise<Answer> {
  const given = { To: '+12025550143', From: twilio.number, Body: 'Hello', ...form };
  return call(`${twilio.account.sid}/Messages.json`, given, login);
}

function fetchIt({ body }: Answer): Promise<Answer> {
  return call(`${twilio.account.sid}/Messages/${String(body['sid'])}.json`);
}

test('a message is created as it is documented', async () => {
  expect(await create()).toMatchObject({
    status: 201,
    body: {
      sid: expect.stringMatching(/^SM[0-9a-f]{32}$/) as string,
      account_sid: twilio.account.sid,
      api_version: '2010-04-01',
      body: 'Hello',
      date_created: 'Mon, 23 Nov 2026 12:00:00 +0000',
      date_sent: null,
      direction: 'outbound-api',
      error_code: null,
      from: twilio.number,
      num_segments: '1',
      status: 'queued',
      to: '+12025550143',
    },
  });
});

test('a message is queued, then sent, then delivered', async () => {
  const created = await create();
  const statuses = [];
  for (const ms of [0, 1_000, 2_000]) {
    now += ms;
    statuses.push((await fetchIt(created)).body['status']);
  }
  expect(statuses).toEqual(['queued', 'sent', 'delivered']);
});

test('a message that does not arrive says why', async () => {
  twilio.setFate('+12025550143', { status: 'undelivered', errorCode: 30003 });
  const created = await create();
  now += 10_000;
  expect((await fetchIt(created)).body).toMatchObject({ status: 'undelivered', error_code: 30003 });
});

test('a messaging service takes a message before it has chosen a sender', async () => {
  const { status, body } = await create({ From: '', MessagingServiceSid: twilio.messagingService });
  expect(status).toBe(201);
  expect(body).toMatchObject({ status: 'accepted', from: null, num_segments: '0' });
});

test.each([
  ['no recipient', { To: '' }, 400, 21604],
  ['no sender', { From: '' }, 400, 21603],
  ['no text', { Body: '' }, 400, 21602],
  ['too much text', { Body: 'a'.repeat(1601) }, 400, 21617],
  ['a number that is none', { To: '0202' }, 400, 21211],
  ['the sender for a recipient', { To: '+12025550100' }, 400, 21266],
  ['a sender that is somebody else’s', { From: '+12025550199' }, 400, 21660],
  ['a lifetime of no time', { ValidityPeriod: '0' }, 400, 90007],
  ['a lifetime over ten hours', { ValidityPeriod: '36001' }, 400, 90007],
])('%s is refused', async (_, form, status, code) => {
  const answer = await create(form);
  expect(answer).toMatchObject({
    status,
    body: { code, status, more_info: `https://www.twilio.com/docs/errors/${code}` },
  });
  expect(twilio.messages()).toEqual([]);
});

test('nobody else’s login will do, and an API key does', async () => {
  const { sid, keySid, keySecret } = twilio.account;
  expect(await create({}, `${sid}:wrong`)).toMatchObject({ status: 401, body: { code: 20003 } });
  expect((await create({}, `${keySid}:${keySecret}`)).status).toBe(201);
});

test('an account reads itself, and a standard key may not', async () => {
  const { sid, keySid, keySecret } = twilio.account;
  const itself = `${sid}.json`;
  expect(await call(itself)).toMatchObject({ status: 200, body: { sid, status: 'active' } });
  const byKey = await call(itself, undefined, `${keySid}:${keySecret}`);
  expect(byKey).toMatchObject({ status: 401, body: { code: 20003 } });
});

test('what Twilio was not asked to be is no answer of Twilio’s', async () => {
  expect((await call(`${twilio.account.sid}/Calls.json`)).status).toBe(501);
  expect((await call(`${twilio.account.sid}/Messages/SM123.json`)).status).toBe(404);
});
