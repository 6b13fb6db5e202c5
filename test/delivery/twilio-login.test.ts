import { askTwilio } from '../../src/delivery/twilio-fate.ts';
import { tryTwilioLogin } from '../../src/delivery/twilio-login.ts';
import type { SmsRoute } from '../../src/delivery/sms-route.ts';
import { createTwilio, type Twilio } from '../../workbench/twilio/twilio.ts';
import { twilioRoute } from './support/twilio-route.ts';

let twilio: Twilio;
let origin: string;

beforeEach(async () => {
  twilio = createTwilio();
  ({ origin } = await twilio.listen());
});
afterEach(() => twilio.close());

const route = (changes: Partial<SmsRoute> = {}): SmsRoute => twilioRoute(twilio, changes);

const login = (by = route(), timeoutMs = 3000) => tryTwilioLogin(by, { origin, timeoutMs });

test('an account signs in as itself, or with a key that may not read it', async () => {
  const { keySid: user, keySecret: password } = twilio.account;
  expect(await login()).toEqual({ login: 'accepted' });
  expect(await login(route({ user, password }))).toEqual({ login: 'accepted' });
  expect(twilio.messages()).toEqual([]);
});

test.each([
  ['a wrong token', { password: 'wrong' }],
  ['a key that is gone', { user: `SK${'0'.repeat(32)}`, password: 'wrong' }],
])('%s is refused, with Twilio’s code', async (_, changes) => {
  expect(await login(route(changes))).toEqual({
    login: 'refused',
    code: '20003',
  });
});

test('an account that Twilio suspended is told apart', async () => {
  twilio.suspend();
  expect(await login()).toEqual({ login: 'suspended' });
});

test.each(['hang', '500', '429', 'reset'] as const)('after %s nobody knows', async (fault) => {
  twilio.setFaults([fault]);
  expect(await login(route(), 300)).toEqual({ login: 'silent' });
});

test('nothing but the name of a message is asked about', async () => {
  const fate = await askTwilio(route(), { origin }, '../../Accounts/ACx');
  expect(fate).toEqual({ fate: 'open' });
});
