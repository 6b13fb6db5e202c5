import { otherThan, type Account } from '../../../support/account.ts';
import { eachInNewAccount } from '../../../support/each-account.ts';
import { enterOnPage, newestCode, Workflow } from '../../../support/workflow.ts';

let account: Account;
let deal: string;
let workflow: Workflow;

const MINUTE = 60_000;
const FIELDS = { purpose: 'deal_approval', recipient: 'record_owner', channel: 'email' };

eachInNewAccount((newAccount) => {
  account = newAccount;
  deal = account.emulator.records.create('deals', {
    dealname: 'Harbour crane',
    amount: '50000',
    deal_currency_code: 'EUR',
    dealstage: 'contractsent',
    hubspot_owner_id: '901',
  });
  account.emulator.clock.advance(MINUTE);
  workflow = new Workflow(account, { deal });
});

const change = (properties: Record<string, string>) =>
  account.emulator.records.update('deals', deal, properties);

test('the code goes to the deal’s owner, with eight digits', async () => {
  expect(await workflow.generate(FIELDS)).toMatchObject({
    send_status: 'sent',
    masked_destination: 'd•••@northwind.example',
  });
  expect(account.emulator.emails.sent().at(-1)?.to).toBe('dana@northwind.example');
  expect(newestCode(account)).toMatch(/^\d{8}$/);
});

test('the code goes to a user who is named, or to a contact whose id a property holds', async () => {
  await workflow.generate({ ...FIELDS, recipient: 'named_user', user: '902' });
  account.emulator.clock.advance(MINUTE);
  await workflow.generate({
    ...FIELDS,
    recipient: 'contact_in_property',
    contact: account.contact,
  });
  expect(account.emulator.emails.sent().map(({ to }) => to)).toEqual([
    'kim@northwind.example',
    'ada.osei@example.com',
  ]);
});

test('a code for an owner changes nothing on a contact who happens to have the same address', async () => {
  const contact = account.emulator.records.create('contacts', { email: 'dana@northwind.example' });
  await workflow.generate(FIELDS);
  const { properties } = account.emulator.records.get('contacts', contact) ?? {};
  expect(properties?.['otp_status'] ?? '').toBe('');
});

test('the right code approves, on the page or in the deal’s property, and the deal says so', async () => {
  const { challenge_id: challenge = '' } = await workflow.generate(FIELDS);
  const reply = await enterOnPage(account, { challenge, code: newestCode(account) });
  expect(reply).toEqual({ result: 'verified' });
  const { properties } = account.emulator.records.get('deals', deal) ?? {};
  expect(properties).toMatchObject({
    otp_status: 'verified',
    otp_verified_purpose: 'Deal approval',
    otp_verified_by: 'Whoever had the code, on a page',
  });
  expect(account.emulator.events.occurrences().map(({ eventName }) => eventName)).toEqual(
    Array(2).fill(`pe${account.emulator.accountId}_otp_verification_deal`),
  );
});

test.each([
  ['amount', { amount: '500000' }],
  ['stage', { dealstage: 'closedwon' }],
  ['currency', { deal_currency_code: 'USD' }],
])(
  'T14 once the %s has changed, the right code does not fit and no try is used up',
  async (_, changes) => {
    await workflow.generate(FIELDS);
    change(changes);
    const outputs = await workflow.verify(newestCode(account), { purpose: 'deal_approval' });
    expect(outputs).toMatchObject({ result: 'changed_since', attempts_left: '' });
  },
);

test('T15 an amount that was changed and changed back is another amount', async () => {
  await workflow.generate(FIELDS);
  account.emulator.clock.advance(1_000);
  change({ amount: '1' });
  account.emulator.clock.advance(1_000);
  change({ amount: '50000' });
  const outputs = await workflow.verify(newestCode(account), { purpose: 'deal_approval' });
  expect(outputs).toMatchObject({ result: 'changed_since' });
});

test('T17 an owner who is not the owner any more does not approve', async () => {
  await workflow.generate(FIELDS);
  change({ hubspot_owner_id: '902' });
  const outputs = await workflow.verify(newestCode(account), { purpose: 'deal_approval' });
  expect(outputs).toMatchObject({ result: 'changed_since' });
});

test('a deal whose amount has just changed is not told that its last code is still good', async () => {
  await workflow.generate(FIELDS);
  account.emulator.clock.advance(1_000);
  change({ amount: '5000000' });
  expect((await workflow.run('generate', FIELDS)).statusCode).toBe(429);
});

test('a wrong answer that was slow to be written does not hide the approval after it', async () => {
  const { challenge_id: challenge = '' } = await workflow.generate(FIELDS);
  const code = newestCode(account);
  const { faults } = account.emulator;
  faults.add({ kind: 'slow', method: 'POST', path: /objects\/.*otp_entry$/, ms: 2_000, times: 1 });
  const wrong = enterOnPage(account, { challenge, code: otherThan(code, 1) });
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await enterOnPage(account, { challenge, code })).toEqual({ result: 'verified' });
  expect(await wrong).toMatchObject({ result: 'wrong_code' });
  expect(account.emulator.records.get('deals', deal)?.properties).toMatchObject({
    ...{ otp_status: 'verified', otp_ledger_entry: 'workflow/deal_approval:3' },
  });
});

test('a time that an editor wrote into the record holds up nothing that it shows', async () => {
  change({
    otp_status_at: '2099-01-01T00:00:00.000Z',
    otp_verified_at: '2099-01-01T00:00:00.000Z',
  });
  const { challenge_id: challenge } = await workflow.generate(FIELDS);
  await workflow.verify(newestCode(account), { purpose: 'deal_approval', challenge });
  const { otp_status, otp_verified_at = '' } =
    account.emulator.records.get('deals', deal)?.properties ?? {};
  expect(otp_status).toBe('verified');
  expect(otp_verified_at).toMatch(/^20[23]\d-/);
  expect(Date.parse(otp_verified_at)).toBeLessThanOrEqual(account.emulator.clock.now());
});

test('T17 a code for a user does not pass for one that is bound to the owner', async () => {
  const user = { ...FIELDS, recipient: 'named_user', user: '901' };
  await workflow.generate(user);
  account.emulator.clock.advance(5_000);
  expect(await workflow.run('generate', FIELDS)).toMatchObject({ statusCode: 429 });
});

test('T32 an approval that the deal could not show yet is not told as done', async () => {
  const { challenge_id: challenge = '' } = await workflow.generate(FIELDS);
  const press = { challenge, code: newestCode(account), request: 'press-of-one-button' };
  const patch = /objects\/2026-09\/deals\/\d+$/;
  account.emulator.faults.add({ kind: '503', path: patch, method: 'PATCH', times: 1 });
  expect(await enterOnPage(account, press)).toMatchObject({ result: 'busy' });
  expect(await enterOnPage(account, press)).toEqual({ result: 'verified' });
  const { properties } = account.emulator.records.get('deals', deal) ?? {};
  expect(properties?.['otp_status']).toBe('verified');
});

test('T17 an approver who is not active any more gets no code, and enters none', async () => {
  account.emulator.owners.add({
    id: '903',
    userId: 73,
    email: 'paul@northwind.example',
    firstName: 'Paul',
    lastName: 'Henning',
    archived: true,
  });
  const outputs = await workflow.generate({ ...FIELDS, recipient: 'named_user', user: '903' });
  expect(outputs).toMatchObject({ send_status: 'failed', error_code: 'USER' });
});

test('a deal without an owner says that there is nobody to send to', async () => {
  change({ hubspot_owner_id: '' });
  expect(await workflow.generate(FIELDS)).toMatchObject({ send_status: 'no_destination' });
});

test.each([
  ['recipient', { recipient: 'enrolled_contact' }],
  ['user', { recipient: 'named_user' }],
  ['user', { recipient: 'named_user', user: 'Dana' }],
  ['contact', { recipient: 'contact_in_property', contact: 'ada@example.com' }],
  ['purpose', { purpose: 'portal_access' }],
  ['digits', { digits: '6' }],
  ['entered_by', { entered_by: 'staff', recipient: 'named_user', user: '902' }],
])('a wrong field %s with %j is named', async (field, changes) => {
  expect(await workflow.generate({ ...FIELDS, ...changes })).toMatchObject({
    send_status: 'failed',
    error_code: `FIELD_${field.toUpperCase()}`,
  });
});
