import type { SmsLetter } from '../../src/delivery/hand-over.ts';
import type { SmsRoute } from '../../src/delivery/sms-route.ts';
import { twilioHandOver } from '../../src/delivery/twilio-hand-over.ts';
import { KNOWN_TWILIO_ERRORS, twilioRefusal } from '../../src/delivery/twilio-refusal.ts';
import { createTwilio, type Twilio, type TwilioFault } from '../../workbench/twilio/twilio.ts';
import { twilioRoute } from './support/twilio-route.ts';

const TO = '+12025550143';
let twilio: Twilio;
let origin: string;

beforeEach(async () => {
  twilio = createTwilio();
  ({ origin } = await twilio.listen());
});

afterEach(() => twilio.close());

const route = (changes: Partial<SmsRoute> = {}): SmsRoute => twilioRoute(twilio, changes);

function send(letter: Partial<SmsLetter> = {}, by = route(), timeoutMs = 4000) {
  const text = '481204 is your code\n\n@northwind.example #481204 & more = ü';
  return twilioHandOver(by, { origin, timeoutMs })({
    to: TO,
    text,
    livesForMs: 300_500,
    ...letter,
  });
}

const ACCEPTED = { handedOver: 'accepted' };
const UNKNOWN = { handedOver: 'unknown' };
const refused = (reason: string) => ({ handedOver: 'refused', reason });

describe('a message that Twilio takes', () => {
  test('arrives as it was written, from the account’s number', async () => {
    expect(await send()).toMatchObject(ACCEPTED);
    expect(twilio.messages()).toMatchObject([
      {
        to: TO,
        from: twilio.number,
        body: '481204 is your code\n\n@northwind.example #481204 & more = ü',
      },
    ]);
  });

  test('waits in the queue no longer than the code lives', async () => {
    await send({ livesForMs: 300_500 });
    await send({ livesForMs: 200 });
    await send({ livesForMs: 24 * 3_600_000 });
    expect(twilio.messages().map(({ validitySeconds }) => validitySeconds)).toEqual([
      300, 1, 36_000,
    ]);
  });

  test('can leave by a messaging service', async () => {
    const { messagingService } = twilio;
    expect(await send({}, route({ from: { messagingService }, country: 'US' }))).toMatchObject(
      ACCEPTED,
    );
    expect(twilio.messages()[0]).toMatchObject({ messagingService });
  });

  test('can be sent with an API key', async () => {
    const { keySid: user, keySecret: password } = twilio.account;
    expect(await send({}, route({ user, password }))).toMatchObject(ACCEPTED);
  });
});

test.each([
  ['a number that is none', '+15005550001', 'address'],
  ['a number out of reach', '+15005550002', 'address'],
  ['a country that is not enabled', '+15005550003', 'account'],
  ['somebody who opted out', '+15005550004', 'address'],
  ['a number that takes no texts', '+15005550009', 'address'],
])('%s is refused', async (_, to, reason) => {
  expect(await send({ to })).toMatchObject(refused(reason));
  expect(twilio.messages()).toEqual([]);
});

test.each([
  ['a wrong token', { password: 'wrong' }, 'account'],
  ['another account', { account: `AC${'9'.repeat(32)}` }, 'account'],
  ['a number that is not the account’s', { from: { number: '+12025550199' } }, 'sender'],
  [
    'a messaging service that is gone',
    { from: { messagingService: `MG${'9'.repeat(32)}` } },
    'sender',
  ],
])('%s is told apart from the recipient', async (_, changes, reason) => {
  expect(await send({}, route(changes))).toMatchObject(refused(reason));
});

test('a queue that is full may have room the next time', async () => {
  expect(await send({}, route({ from: { number: '+15005550008' } }))).toMatchObject(UNKNOWN);
});

test.each<[TwilioFault, number]>([
  ['429', 0],
  ['500', 0],
  ['reset', 0],
  ['hang', 0],
  ['500_after', 1],
  ['reset_after', 1],
  ['hang_after', 1],
])('after %s nobody knows, and nothing is sent again', async (fault, sent) => {
  twilio.setFaults([fault]);
  expect(await send({}, route(), 300)).toMatchObject(UNKNOWN);
  expect(twilio.messages()).toHaveLength(sent);
});

test('a machine that does not answer is no refusal', async () => {
  await twilio.close();
  expect(await send()).toMatchObject(UNKNOWN);
});

test.each(['12025550143', '+0', '+120255', 'tel:+12025550143', '+12025550143\n'])(
  'a text is never sent to %j',
  async (to) => {
    await expect(send({ to })).rejects.toThrow(TypeError);
  },
);

test.each([
  [400, undefined, refused('sender')],
  [400, 99999, refused('sender')],
  [400, '21610', refused('address')],
  [401, undefined, refused('account')],
  [403, 'constructor', refused('account')],
  [408, 21610, UNKNOWN],
  [429, 20429, UNKNOWN],
  [503, 21610, UNKNOWN],
  [302, undefined, UNKNOWN],
])('%s with the code %s means %j', (status, code, meaning) => {
  expect(twilioRefusal(status, code)).toMatchObject(meaning);
});

test('no error of Twilio’s is in the table twice', () => {
  expect(new Set(KNOWN_TWILIO_ERRORS).size).toBe(KNOWN_TWILIO_ERRORS.length);
});
