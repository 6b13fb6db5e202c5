import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { bounceFate, sendStatusFate } from '../../src/delivery/hubspot-fate.ts';
import { readContact } from '../../src/hubspot/contact.ts';
import { entryLedger } from '../../src/hubspot/entry-ledger.ts';
import { CallFailed } from '../../src/hubspot/failure.ts';
import { readHardBounce } from '../../src/hubspot/hard-bounce.ts';
import { readUser } from '../../src/hubspot/owner.ts';
import { readSendStatus } from '../../src/hubspot/single-send.ts';
import { LedgerUnreachable } from '../../src/otp/ledger.ts';
import { connectionTo } from '../support/account.ts';

const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A HubSpot that gives one and the same answer to everything. */
async function answering(status: number, body: unknown): Promise<ReturnType<typeof connectionTo>> {
  const server = http.createServer((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return connectionTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'token');
}

const HURRIED = { left: () => 1_000, wait: async () => undefined, random: () => 0 };

const batch = (errors?: unknown): unknown => ({
  status: 'COMPLETE',
  results: [],
  startedAt: '2026-11-23T12:00:00Z',
  completedAt: '2026-11-23T12:00:00Z',
  ...(errors !== undefined && { numErrors: 1, errors }),
});

test('keys that nobody has are read as nothing', async () => {
  const errors = [{ status: 'error', category: 'OBJECT_NOT_FOUND', message: 'Could not get some' }];
  const ledger = entryLedger(await answering(207, batch(errors)), HURRIED);
  expect([...(await ledger.read('stream_key', ['a']))]).toEqual([]);
});

test('a batch of which a part could not be read is no answer', async () => {
  const errors = [{ status: 'error', category: 'INTERNAL_ERROR', message: 'Try later' }];
  const ledger = entryLedger(await answering(207, batch(errors)), HURRIED);
  await expect(ledger.read('stream_key', ['a'])).rejects.toThrow(LedgerUnreachable);
});

test.each([
  ['', 200],
  ['<html>', 200],
  ['{"results":', 200],
  ['null', 200],
  ['{}', 200],
])('the body %j is no answer to a read of the ledger', async (body, status) => {
  const ledger = entryLedger(await answering(status, body), HURRIED);
  await expect(ledger.read('stream_key', ['a'])).rejects.toThrow(LedgerUnreachable);
});

test.each(['', '<html>', '{"id":'])(
  'the body %j leaves open whether a create took place',
  async (body) => {
    const ledger = entryLedger(await answering(201, body), HURRIED);
    const entry = { keys: { stream_key: 'a' }, body: '{}', seal: 'b' };
    expect(await ledger.append(entry)).toEqual({ append: 'unknown' });
  },
);

test('an answer that is no record is neither a contact nor a merged one', async () => {
  await expect(readContact(await answering(200, {}), HURRIED, '101')).rejects.toThrow(CallFailed);
});

test('an address without a history is left out, and the others stay', async () => {
  const found = await readContact(
    await answering(200, {
      id: '101',
      properties: {
        createdate: '2025-01-01T00:00:00Z',
        email: 'a@example.com',
        hs_additional_emails: 'b@example.com',
      },
      propertiesWithHistory: {
        email: [
          { value: 'a@example.com', timestamp: '2025-01-01T00:00:00Z', sourceType: 'CRM_UI' },
        ],
      },
      createdAt: '2025-01-01T00:00:00Z',
      updatedAt: '2025-01-01T00:00:00Z',
      archived: false,
    }),
    HURRIED,
    '101',
  );
  expect(found).toMatchObject({
    found: 'contact',
    contact: { destinations: [{ address: 'a@example.com' }] },
  });
});

test('a user who was archived, or is another one, is nobody', async () => {
  const owner = {
    id: '1',
    userId: 71,
    firstName: 'Dana',
    lastName: '',
    teams: [],
    archived: false,
    createdAt: '2025-01-01T00:00:00Z',
    updatedAt: '2025-01-01T00:00:00Z',
    type: 'PERSON',
  };
  expect(await readUser(await answering(200, owner), HURRIED, 71)).toMatchObject({ name: 'Dana' });
  expect(
    await readUser(await answering(200, { ...owner, archived: true }), HURRIED, 71),
  ).toBeUndefined();
  expect(await readUser(await answering(200, owner), HURRIED, 72)).toBeUndefined();
});

test.each([null, 7, [], '<html>', { results: 7 }, { results: [{ properties: 7 }] }])(
  'whatever HubSpot answers to questions about a message, such as %j, nobody trips over it',
  async (body) => {
    const connection = await answering(200, body);
    const status = await readSendStatus(connection, 'status-1', 500);
    expect(sendStatusFate(status ?? {})).toEqual({ fate: 'open' });
    const bounce = await readHardBounce(connection, 'ana@customer.example', 500);
    expect(bounce && bounceFate(bounce, 0)).toBeUndefined();
  },
);

test('a user’s name turns no direction, breaks no line, and is not empty', async () => {
  const owner = { id: '1', userId: 7, createdAt: '2026-01-01T00:00:00Z', archived: false };
  const nameOf = async (firstName: string, lastName: string) => {
    const connection = await answering(200, { ...owner, firstName, lastName });
    return (await readUser(connection, { ...HURRIED, waitsWhenBusy: false }, 7))?.name;
  };
  expect(await nameOf('Da\u202ena\n', '\u2067 Reyes')).toBe('Da na Reyes');
  expect(await nameOf('علی\u200cرضا', '')).toBe('علی\u200cرضا');
  expect(await nameOf('\u200f', ' ')).toBe('User 7');
});
