import { closeAccounts, closeFunctionHost, Rep } from '../../../support/account.ts';
import {
  closeTwilios,
  codeInText,
  MASKED_PHONE,
  openPhoneAccount,
  PHONE,
} from '../../../support/phone-account.ts';
import { saveIn } from '../../../support/saved-settings.ts';
import { enterOnPage, newCallback, Workflow } from '../../../support/workflow.ts';

afterEach(async () => {
  await closeTwilios();
  await closeAccounts();
});
afterAll(closeFunctionHost);

const BY_TEXT = { channel: 'sms' };

test('a code goes to the phone, bound to the page that takes it', async () => {
  const { account, twilio } = await openPhoneAccount(undefined, '&domain=verify.northwind.example');
  expect(await new Workflow(account).generate(BY_TEXT)).toMatchObject({
    ...{ send_status: 'sent', masked_destination: MASKED_PHONE, error_code: '' },
    summary: `A code was sent to ${MASKED_PHONE}.`,
  });
  const [message] = twilio.messages();
  const lastLine = `@verify.northwind.example #${codeInText(twilio)}`;
  expect(message?.to).toBe(PHONE);
  expect(message?.body.split('\n').at(-1)).toBe(lastLine);
  expect(account.emulator.emails.sent()).toEqual([]);
});

test('it is good on the page and in a form, as any other', async () => {
  const { account, twilio } = await openPhoneAccount();
  const workflow = new Workflow(account);
  const { challenge_id: challenge = '' } = await workflow.generate(BY_TEXT);
  const code = codeInText(twilio);
  expect(await enterOnPage(account, { challenge, code })).toEqual({ result: 'verified' });
  account.emulator.clock.advance(61_000);
  await workflow.generate({ ...BY_TEXT, purpose: 'regulated_request' });
  const purpose = 'regulated_request';
  expect(await workflow.verify(codeInText(twilio), { purpose })).toMatchObject({
    result: 'verified',
  });
});

test('every delivery of one request is one message, whatever becomes of the answer', async () => {
  const { account, twilio } = await openPhoneAccount();
  twilio.setFaults(['reset_after']);
  const workflow = new Workflow(account);
  const callback = newCallback();
  const fields = { purpose: 'portal_access', recipient: 'enrolled_contact', ...BY_TEXT };
  expect((await workflow.run('generate', fields, callback)).statusCode).toBe(429);
  account.emulator.clock.advance(30_000);
  expect(await workflow.outputs('generate', fields, callback)).toMatchObject({
    send_status: 'unconfirmed',
  });
  expect(twilio.messages()).toHaveLength(1);
});

test.each([
  ['no mobile phone', { phone: '+44 20 7946 0958' }, 'no_destination', 'NO_DESTINATION'],
  ['a phone abroad', { mobilephone: '+46701740605' }, 'country_not_allowed', 'COUNTRY_NOT_ALLOWED'],
])('a contact with %s is told apart', async (_, properties, send_status, error_code) => {
  const { account, twilio } = await openPhoneAccount(properties);
  expect(await new Workflow(account).generate(BY_TEXT)).toMatchObject({ send_status, error_code });
  expect(twilio.messages()).toEqual([]);
});

test('T28 workflows have six tenths of a day’s texts, and reps the rest', async () => {
  const { account, twilio } = await openPhoneAccount();
  await saveIn(account, { sms: { countries: [], messagesPerDay: 2 } });
  const workflow = new Workflow(account);
  expect(await workflow.generate(BY_TEXT)).toMatchObject({ send_status: 'sent' });
  account.emulator.clock.advance(61_000);
  expect(await workflow.generate({ ...BY_TEXT, purpose: 'caller_check' })).toMatchObject({
    ...{ send_status: 'limit_reached', error_code: 'SMS_LIMIT' },
  });
  const rep = new Rep(account);
  const phone = (await rep.look()).destinations.find(({ channel }) => channel === 'sms')?.id ?? '';
  const reply = await rep.ask({ action: 'send', purpose: 'caller_check', destination: phone });
  expect(reply).toMatchObject({ result: { result: 'sent' } });
  expect(twilio.messages()).toHaveLength(2);
});

test('where the account sends no texts, the field is named', async () => {
  const { account } = await openPhoneAccount();
  account.env['OTP_SMS_ROUTE'] = 'none';
  expect(await new Workflow(account).generate(BY_TEXT)).toMatchObject({
    ...{ send_status: 'failed', error_code: 'FIELD_CHANNEL' },
  });
});
