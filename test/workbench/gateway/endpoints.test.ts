import http from 'node:http';
import path from 'node:path';
import { createEndpoints, ENDPOINTS } from '../../../workbench/gateway/endpoints/endpoints.ts';
import { startExecutor } from '../../../workbench/gateway/executor/executor.ts';
import { createRouter } from '../../../workbench/gateway/web/router.ts';
import { startWebServer } from '../../../workbench/gateway/web/server.ts';
import { startWorkbench, type Workbench } from '../../../workbench/workbench.ts';
import { projectWith } from './support/project-folder.ts';

const NOW = Date.UTC(2026, 8, 23, 10, 0, 0);
const HOUR = 3_600_000;

const post = (path: string, source: string) => ({ path, methods: ['POST'], source });
const ENDPOINT_FUNCTIONS = {
  echo: {
    path: '/otp/workflow/echo',
    methods: ['GET', 'POST'],
    source: `exports.main = async (...given) => ({ statusCode: 200, body: given });`,
  },
  returns: post('returns', `exports.main = async ({ body }) => body;`),
  time: post('time', `exports.main = () => ({ statusCode: 200, body: { now: Date.now() } });`),
  env: post('env', `exports.main = () => ({ statusCode: 200, body: { ...process.env } });`),
  waits: post(
    'waits',
    `exports.main = async ({ body }) => {
      await new Promise((resolve) => setTimeout(resolve, body.ms));
      return { statusCode: 200, body: { i: body.i } };
    };`,
  ),
  counts: post(
    'counts',
    `let n = 0; exports.main = () => ({ statusCode: 200, body: { n: ++n } });`,
  ),
  fails: post('fails', `exports.main = async () => { throw new Error('kaboom'); };`),
  empty: post('empty', `exports.other = 1;`),
  broken: post('broken', `throw new Error('kaboom');`),
  stray: post(
    'stray',
    `exports.main = () => new Promise(() => setTimeout(() => { throw new Error('kaboom'); }, 5));`,
  ),
};
const FUNCTIONS = { private: `exports.main = async () => 'for cards only';` };

let workbench: Workbench;
beforeAll(async () => {
  const projectDir = projectWith(FUNCTIONS, ENDPOINT_FUNCTIONS);
  workbench = await startWorkbench({ now: NOW, projectDir });
});
afterAll(() => workbench.close());

async function call(path: string, init: RequestInit = {}) {
  const response = await fetch(`${workbench.endpointUrl}/${path}`, { method: 'POST', ...init });
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json';
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson && JSON.parse(text),
  };
}
const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  call(path, {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

test('a function gets what HubSpot hands over and no more', async () => {
  const { status, body } = await send('otp/workflow/echo?a=1&b=2&a=3', { code: '12' });
  expect(status).toBe(200);
  expect(body).toEqual([
    {
      accountId: workbench.emulator.accountId,
      body: { code: '12' },
      headers: expect.objectContaining({ 'content-type': 'application/json' }),
      method: 'POST',
      params: { a: ['1', '3'], b: ['2'] },
    },
  ]);
});

test('common headers and those of HubSpot pass, others and the host do not', async () => {
  const [{ headers }] = (
    await send(
      'otp/workflow/echo',
      {},
      {
        'user-agent': 'a browser',
        accept: 'application/json',
        'X-HubSpot-Signature-v3': 'signed',
        'X-HubSpot-Request-Timestamp': '1790000000000',
        'X-Api-Key': 'secret',
        'Idempotency-Key': 'k',
      },
    )
  ).body;
  expect(headers).toMatchObject({
    'user-agent': 'a browser',
    accept: 'application/json',
    'x-hubspot-signature-v3': 'signed',
    'x-hubspot-request-timestamp': '1790000000000',
  });
  for (const name of ['x-api-key', 'idempotency-key', 'host']) {
    expect(headers).not.toHaveProperty(name);
  }
});

test('a call without a body has none', async () => {
  const [{ body, method, params }] = (await call('otp/workflow/echo', { method: 'GET' })).body;
  expect({ body, method, params }).toEqual({ body: null, method: 'GET', params: {} });
});

test('a method the function does not take is a 405 that names those it does', async () => {
  const { status, headers } = await call('otp/workflow/echo', { method: 'DELETE' });
  expect([status, headers.get('allow')]).toEqual([405, 'GET, POST']);
});

test.each(['nothing', 'otp', 'otp/workflow/echo/more', 'echo', 'private', ''])(
  'there is nothing at %p',
  async (path) => {
    expect((await send(path, {})).status).toBe(404);
  },
);

test('a body that is not JSON is a 400', async () => {
  const headers = { 'content-type': 'application/json' };
  expect((await call('returns', { headers, body: '{"a":' })).status).toBe(400);
  expect((await call('returns', { headers, body: Buffer.from([34, 0xff, 34]) })).status).toBe(400);
});

test.each(['application/x-www-form-urlencoded', 'text/plain', 'application/jsonp'])(
  'a body of type %s is a 415',
  async (type) => {
    const { status } = await call('returns', { headers: { 'content-type': type }, body: '{}' });
    expect(status).toBe(415);
  },
);

test('a body may say its character set', async () => {
  const type = { 'content-type': 'application/json; charset=utf-8' };
  const [{ body }] = (await send('otp/workflow/echo', { name: 'Zoë' }, type)).body;
  expect(body).toEqual({ name: 'Zoë' });
});

test('a body over 6 MB is a 413', async () => {
  expect((await send('returns', 'x'.repeat(6 * 1024 * 1024))).status).toBe(413);
});

test('what a function returns becomes status, headers and body', async () => {
  const returned = {
    statusCode: 418,
    headers: { 'X-Tea': 'green', 'Retry-After': 7 },
    body: { a: 1 },
  };
  const { status, headers, text } = await send('returns', returned);
  expect([status, text]).toEqual([418, '{"a":1}']);
  expect(headers.get('content-type')).toBe('application/json');
  expect([headers.get('x-tea'), headers.get('retry-after')]).toEqual(['green', '7']);
});

test('a text is sent as it is, under the type the function gives it', async () => {
  const returned = { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: '<p>Hi</p>' };
  const { headers, text } = await send('returns', returned);
  expect([headers.get('content-type'), text]).toEqual(['text/html', '<p>Hi</p>']);
});

test('an answer needs no body', async () => {
  const { status, text } = await send('returns', { statusCode: 204 });
  expect([status, text]).toEqual([204, '']);
});

test.each([
  ['nothing', null],
  ['no status', { body: 'x' }],
  ['a status that is text', { statusCode: '200' }],
  ['a status HTTP does not have', { statusCode: 1000 }],
  ['a header with a line break', { statusCode: 200, headers: { a: 'b\r\nc: d' } }],
])('a function that returns %s has failed', async (_what, returned) => {
  const { status, body } = await send('returns', returned);
  expect([status, body.message]).toEqual([500, 'internal error']);
});

test.each(['fails', 'empty', 'broken', 'stray'])(
  'of a function that %s the caller learns nothing, and the next call is answered',
  async (path) => {
    const { status, text } = await send(path, {});
    expect(status).toBe(500);
    expect(text).not.toMatch(/kaboom|main|\.js/);
    expect((await send('returns', { statusCode: 200 })).status).toBe(200);
  },
);

test('why a function failed is in the log', async () => {
  await send('fails', {});
  expect(workbench.logs().join('\n')).toContain('[endpoint] fails failed: Error: kaboom');
});

test('functions live by the clock of the account', async () => {
  const before = workbench.emulator.clock.now();
  expect((await send('time', {})).body).toEqual({ now: before });
  workbench.emulator.clock.advance(HOUR);
  expect((await send('time', {})).body).toEqual({ now: before + HOUR });
});

test('functions see the secrets, and where they are served', async () => {
  const fresh = await startWorkbench({ projectDir: projectWith({}, ENDPOINT_FUNCTIONS) });
  const seen = await (await fetch(`${fresh.endpointUrl}/env`, { method: 'POST' })).json();
  await fresh.close();
  expect(seen).toEqual(fresh.secrets);
  expect(seen.OTP_ENDPOINT_BASE_URL).toBe(`${fresh.url}/hs/serverless`);
  expect(seen.HUBSPOT_CLIENT_SECRET).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('secrets and address outlive a function that crashes', async () => {
  await send('stray', {});
  expect((await send('env', {})).body).toEqual(workbench.secrets);
});

test('an account without public endpoints serves none, and goes on without', async () => {
  const asOf = async (method: string, body?: object): Promise<number> => {
    const url = `${workbench.url}/workbench/faults`;
    await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
    return (await send('time', {})).status;
  };
  expect(await asOf('POST', { kind: 'no_public_endpoints', path: '', always: false })).toBe(404);
  expect(await asOf('DELETE')).toBe(200);
});

test('a card’s fetch names the user whose session it is, whatever the card says', async () => {
  const fetchAs = async (user: string, requestUri: string) => {
    const url = `${workbench.url}/api/crm-extensibility/execution/internal/v3/proxy`;
    const headers = { 'x-workbench-user': user };
    const body = JSON.stringify({ requestUri, method: 'POST', requestBody: {} });
    return (await fetch(url, { method: 'POST', headers, body })).json();
  };
  const echo = `${workbench.endpointUrl}/otp/workflow/echo`;
  const { body } = await fetchAs('9100002', echo);
  const [{ params, headers }] = body.responseBody;
  expect(params).toEqual({
    userId: ['9100002'],
    userEmail: ['tom.okafor@northwind.example'],
    portalId: [String(workbench.emulator.accountId)],
    appId: ['4400001'],
  });
  expect(headers).toHaveProperty('x-hubspot-signature-v3');
  expect(await fetchAs('9100009', echo)).toEqual({ message: 'nobody sits there' });
  expect((await fetchAs('9100002', `${workbench.url}/workbench/session`)).status).toBe(400);
});

test('cards are told where the endpoints are, as by a profile', async () => {
  const session = await (await fetch(`${workbench.url}/workbench/session`)).json();
  expect(session.variables).toEqual({ ENDPOINT_BASE_URL: workbench.endpointUrl });
});

test('calls at once each get their own answer', async () => {
  const calls = Array.from({ length: 20 }, (_none, i) => send('waits', { i, ms: 20 - i }));
  const answers = await Promise.all(calls);
  expect(answers.map(({ body }) => body.i)).toEqual(Array.from({ length: 20 }, (_none, i) => i));
});

test('a function is loaded anew for every call, as those of cards are', async () => {
  await send('counts', {});
  expect((await send('counts', {})).body).toEqual({ n: 1 });
});

test('a card cannot call an endpoint function', async () => {
  const response = await fetch(workbench.executorUrl, {
    method: 'POST',
    body: JSON.stringify({ serverlessFunction: 'echo' }),
  });
  expect(response.status).toBe(400);
});

test('pages of any site may call, and still may not touch the workbench', async () => {
  const headers = { origin: 'https://elsewhere.example' };
  expect((await send('time', {}, headers)).status).toBe(200);
  for (const url of [`${workbench.url}/workbench/session`, workbench.executorUrl]) {
    expect((await fetch(url, { headers })).status).toBe(403);
  }
});

test('a name of another machine that points here is refused', async () => {
  const status = await new Promise((resolve, reject) => {
    const headers = { host: 'elsewhere.example' };
    http
      .get(`${workbench.endpointUrl}/otp/workflow/echo`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', reject);
  });
  expect(status).toBe(403);
});

test('a function that takes too long is a 504, and others are answered meanwhile', async () => {
  const projectSource = path.join(projectWith({}, ENDPOINT_FUNCTIONS), 'src');
  const executor = await startExecutor({
    projectSource,
    platformVersion: '2026.09',
    accountId: 1,
    hubspotApiOrigin: 'http://127.0.0.1:9',
    env: {},
    clock: () => ({ now: NOW, running: false }),
  });
  const endpoints = createEndpoints({ projectSource, accountId: 1, executor, limitMs: 300 });
  const web = await startWebServer(createRouter(), endpoints, 0);
  const statusOf = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    const url = `${web.url}${ENDPOINTS}/waits`;
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };
  expect(await Promise.all([statusOf({ ms: 60_000 }), statusOf({ ms: 0 })])).toEqual([504, 200]);
  await web.close();
  await executor.close();
});
