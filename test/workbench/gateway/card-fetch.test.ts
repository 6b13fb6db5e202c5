import http from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createCardFetch,
  type CardFetch,
  type FetchRequest,
} from '../../../workbench/gateway/fetch/card-fetch.ts';
import { isPermitted } from '../../../workbench/gateway/fetch/permitted-url.ts';
import { signatureV2, signatureV3 } from '../../../workbench/workflows/sign.ts';

const NOW = Date.UTC(2026, 8, 23, 10, 0, 0);
const SECRET = 'the-client-secret-of-the-app';
const MAYA = { userId: 9100001, email: "maya+o'neil@northwind.example" };
const APPENDED =
  'userId=9100001&userEmail=maya%2Bo%27neil%40northwind.example&portalId=20260923&appId=4400001';

interface Received {
  method: string;
  url: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** What is called, and how it answers each call. */
const received: Received[] = [];
let answers: ((response: http.ServerResponse) => void)[] = [];
const server = http.createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
  request.on('end', () => {
    const { method = '', url = '', headers } = request;
    received.push({ method, url, headers, body });
    (answers.shift() ?? says(200, { fine: true }))(response);
  });
});
const says =
  (status: number, body: unknown) =>
  (response: http.ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
const hangsUp = (response: http.ServerResponse): void => {
  response.destroy();
};

let origin: string;
let cardFetch: CardFetch;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  received.length = 0;
  answers = [];
  cardFetch = createCardFetch({
    ...{ accountId: 20260923, appId: 4400001, clientSecret: SECRET, now: () => NOW },
    permittedUrls: [`${origin}/hs/serverless`],
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (changes: Partial<FetchRequest> = {}) =>
  cardFetch(MAYA, {
    ...{ requestUri: `${origin}/hs/serverless/otp/whoami`, method: 'POST', requestBody: {} },
    ...changes,
  });

test('the user, the account and the app are appended, and all of it is signed', async () => {
  const reply = await ask();
  expect(reply).toEqual({
    status: 200,
    body: {
      status: 'success',
      responseBody: { fine: true },
      context: { appServerStatusCode: ['200'] },
    },
  });
  const [call] = received;
  expect(call).toMatchObject({
    method: 'POST',
    url: `/hs/serverless/otp/whoami?${APPENDED}`,
    body: '{}',
  });
  const signed = { method: 'POST', uri: `${origin}${call?.url}`, body: '{}' };
  expect(call?.headers).toMatchObject({
    'content-type': 'application/json',
    'x-hubspot-signature': signatureV2(SECRET, signed),
    'x-hubspot-signature-v3': signatureV3(SECRET, signed, NOW),
    'x-hubspot-request-timestamp': String(NOW),
  });
});

test('what a card puts into its address stays in front of what HubSpot appends', async () => {
  await ask({ requestUri: `${origin}/hs/serverless/otp/whoami?userId=1`, method: 'GET' });
  expect(received[0]?.url).toBe(`/hs/serverless/otp/whoami?userId=1&${APPENDED}`);
  expect(received[0]?.body).toBe('');
});

test.each([
  ['another site', () => 'https://evil.example/otp'],
  ['another path', () => `${origin}/workbench/session`],
  ['a path that only begins alike', () => `${origin}/hs/serverless-not`],
  ['a way out of the path', () => `${origin}/hs/serverless/../../workbench/session`],
  ['somebody’s name in front', () => `${origin.replace('//', '//x@')}/hs/serverless/otp`],
  ['something that hides what is appended', () => `${origin}/hs/serverless/otp#`.concat('x')],
  ['no address', () => 'otp/whoami'],
])('%s is not fetched', async (_, requestUri) => {
  expect((await ask({ requestUri: requestUri() })).status).toBe(400);
  expect(received).toEqual([]);
});

test('the permitted address itself is permitted', () => {
  expect(isPermitted('https://a.example/b', ['https://a.example/b/'])).toBe(true);
  expect(isPermitted('https://a.example/b?c', ['https://a.example/b'])).toBe(true);
});

test.each([
  [{ Authorization: 'Bearer x' }, 200],
  [{ authorization: 'Bearer x' }, 200],
  [{ 'X-HubSpot-Signature-v3': 'x' }, 400],
  [{ Authorization: 'x', 'X-Other': 'x' }, 400],
])(
  'of the headers %j a card may set none but its own authorization: %d',
  async (headers, status) => {
    expect((await ask({ requestHeaders: headers })).status).toBe(status);
  },
);

test.each([
  ['a 500', [says(500, {})], 200, 2],
  ['a lost connection', [hangsUp], 200, 2],
  ['two failures', [says(503, {}), hangsUp], 502, 2],
  ['a refusal', [says(401, { refusal: 'not_signed' })], 502, 1],
  ['a way on', [says(302, {})], 502, 1],
] as const)('after %s the card has %d', async (_, given, status, calls) => {
  answers = [...given];
  expect((await ask()).status).toBe(status);
  expect(received).toHaveLength(calls);
});

test('a refusal is told with what was said', async () => {
  answers = [says(401, { refusal: 'not_signed' })];
  expect((await ask()).body).toMatchObject({
    status: 'error',
    responseBody: { refusal: 'not_signed' },
    context: { appServerStatusCode: ['401'] },
  });
});

test('what is no JSON is handed on as text', async () => {
  answers = [says(404, '<html>')];
  expect((await ask()).body.responseBody).toBe('<html>');
});

test('who does not answer in time is not waited for, nor called again', async () => {
  answers = [() => undefined];
  expect((await ask({ requestTimeoutMillis: 50 })).status).toBe(504);
  expect(received).toHaveLength(1);
});

test('twenty at once, and no more', async () => {
  const held: http.ServerResponse[] = [];
  answers = Array.from({ length: 20 }, () => (response: http.ServerResponse) => {
    held.push(response);
    if (held.length === 20) for (const each of held) says(200, {})(each);
  });
  const replies = await Promise.all(Array.from({ length: 21 }, () => ask()));
  expect(replies.map(({ status }) => status).sort()).toEqual([...Array<number>(20).fill(200), 429]);
  expect((await ask()).status).toBe(200);
});

test('neither a request nor an answer is larger than a megabyte', async () => {
  expect((await ask({ requestBody: { a: 'a'.repeat(1024 * 1024) } })).status).toBe(400);
  answers = [says(200, 'a'.repeat(1024 * 1024 + 1))];
  expect((await ask()).status).toBe(502);
});
