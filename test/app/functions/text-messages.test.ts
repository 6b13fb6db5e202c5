import type { CardReply } from '../../../src/contract/card-reply.ts';
import { DEFAULT_SETTINGS } from '../../../src/otp/default-settings.ts';
import {
  closeAccounts,
  closeFunctionHost,
  functionOutput,
  openAccount,
  otherThan,
  Rep,
  type Account,
} from '../../support/account.ts';
import {
  closeTwilios,
  codeInText,
  MASKED_PHONE,
  openPhoneAccount,
  PHONE,
  phoneOf,
} from '../../support/phone-account.ts';
import { saveIn } from '../../support/saved-settings.ts';

afterEach(async () => {
  await closeTwilios();
  await closeAccounts();
});
afterAll(closeFunctionHost);

async function sendTo(
  rep: Rep,
  purpose: 'caller_check' | 'sensitive_request' | 'email_ownership' = 'caller_check',
): Promise<CardReply> {
  return rep.ask({ action: 'send', purpose, destination: await phoneOf(rep) });
}

const propertiesOf = ({ emulator, contact }: Account): Record<string, string> =>
  emulator.records.get('contacts', contact)?.properties ?? {};

test('a code by text is sent once, entered once, and says what it proved', async () => {
  const { account, twilio } = await openPhoneAccount();
  const rep = new Rep(account);
  const sent = await sendTo(rep);
  expect(sent).toMatchObject({
    ...{ ok: true, result: { result: 'sent' } },
    purpose: { standing: { standing: 'open', channel: 'sms', masked: MASKED_PHONE } },
  });
  expect(twilio.messages()).toMatchObject([{ to: PHONE, from: twilio.number }]);
  expect(account.emulator.emails.sent()).toEqual([]);
  const challenge = Rep.challengeIn(sent);
  const code = codeInText(twilio);
  const wrong = await rep.ask({ action: 'check', challenge, code: otherThan(code) });
  expect(wrong).toMatchObject({ result: { result: 'wrong_code', triesLeft: 4 } });
  const right = await rep.ask({ action: 'check', challenge, code });
  expect(right).toMatchObject({ result: { result: 'verified' } });
  await rep.look();
  expect(propertiesOf(account)).toMatchObject({
    otp_status: 'verified',
    otp_channel: `sms to ${MASKED_PHONE}`,
    otp_assurance: `Could read a code sent by text message to the phone ${MASKED_PHONE}. Does not prove an identity.`,
  });
});

test('the message stays in Twilio’s queue no longer than the code lives', async () => {
  const { account, twilio } = await openPhoneAccount();
  await sendTo(new Rep(account));
  const validitySeconds = twilio.messages()[0]?.validitySeconds;
  expect(validitySeconds).toBeGreaterThan(290);
  expect(validitySeconds).toBeLessThanOrEqual(300);
});

test('a phone is a destination of its own, after the addresses', async () => {
  const { account } = await openPhoneAccount({
    mobilephone: '+1 202 555 0143',
    phone: '+1 202 555 0144',
  });
  const { destinations } = await new Rep(account).look();
  expect(destinations.map(({ channel, masked, source }) => [channel, masked, source])).toEqual([
    ['email', 'a•••@example.com', 'primary_email'],
    ['sms', MASKED_PHONE, 'mobile_phone'],
    ['sms', '+1 ••• ••• •44', 'phone'],
  ]);
});

test('the same number in two properties is one destination', async () => {
  const { account } = await openPhoneAccount({
    mobilephone: '+1 202 555 0143',
    phone: '202.555.0143',
  });
  const { destinations } = await new Rep(account).look();
  expect(destinations).toHaveLength(2);
});

test.each([
  ['no number', { mobilephone: 'ask her' }],
  ['a landline', { phone: '+44 20 7946 0958' }],
  ['a premium-rate number', { mobilephone: '+1 900 555 0143' }],
  ['an extension', { phone: '+1 202 555 0143 ext. 5' }],
])('T28 %s is no destination', async (_, properties) => {
  const { account } = await openPhoneAccount(properties);
  const { destinations } = await new Rep(account).look();
  expect(destinations.map(({ channel }) => channel)).toEqual(['email']);
});

test('in an account without a route for text messages nobody asks for phones', async () => {
  const account = await openAccount();
  account.emulator.records.update('contacts', account.contact, { mobilephone: PHONE });
  const { destinations } = await new Rep(account).look();
  expect(destinations.map(({ channel }) => channel)).toEqual(['email']);
  const asked = account.emulator.journal.entries().map(({ path }) => path);
  expect(asked.join()).not.toContain('phone');
});

test('a route that cannot be read stops everything, and says which secret it is', async () => {
  const account = await openAccount({ env: { OTP_SMS_ROUTE: 'twilio://x' } });
  expect(await new Rep(account).ask({ action: 'state' })).toMatchObject({
    ...{ refusal: 'not_set_up', missing: 'OTP_SMS_ROUTE' },
  });
});

test('a number that came within a day is refused where that is dangerous', async () => {
  const { account, twilio } = await openPhoneAccount({});
  account.emulator.clock.advance(60_000);
  account.emulator.records.update('contacts', account.contact, { mobilephone: PHONE });
  const rep = new Rep(account);
  const view = await rep.look();
  expect(view.destinations.at(-1)?.freshness).toMatchObject({ freshness: 'added', within: 'day' });
  expect(await sendTo(rep, 'sensitive_request')).toMatchObject({ refusal: 'recently_changed' });
  expect(twilio.messages()).toEqual([]);
});

test('writing a number another way makes it no newer, and moving it neither', async () => {
  const { account } = await openPhoneAccount();
  const { records } = account.emulator;
  records.update('contacts', account.contact, { mobilephone: '+1 202-555-0143' });
  records.update('contacts', account.contact, { mobilephone: '', phone: PHONE });
  const { destinations } = await new Rep(account).look();
  expect(destinations.at(-1)).toMatchObject({
    source: 'phone',
    freshness: { freshness: 'settled' },
  });
});

test('a code fits no other number, and the record must not change in between', async () => {
  const { account, twilio } = await openPhoneAccount();
  const rep = new Rep(account);
  const challenge = Rep.challengeIn(await sendTo(rep));
  account.emulator.records.update('contacts', account.contact, { mobilephone: '+12025550144' });
  const reply = await rep.ask({ action: 'check', challenge, code: codeInText(twilio) });
  expect(reply).toMatchObject({ refusal: 'changed_since' });
});

test('T28 no text goes abroad unless an admin says so', async () => {
  const { account, twilio } = await openPhoneAccount({ mobilephone: '+46 70 174 06 05' });
  const rep = new Rep(account);
  expect(await sendTo(rep)).toMatchObject({ refusal: 'country_not_allowed' });
  await saveIn(account, { sms: { ...DEFAULT_SETTINGS.sms, countries: ['SE'] } });
  account.emulator.clock.advance(60_000);
  expect(await sendTo(rep)).toMatchObject({ result: { result: 'sent' } });
  expect(twilio.messages().map(({ to }) => to)).toEqual(['+46701740605']);
});

test('an address is not confirmed by a text', async () => {
  const { account, twilio } = await openPhoneAccount();
  const reply = await sendTo(new Rep(account), 'email_ownership');
  expect(reply).toMatchObject({ refusal: 'no_such_destination' });
  expect(twilio.messages()).toEqual([]);
});

test('T28 the account sends so many texts in a day and no more, and mail goes on', async () => {
  const { account, twilio } = await openPhoneAccount();
  await saveIn(account, { sms: { countries: [], messagesPerDay: 1 } });
  const rep = new Rep(account);
  expect(await sendTo(rep)).toMatchObject({ result: { result: 'sent' } });
  account.emulator.clock.advance(61_000);
  const until = Date.UTC(2026, 10, 24);
  expect(await sendTo(rep)).toMatchObject({ refusal: 'sms_limit', until });
  expect(await rep.send()).toMatchObject({ result: { result: 'sent' } });
  expect(twilio.messages()).toHaveLength(1);
});

test.each(['hang_after', 'reset_after', '500_after'] as const)(
  'after %s nothing is sent again by itself, and the code that may have arrived works',
  async (fault) => {
    const { account, twilio } = await openPhoneAccount();
    twilio.setFaults([fault]);
    const rep = new Rep(account);
    const sent = await sendTo(rep);
    expect(sent).toMatchObject({ result: { result: 'send_unconfirmed' } });
    account.emulator.clock.advance(30_000);
    await rep.look();
    expect(twilio.messages()).toHaveLength(1);
    const challenge = Rep.challengeIn(sent);
    const reply = await rep.ask({ action: 'check', challenge, code: codeInText(twilio) });
    expect(reply).toMatchObject({ result: { result: 'verified' } });
  },
  20_000,
);

test('sending again takes a place in the limits, and is another message with the same code', async () => {
  const { account, twilio } = await openPhoneAccount();
  const rep = new Rep(account);
  const challenge = Rep.challengeIn(await sendTo(rep));
  const first = codeInText(twilio);
  account.emulator.clock.advance(61_000);
  expect(await rep.ask({ action: 'resend', challenge })).toMatchObject({
    result: { result: 'sent' },
  });
  expect(twilio.messages()).toHaveLength(2);
  expect(codeInText(twilio)).toBe(first);
});

test('a number that has opted out is refused, and the rep is told', async () => {
  const { account, twilio } = await openPhoneAccount();
  twilio.optOut(PHONE);
  const reply = await sendTo(new Rep(account));
  expect(reply).toMatchObject({ refusal: 'delivery_refused' });
  expect(twilio.messages()).toEqual([]);
});

test('neither number nor code nor login is in any log', async () => {
  const { account, twilio } = await openPhoneAccount();
  const rep = new Rep(account);
  const challenge = Rep.challengeIn(await sendTo(rep));
  const code = codeInText(twilio);
  await rep.ask({ action: 'check', challenge, code });
  const { sid, authToken } = twilio.account;
  const stored = JSON.stringify(account.emulator.snapshot());
  const written = await functionOutput();
  for (const secret of [code, authToken, sid]) {
    expect(written).not.toContain(secret);
    expect(stored).not.toContain(secret);
  }
  expect(written).not.toContain('5550143');
});
