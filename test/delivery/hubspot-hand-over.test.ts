import { EmailSendStatusViewSendResultEnum } from '@hubspot/api-client/lib/codegen/marketing/transactional/models/EmailSendStatusView';
import type { HubSpotRouteInForce } from '../../src/delivery/email-route-in-force.ts';
import {
  hubspotHandOver,
  type SingleSendAnswer,
  type SingleSendRequest,
} from '../../src/delivery/hubspot-hand-over.ts';
import { KNOWN_SEND_RESULTS } from '../../src/delivery/hubspot-send-result.ts';
import { CALL, letter } from './support/a-letter.ts';

const ROUTE: HubSpotRouteInForce = {
  ...{ route: 'hubspot', emailId: 7001, name: 'Northwind Bank' },
  ...{ from: null, replyTo: null },
};

async function outcome(answer: SingleSendAnswer) {
  return hubspotHandOver(ROUTE, async () => answer)(letter());
}

async function requestFor(sent = letter(), route = ROUTE): Promise<SingleSendRequest> {
  const requests: SingleSendRequest[] = [];
  await hubspotHandOver(route, async (request) => {
    requests.push(request);
    return { answer: 'taken', sendResult: 'SENT' };
  })(sent);
  const [request, ...more] = requests;
  if (request === undefined || more.length > 0) throw new Error('not exactly one request');
  return request;
}

test('it asks once, for the e-mail of the route, under the id of the send', async () => {
  expect(await requestFor()).toMatchObject({
    emailId: 7001,
    to: 'ana@customer.example',
    sendId: letter().sendId,
  });
});

test('a sender and an address for answers stand in the request where there are any', async () => {
  const plain = await requestFor();
  expect([plain.from, plain.replyTo]).toEqual([undefined, undefined]);
  const [from, replyTo] = ['codes@northwind.example', 'help@northwind.example'];
  const named = await requestFor(letter(), { ...ROUTE, name: 'Northwind, Inc.', from, replyTo });
  expect(named).toMatchObject({ from: '"Northwind, Inc." <codes@northwind.example>', replyTo });
});

test('the code is in the custom properties and nowhere else', async () => {
  const { customProperties, ...rest } = await requestFor(
    letter({ record: { otp_status: 'sent' } }),
  );
  expect(customProperties['otp_code']).toBe('493 027');
  expect(JSON.stringify(rest).replace(/\W/g, '')).not.toContain(CALL.code);
  expect(rest.contactProperties).toEqual({ otp_status: 'sent' });
});

test('every piece of the mail is a custom property', async () => {
  const sent = letter();
  expect((await requestFor(sent)).customProperties).toEqual(sent.email.parts);
});

test('every result of the installed client has a meaning', () => {
  const theirs = Object.values<string>(EmailSendStatusViewSendResultEnum);
  expect([...KNOWN_SEND_RESULTS].sort()).toEqual(theirs.sort());
});

test.each(['SENT', 'QUEUED', 'IDEMPOTENT_IGNORE'])('%s is accepted', async (sendResult) => {
  expect(await outcome({ answer: 'taken', sendResult })).toEqual({ handedOver: 'accepted' });
});

test.each(['IDEMPOTENT_FAIL', 'THROTTLED', '', 'HUBL_LIMIT_EXCEEDED', 'constructor', '__proto__'])(
  '%j leaves it open',
  async (sendResult) => {
    expect(await outcome({ answer: 'taken', sendResult })).toMatchObject({ handedOver: 'unknown' });
  },
);

test.each([
  ['INVALID_TO_ADDRESS', 'address'],
  ['PREVIOUSLY_BOUNCED', 'address'],
  ['ADDRESS_OPTED_OUT', 'address'],
  ['INVALID_FROM_ADDRESS', 'sender'],
  ['UNCONFIGURED_SENDING_DOMAIN', 'sender'],
  ['MISSING_TEMPLATE_PROPERTIES', 'template'],
  ['TEMPLATE_RENDER_EXCEPTION', 'template'],
  ['PORTAL_SUSPENDED', 'account'],
  ['PORTAL_OVER_LIMIT', 'account'],
])('%s is refused because of the %s', async (sendResult, reason) => {
  expect(await outcome({ answer: 'taken', sendResult })).toMatchObject({
    handedOver: 'refused',
    reason,
  });
});

test.each([
  [400, 'template'],
  [404, 'template'],
  [401, 'account'],
  [403, 'account'],
])('status %d is refused because of the %s', async (status, reason) => {
  expect(await outcome({ answer: 'refused', status })).toMatchObject({
    handedOver: 'refused',
    reason,
  });
});

test.each([408, 423, 429, 500, 502, 503])('status %d leaves it open', async (status) => {
  expect(await outcome({ answer: 'refused', status })).toMatchObject({ handedOver: 'unknown' });
});

test('no answer leaves it open', async () => {
  expect(await outcome({ answer: 'unknown' })).toMatchObject({ handedOver: 'unknown' });
});

test('an address that nothing can be sent to is a mistake, and the error does not repeat it', async () => {
  const handOver = hubspotHandOver(ROUTE, async () => ({ answer: 'unknown' }));
  const sending = handOver(letter({ to: 'a@b.example, c@d.example' }));
  await expect(sending).rejects.toThrow(TypeError);
  await expect(sending).rejects.not.toThrow('b.example');
});
