import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EntryReply, EntryRequest } from '../../src/contract/entry.ts';
import { postEntry } from '../../src/entry-page/post-entry.ts';

const ENTRY: EntryRequest = { challenge: 'c1.x.0a', code: '493 027', request: 'press-0001' };

type Said = EntryReply | { status: number; text: string } | 'hang up' | 'silence';

interface Server {
  origin: string;
  received: { path: string | undefined; type: string | undefined; body: unknown }[];
}

const servers: http.Server[] = [];

/** A server that says these things one after the other. */
async function serve(...says: Said[]): Promise<Server> {
  const received: Server['received'] = [];
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += String(chunk)));
    request.on('end', () => {
      const { url: path, headers } = request;
      received.push({ path, type: headers['content-type'], body: JSON.parse(body) });
      const said = says.shift() ?? 'hang up';
      if (said === 'silence') return;
      if (said === 'hang up') return void request.socket.destroy();
      response.statusCode = 'status' in said ? said.status : said.result === 'busy' ? 429 : 200;
      response.end('status' in said ? said.text : JSON.stringify(said));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, received };
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Posts without waiting in earnest. Patience ends at once only with a server that says nothing. */
async function post({ origin }: Server, isImpatient = false) {
  const pauses: number[] = [];
  const answer = await postEntry(ENTRY, {
    fetch: (path, init) => fetch(origin + path, init),
    wait: async (ms) => {
      if (ms < 15_000) pauses.push(ms);
      else if (!isImpatient) await new Promise(() => undefined);
      else await new Promise((resolve) => setTimeout(resolve, 50));
    },
  });
  return { answer, pauses };
}

const BROKEN: Said = { status: 502, text: '<h1>Bad gateway</h1>' };
const VERIFIED: EntryReply = { result: 'verified' };

test('the entry is posted as JSON to the endpoint of the own site', async () => {
  const server = await serve(VERIFIED);
  expect(await post(server)).toEqual({ answer: VERIFIED, pauses: [] });
  expect(server.received).toEqual([
    { path: '/hs/serverless/otp/enter', type: 'application/json', body: ENTRY },
  ]);
});

test.each<EntryReply>([
  { result: 'wrong_code', triesLeft: 4 },
  { result: 'not_a_code', length: 6, alphabet: 'digits' },
  { result: 'ended' },
  { result: 'malformed', field: 'challenge' },
])('$result is an answer, and nothing is posted again', async (reply) => {
  const server = await serve(reply);
  expect((await post(server)).answer).toEqual(reply);
  expect(server.received).toHaveLength(1);
});

test('a refusal with a status of its own is an answer too', async () => {
  const server = await serve({ status: 400, text: '{"result":"malformed","field":"code"}' });
  expect((await post(server)).answer).toEqual({ result: 'malformed', field: 'code' });
});

test.each<[string, Said]>([
  ['a connection that breaks', 'hang up'],
  ['a server error', BROKEN],
  ['a server error as JSON', { status: 500, text: '{"message":"no"}' }],
  ['too many requests', { status: 429, text: '' }],
  ['a page of somebody else', { status: 200, text: '<p>Log in to the Wi-Fi</p>' }],
  ['a busy server', { result: 'busy', retryAfterMs: 10 }],
])('after %s the same request is posted again', async (_what, said) => {
  const server = await serve(said, said, VERIFIED);
  expect(await post(server)).toEqual({ answer: VERIFIED, pauses: [1_000, 3_000] });
  expect(server.received.map(({ body }) => body)).toEqual([ENTRY, ENTRY, ENTRY]);
});

test('after silence the same request is posted again', async () => {
  const server = await serve('silence', VERIFIED);
  expect((await post(server, true)).answer).toEqual(VERIFIED);
  expect(server.received.map(({ body }) => body)).toEqual([ENTRY, ENTRY]);
});

test('after three times without an answer there is none', async () => {
  const server = await serve(BROKEN, 'hang up', BROKEN, VERIFIED);
  expect((await post(server)).answer).toBeUndefined();
  expect(server.received).toHaveLength(3);
});

test('a busy server is left alone for as long as it asks', async () => {
  const server = await serve({ result: 'busy', retryAfterMs: 7_500 }, VERIFIED);
  expect(await post(server)).toEqual({ answer: VERIFIED, pauses: [7_500] });
});

test('a server that is busy for long is not waited for', async () => {
  const server = await serve({ result: 'busy', retryAfterMs: 60_000 }, VERIFIED);
  expect(await post(server)).toEqual({ answer: undefined, pauses: [] });
});
