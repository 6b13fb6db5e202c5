import fc from 'fast-check';
import { createHash, createHmac } from 'node:crypto';
import {
  closeAccounts,
  closeFunctionHost,
  openAccount,
  type Account,
} from '../../../support/account.ts';
import { Workflow, type Answered, type Delivery } from '../../../support/workflow.ts';

let account: Account;
let workflow: Workflow;

beforeAll(async () => {
  account = await openAccount();
  workflow = new Workflow(account);
});
beforeEach(() => {
  account.emulator.clock.advance(60_000);
  account.emulator.journal.clear();
});
afterAll(closeAccounts);
afterAll(closeFunctionHost);

const FIELDS = { purpose: 'portal_access', recipient: 'enrolled_contact', channel: 'email' };
const calls = () => account.emulator.journal.entries().length;
const REFUSED: Answered = {
  statusCode: 401,
  body: { message: 'Not signed by HubSpot for this app.' },
};

/** A genuine delivery, and what HubSpot's headers say of it in version 3. */
function genuine(changes: Partial<Delivery> = {}): { delivery: Delivery; signature: string } {
  const delivery = { ...workflow.delivery('generate', FIELDS), ...changes };
  const { method, uri, body, timestamp, secret } = delivery;
  const signature = createHmac('sha256', secret)
    .update(`${method}${uri}${JSON.stringify(body)}${timestamp}`)
    .digest('base64');
  return { delivery, signature };
}

const v3 = (signature: string, timestamp: string) => ({
  'x-hubspot-signature-v3': signature,
  'x-hubspot-request-timestamp': timestamp,
});

test('a genuine call is answered', async () => {
  const { delivery, signature } = genuine();
  const answer = await workflow.call('generate', delivery.body, v3(signature, delivery.timestamp));
  expect(answer.statusCode).toBe(200);
});

test('a genuine call of version 2, as the guide to actions describes it, is answered', async () => {
  const { method, uri, body, secret } = genuine().delivery;
  const signature = createHash('sha256')
    .update(`${secret}${method}${uri}${JSON.stringify(body)}`)
    .digest('hex');
  const headers = { 'x-hubspot-signature': signature, 'x-hubspot-signature-version': 'v2' };
  expect((await workflow.call('generate', body, headers)).statusCode).toBe(200);
  const older = { ...headers, 'x-hubspot-signature-version': 'v1' };
  expect(await workflow.call('generate', body, older)).toEqual(REFUSED);
});

test('T41 any changed sign of method, address, body, time or secret is refused, and costs no call', async () => {
  const part = fc.constantFrom('method', 'uri', 'body', 'timestamp', 'secret', 'signature');
  await fc.assert(
    fc.asyncProperty(part, fc.nat(), fc.integer({ min: 1, max: 93 }), async (which, at, shift) => {
      const { delivery, signature } = genuine();
      const spoil = (text: string): string => {
        const i = at % text.length;
        const code = 33 + ((text.charCodeAt(i) - 33 + shift + 94) % 94);
        return `${text.slice(0, i)}${String.fromCharCode(code)}${text.slice(i + 1)}`;
      };
      const signed = { ...delivery, body: JSON.stringify(delivery.body), signature };
      const spoilt = { ...signed, [which]: spoil(signed[which]) };
      const signs = (one: typeof signed): string =>
        createHmac('sha256', one.secret)
          .update(`${one.method}${one.uri}${one.body}${one.timestamp}`)
          .digest('base64');
      // What HubSpot would have signed, had it been so; the call arrives as it was.
      const given = which === 'signature' ? spoilt.signature : signs(spoilt);
      const answer = await workflow.call('generate', delivery.body, v3(given, delivery.timestamp));
      expect(answer).toEqual(REFUSED);
    }),
    { numRuns: 300 },
  );
  expect(calls()).toBe(0);
}, 60_000);

test('T41 a body that was changed on the way is refused', async () => {
  const { delivery, signature } = genuine();
  const body = { ...delivery.body, inputFields: { ...FIELDS, minutes: '9' } };
  const answer = await workflow.call('generate', body, v3(signature, delivery.timestamp));
  expect(answer).toEqual(REFUSED);
});

test.each([
  ['five minutes old', -300_000, 200],
  ['five minutes and a second old', -301_000, 401],
  ['five minutes early', 300_000, 200],
  ['five minutes and a second early', 301_000, 401],
])('T41 a call that is %s (%d ms): %d', async (_, shift, status) => {
  const timestamp = String(account.emulator.clock.now() + shift);
  const { delivery, signature } = genuine({ timestamp });
  const answer = await workflow.call('generate', delivery.body, v3(signature, timestamp));
  expect(answer.statusCode).toBe(status);
});

test.each([
  ['none', {}],
  ['an empty signature', v3('', '1795435200000')],
  ['no time', { 'x-hubspot-signature-v3': 'x' }],
  ['a time that is no number', v3('x', 'soon')],
  ['a time in seconds', v3('x', '1795435200')],
])('T41 a call with headers that say nothing (%s) is refused', async (_, headers) => {
  const { body } = genuine().delivery;
  expect(await workflow.call('generate', body, headers)).toEqual(REFUSED);
  expect(calls()).toBe(0);
});

test('T41 a spoilt version 3 is not saved by a genuine version 2', async () => {
  const { method, uri, body, secret, timestamp } = genuine().delivery;
  const v2 = createHash('sha256')
    .update(`${secret}${method}${uri}${JSON.stringify(body)}`)
    .digest('hex');
  const headers = {
    ...v3('AAAA', timestamp),
    'x-hubspot-signature': v2,
    'x-hubspot-signature-version': 'v2',
  };
  expect(await workflow.call('generate', body, headers)).toEqual(REFUSED);
});

test('T41 a version 3 that is there twice is not passed over for a genuine version 2', async () => {
  const { method, uri, body, secret, timestamp } = genuine().delivery;
  const v2 = createHash('sha256')
    .update(`${secret}${method}${uri}${JSON.stringify(body)}`)
    .digest('hex');
  const headers = {
    'x-hubspot-signature-v3': 'AAAA',
    'X-HubSpot-Signature-V3': 'BBBB',
    'x-hubspot-request-timestamp': timestamp,
    'x-hubspot-signature': v2,
    'x-hubspot-signature-version': 'v2',
  };
  expect(await workflow.call('generate', body, headers)).toEqual(REFUSED);
});

test('T41 a call that was signed for another action is refused', async () => {
  const { delivery, signature } = genuine();
  const answer = await workflow.call('verify', delivery.body, v3(signature, delivery.timestamp));
  expect(answer).toEqual(REFUSED);
});

test('T12 T41 a call of another app is refused: it is signed with another secret', async () => {
  const { delivery, signature } = genuine({ secret: 'another-client-secret-of-36-letters-' });
  const answer = await workflow.call('generate', delivery.body, v3(signature, delivery.timestamp));
  expect(answer).toEqual(REFUSED);
});

test('T12 a call for another account is refused, and costs no call', async () => {
  const { body } = genuine().delivery;
  const { delivery, signature } = genuine({
    body: { ...body, origin: { portalId: 1, actionDefinitionId: 2, actionDefinitionVersion: 3 } },
  });
  const answer = await workflow.call('generate', delivery.body, v3(signature, delivery.timestamp));
  expect(answer).toEqual({ statusCode: 403, body: { message: 'Meant for another account.' } });
  expect(calls()).toBe(0);
});

test('an agent gets no action to run', async () => {
  const { body } = genuine().delivery;
  const { delivery, signature } = genuine({ body: { ...body, context: { source: 'AGENTS' } } });
  const answer = await workflow.call('verify', delivery.body, v3(signature, delivery.timestamp));
  expect(answer.statusCode).toBe(401);
  const again = await workflow.call('generate', delivery.body, v3(signature, delivery.timestamp));
  expect(again).toEqual({ statusCode: 400, body: { message: 'Not understood: context.source' } });
});

test.each(['none', '', 'short', undefined])(
  'without a client secret (%j) every call is refused, even one that is signed with that',
  async (secret) => {
    const before = account.env['HUBSPOT_CLIENT_SECRET'];
    account.env['HUBSPOT_CLIENT_SECRET'] = secret ?? '';
    const { delivery, signature } = genuine({ secret: secret ?? '' });
    const answer = await workflow.call(
      'generate',
      delivery.body,
      v3(signature, delivery.timestamp),
    );
    account.env['HUBSPOT_CLIENT_SECRET'] = before ?? '';
    expect(answer).toEqual(REFUSED);
  },
);

test('T19 whatever HubSpot would sign, an odd body is refused by the name of its part or answered', async () => {
  const odd = fc.record(
    {
      callbackId: fc.anything(),
      origin: fc.oneof(fc.anything(), fc.record({ portalId: fc.anything() })),
      context: fc.oneof(
        fc.anything(),
        fc.record({ source: fc.anything(), workflowId: fc.anything() }),
      ),
      object: fc.oneof(
        fc.anything(),
        fc.record({ objectId: fc.anything(), objectType: fc.anything() }),
      ),
      inputFields: fc.anything(),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(odd, async (changes) => {
      const { body } = genuine().delivery;
      const spoilt = JSON.parse(JSON.stringify({ ...body, ...changes })) as Record<string, unknown>;
      const { delivery, signature } = genuine({ body: spoilt });
      const answer = await workflow.call(
        'verify',
        delivery.body,
        v3(signature, delivery.timestamp),
      );
      expect([200, 400, 401, 403]).toContain(answer.statusCode);
    }),
    { numRuns: 150 },
  );
}, 60_000);
