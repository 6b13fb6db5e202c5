import { type Account } from '../../../support/account.ts';
import { eachInNewAccount } from '../../../support/each-account.ts';
import { newCallback, newestCode, Workflow } from '../../../support/workflow.ts';

let account: Account;
let workflow: Workflow;

eachInNewAccount((newAccount, newWorkflow) => {
  account = newAccount;
  workflow = newWorkflow;
});

const MINUTE = 60_000;
const FIELDS = { purpose: 'portal_access', recipient: 'enrolled_contact', channel: 'email' };
const sent = () => account.emulator.emails.sent();

test('a code goes to the enrolled contact, and the outputs say so without telling it', async () => {
  const outputs = await workflow.generate();
  expect(outputs).toMatchObject({
    send_status: 'sent',
    masked_destination: 'a•••@example.com',
    expires_at: String(account.emulator.clock.now() + 10 * MINUTE),
    summary: 'A code was sent to a•••@example.com.',
    error_code: '',
    hs_execution_state: 'SUCCESS',
  });
  expect(outputs['challenge_id']).toContain('.portal_access.workflow.');
  expect(sent()).toHaveLength(1);
  expect(newestCode(account)).toMatch(/^\d{6}$/);
  expect(JSON.stringify(outputs)).not.toContain(newestCode(account));
});

test('the message tells its recipient to enter the code and never to read it out', async () => {
  await workflow.generate();
  expect(sent()[0]?.customProperties['otp_check']).toContain('will ever ask you for this code');
});

test('a code for a caller is one that staff will ask for', async () => {
  await workflow.generate({ purpose: 'caller_check' });
  expect(sent()[0]?.customProperties['otp_phrase_use']).toContain('will ask you for this code');
});

test('the message is in the language of the field, or else of the contact', async () => {
  account.emulator.records.update('contacts', account.contact, { hs_language: 'fr' });
  await workflow.generate();
  expect(sent()[0]?.customProperties['otp_language']).toBe('fr');
  account.emulator.clock.advance(MINUTE);
  await workflow.generate({ language: 'de', purpose: 'email_ownership' });
  expect(sent()[1]?.customProperties['otp_language']).toBe('de');
});

test('a message to somebody who reads from right to left says so to its page', async () => {
  account.emulator.records.update('contacts', account.contact, { hs_language: 'he' });
  await workflow.generate();
  const { otp_language, otp_direction, otp_greeting } = sent()[0]?.customProperties ?? {};
  expect([otp_language, otp_direction]).toEqual(['he', 'rtl']);
  expect(otp_greeting).toMatch(/\p{Script=Hebrew}/u);
});

test('minutes and digits are those of the fields', async () => {
  const { expires_at } = await workflow.generate({ minutes: '3', digits: '8' });
  expect(Number(expires_at)).toBe(account.emulator.clock.now() + 3 * MINUTE);
  expect(newestCode(account)).toMatch(/^\d{8}$/);
});

test.each([
  ['purpose', { purpose: 'deal_approval' }, 'a contact cannot have'],
  ['purpose', { purpose: '' }, 'a contact cannot have'],
  ['recipient', { recipient: 'record_owner' }, 'a contact cannot have'],
  ['recipient', { recipient: undefined }, 'a contact cannot have'],
  ['channel', { channel: 'pigeon' }, 'not set up'],
  ['entered_by', { entered_by: 'nobody' }, 'does not go with'],
  ['minutes', { minutes: '11' }, 'from 1 to 10'],
  ['minutes', { minutes: '0' }, 'from 1 to 10'],
  ['minutes', { minutes: '2.5' }, 'from 1 to 10'],
  ['minutes', { minutes: 'soon' }, 'from 1 to 10'],
  ['minutes', { minutes: '1441', purpose: 'email_ownership' }, 'from 1 to 1440'],
  ['digits', { digits: '5' }, '6 to 10'],
  ['digits', { digits: '11' }, '6 to 10'],
  ['digits', { digits: 'many' }, '6 to 10'],
])('a wrong field %s with %j is named, and nothing is sent', async (field, change, words) => {
  const outputs = await workflow.generate(change);
  expect(outputs).toMatchObject({
    send_status: 'failed',
    error_code: `FIELD_${field.toUpperCase()}`,
    hs_execution_state: 'FAIL_CONTINUE',
  });
  expect(outputs['summary']).toContain(words);
  expect(sent()).toEqual([]);
});

test('T31 a callback that is delivered again and again sends one message and has one answer', async () => {
  const callback = newCallback();
  const first = await workflow.generate({}, callback);
  for (const later of [0, 5_000, 3 * 24 * 60 * MINUTE]) {
    account.emulator.clock.advance(later);
    expect(await workflow.generate({}, callback)).toEqual(first);
  }
  expect(sent()).toHaveLength(1);
});

test('T31 a callback that is delivered ten times at once sends one message and has one answer', async () => {
  account.emulator.settings.rateLimit.enabled = false;
  const callback = newCallback();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => workflow.run('generate', fields, callback)),
  );
  const outputs = answers.flatMap(({ body }) => (body.outputFields ? [body.outputFields] : []));
  expect(outputs.length).toBeGreaterThan(0);
  expect(new Set(outputs.map((output) => JSON.stringify(output))).size).toBe(1);
  expect(answers.every(({ statusCode }) => statusCode === 200 || statusCode === 429)).toBe(true);
  expect(sent()).toHaveLength(1);
});

const fields = { purpose: 'portal_access', recipient: 'enrolled_contact', channel: 'email' };

test('another enrolment within a minute gets the code that is open, not another message', async () => {
  const first = await workflow.generate();
  expect(await workflow.generate()).toMatchObject({
    send_status: 'already_sent',
    challenge_id: first['challenge_id'],
    masked_destination: 'a•••@example.com',
    hs_execution_state: 'SUCCESS',
  });
  expect(sent()).toHaveLength(1);
});

test('a code that went longer ago than a minute does not pass for one that went just now', async () => {
  await workflow.generate();
  account.emulator.clock.advance(9.5 * MINUTE);
  await workflow.generate({ purpose: 'caller_check' });
  account.emulator.clock.advance(10_000);
  expect(await workflow.run('generate', FIELDS)).toMatchObject({ statusCode: 429 });
});

test.each([
  { digits: '10' },
  { minutes: '5' },
  { language: 'ja' },
  { purpose: 'caller_check', entered_by: 'recipient' },
])('the code that is open does not pass for one that was wished otherwise: %j', async (wish) => {
  await workflow.generate({ purpose: wish.purpose ?? 'portal_access' });
  account.emulator.clock.advance(10_000);
  expect(await workflow.run('generate', { ...FIELDS, ...wish })).toMatchObject({
    statusCode: 429,
  });
});

test('a third code in ten minutes is not sent for a workflow, so that a rep can still send one', async () => {
  for (let i = 0; i < 2; i += 1) {
    expect(await workflow.generate()).toMatchObject({ send_status: 'sent' });
    account.emulator.clock.advance(MINUTE);
  }
  expect(await workflow.generate()).toMatchObject({
    send_status: 'limit_reached',
    error_code: 'LIMIT_REACHED',
  });
});

test('a contact without an address that a message can go to is named', async () => {
  const nobody = account.emulator.records.create('contacts', { firstname: 'Nobody' });
  const outputs = await new Workflow(account, { contact: nobody }).generate();
  expect(outputs).toMatchObject({ send_status: 'no_destination', error_code: 'NO_DESTINATION' });
});

test('an address that is a day old at most is too new for a sensitive request', async () => {
  account.emulator.records.update('contacts', account.contact, { email: 'new@example.com' });
  const outputs = await workflow.generate({ purpose: 'sensitive_request' });
  expect(outputs).toMatchObject({
    send_status: 'recently_changed',
    error_code: 'RECENTLY_CHANGED',
  });
});

test('a message that the mail service refuses is named', async () => {
  account.env['OTP_EMAIL_ROUTE'] = 'hubspot:999?name=Northwind%20Bank';
  expect(await workflow.generate()).toMatchObject({
    send_status: 'delivery_refused',
    error_code: 'DELIVERY_REFUSED',
    summary: 'The message to a•••@example.com was refused.',
  });
});

test('a record that was deleted meanwhile is named', async () => {
  const outputs = await new Workflow(account, { contact: '999999' }).generate();
  expect(outputs).toMatchObject({ send_status: 'failed', error_code: 'RECORD_NOT_FOUND' });
});

test('the record and its timeline say what a workflow did', async () => {
  await workflow.generate();
  const { properties } = account.emulator.records.get('contacts', account.contact) ?? {};
  expect(properties).toMatchObject({
    otp_status: 'code_sent',
    otp_purpose: 'Portal access',
    otp_ledger_entry: 'workflow/portal_access:1',
  });
  expect(account.emulator.events.occurrences()).toMatchObject([
    {
      objectId: account.contact,
      properties: {
        otp_summary: 'A workflow had a code sent to a•••@example.com (Portal access).',
        otp_by: 'Workflow 4001 (confirmed by HubSpot)',
      },
    },
  ]);
});

test('HubSpot being too busy is an answer that asks to be called again', async () => {
  account.emulator.faults.add({ kind: '429_daily', times: Infinity });
  const { statusCode, headers } = await workflow.run('generate', fields);
  expect(statusCode).toBe(429);
  expect(Number(headers?.['Retry-After'])).toBeGreaterThan(0);
});
