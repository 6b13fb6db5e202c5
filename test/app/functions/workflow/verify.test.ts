import { otherThan, type Account } from '../../../support/account.ts';
import { eachInNewAccount } from '../../../support/each-account.ts';
import { newCallback, newestCode, Workflow } from '../../../support/workflow.ts';

let account: Account;
let workflow: Workflow;

eachInNewAccount((newAccount, newWorkflow) => {
  account = newAccount;
  workflow = newWorkflow;
});

const MINUTE = 60_000;
const entered = () =>
  account.emulator.records.get('contacts', account.contact)?.properties['otp_entered_code'] ?? '';

test('the right code verifies, and the property that held it is emptied', async () => {
  const { challenge_id: challenge } = await workflow.generate();
  expect(await workflow.verify(newestCode(account), { challenge })).toMatchObject({
    result: 'verified',
    attempts_left: '',
    verified_at: String(account.emulator.clock.now()),
    summary: 'The right code was entered in time.',
    hs_execution_state: 'SUCCESS',
  });
  expect(entered()).toBe('');
});

test('without a challenge the newest code of the purpose is meant', async () => {
  await workflow.generate();
  expect(await workflow.verify(newestCode(account))).toMatchObject({ result: 'verified' });
});

test('spaces and dashes make no difference, and what is no code costs no try', async () => {
  await workflow.generate();
  const code = newestCode(account);
  expect(await workflow.verify('my code')).toMatchObject({
    result: 'wrong_code',
    attempts_left: '5',
    summary: 'What was entered is not a code, so no try was used up. 5 tries are left.',
  });
  expect(entered()).toBe('');
  expect(await workflow.verify(`${code.slice(0, 3)} - ${code.slice(3)}`)).toMatchObject({
    result: 'verified',
  });
});

test('a wrong code says how many tries are left, and empties the property too', async () => {
  await workflow.generate();
  expect(await workflow.verify(otherThan(newestCode(account)))).toMatchObject({
    result: 'wrong_code',
    attempts_left: '4',
    summary: 'The code entered is wrong. 4 tries are left.',
  });
  expect(entered()).toBe('');
});

test('T01 after five wrong codes not even the right one is checked', async () => {
  await workflow.generate();
  const code = newestCode(account);
  for (let i = 1; i <= 5; i += 1) await workflow.verify(otherThan(code, i));
  expect(await workflow.verify(code)).toMatchObject({
    result: 'too_many_attempts',
    attempts_left: '0',
  });
});

test('T04 T08 new codes bring no new tries: after ten wrong ones in a week the record is locked', async () => {
  for (let round = 0; round < 2; round += 1) {
    await workflow.generate();
    const code = newestCode(account);
    for (let i = 1; i <= 5; i += 1) await workflow.verify(otherThan(code, i));
    account.emulator.clock.advance(10 * MINUTE);
  }
  expect(await workflow.generate()).toMatchObject({ send_status: 'locked', error_code: 'LOCKED' });
});

test('T10 a code works once', async () => {
  await workflow.generate();
  const code = newestCode(account);
  await workflow.verify(code);
  expect(await workflow.verify(code)).toMatchObject({ result: 'already_used' });
});

test('T09 a code that a newer one has replaced is cancelled', async () => {
  const first = await workflow.generate();
  const code = newestCode(account);
  account.emulator.clock.advance(MINUTE);
  await workflow.generate();
  const late = await workflow.verify(code, { challenge: first['challenge_id'] });
  expect(late).toMatchObject({ result: 'cancelled' });
});

test('where no code was ever sent, none is open', async () => {
  expect(await workflow.verify('123456')).toMatchObject({ result: 'no_open_code' });
  expect(entered()).toBe('');
});

test('T18 once the address has changed, the right code does not fit and no try is used up', async () => {
  await workflow.generate();
  account.emulator.records.update('contacts', account.contact, { email: 'other@example.com' });
  expect(await workflow.verify(newestCode(account))).toMatchObject({ result: 'changed_since' });
});

describe('T37 lateness', () => {
  test('a code that was entered in time counts, however late the workflow comes round to it', async () => {
    await workflow.generate();
    const code = newestCode(account);
    account.emulator.clock.advance(9 * MINUTE);
    workflow.enter(code);
    account.emulator.clock.advance(2 * 24 * 60 * MINUTE);
    const outputs = await workflow.outputs('verify', { purpose: 'portal_access', code });
    expect(outputs).toMatchObject({ result: 'verified' });
    const [newest] = account.emulator.events.occurrences().slice(-1);
    expect(newest?.properties['otp_summary']).toContain('while it was good');
  });

  test('a code that was entered too late does not, right or wrong alike', async () => {
    await workflow.generate();
    const code = newestCode(account);
    account.emulator.clock.advance(10 * MINUTE);
    const right = await workflow.verify(code);
    const wrong = await workflow.verify(otherThan(code));
    expect(right).toMatchObject({ result: 'expired', attempts_left: '' });
    expect(wrong).toEqual(right);
  });

  test('what stood in the property before the code was sent is no answer to it that was in time', async () => {
    workflow.enter('123456');
    account.emulator.clock.advance(MINUTE);
    await workflow.generate();
    account.emulator.clock.advance(11 * MINUTE);
    const outputs = await workflow.outputs('verify', { purpose: 'portal_access', code: '123456' });
    expect(outputs).toMatchObject({ result: 'expired' });
  });

  test('what comes from elsewhere than that property counts as of when the workflow comes round to it', async () => {
    await workflow.generate();
    const code = newestCode(account);
    account.emulator.clock.advance(9 * MINUTE);
    workflow.enter(code, 'jobtitle');
    account.emulator.clock.advance(2 * MINUTE);
    const fields = { purpose: 'portal_access', code };
    expect(await workflow.outputs('verify', fields)).toMatchObject({ result: 'expired' });
    const { properties } = account.emulator.records.get('contacts', account.contact) ?? {};
    expect(properties?.['jobtitle']).toBe(code);
  });

  test('what is said to be older than HubSpot ever delivers counts as of now', async () => {
    await workflow.generate();
    const code = newestCode(account);
    workflow.enter(code);
    account.emulator.clock.advance(3 * 24 * 60 * MINUTE + 1_000);
    const fields = { purpose: 'portal_access', code };
    expect(await workflow.outputs('verify', fields)).toMatchObject({ result: 'expired' });
  });

  test('a verification counts from when the answer came in, not from when it was looked at', async () => {
    await workflow.generate();
    const code = newestCode(account);
    const cameIn = account.emulator.clock.now();
    workflow.enter(code);
    account.emulator.clock.advance(2 * 60 * MINUTE);
    const outputs = await workflow.outputs('verify', { purpose: 'portal_access', code });
    expect(outputs['verified_at']).toBe(String(cameIn));
    const { properties } = account.emulator.records.get('contacts', account.contact) ?? {};
    expect(Date.parse(properties?.['otp_verified_until'] ?? '')).toBe(cameIn + 60 * MINUTE);
  });
});

test('a newer entry that came in between is left for the next look', async () => {
  await workflow.generate();
  workflow.enter('111111');
  workflow.enter('222222');
  await workflow.outputs('verify', { purpose: 'portal_access', code: '111111' });
  expect(entered()).toBe('222222');
});

test.each([
  ['challenge', { challenge: 'c1.0-1.1.portal_access.workflow.abc.def.0123' }],
  ['purpose', { purpose: 'nothing' }],
])('a wrong field %s is named', async (field, change) => {
  await workflow.generate();
  const fields = { purpose: 'portal_access', code: '123456', ...change };
  expect(await workflow.outputs('verify', fields)).toMatchObject({
    result: 'failed',
    error_code: `FIELD_${field.toUpperCase()}`,
    hs_execution_state: 'FAIL_CONTINUE',
  });
});

test('T11 a challenge of another record is not checked', async () => {
  const { challenge_id: challenge } = await workflow.generate();
  const other = account.emulator.records.create('contacts', { email: 'bo@example.com' });
  const fields = { purpose: 'portal_access', code: newestCode(account), challenge };
  const outputs = await new Workflow(account, { contact: other }).outputs('verify', fields);
  expect(outputs).toMatchObject({ result: 'failed', error_code: 'FIELD_CHALLENGE' });
});

test('T31 a callback that is delivered again has the answer it had, and costs no second try', async () => {
  await workflow.generate();
  const wrong = otherThan(newestCode(account));
  const callback = newCallback();
  const first = await workflow.verify(wrong, {}, callback);
  expect(await workflow.verify(wrong, {}, callback)).toEqual(first);
  expect(await workflow.verify(otherThan(newestCode(account), 2))).toMatchObject({
    attempts_left: '3',
  });
});

test('T02 T31 the right code in ten deliveries at once verifies once, and all that answer say so', async () => {
  account.emulator.settings.rateLimit.enabled = false;
  await workflow.generate();
  const code = newestCode(account);
  workflow.enter(code);
  const callback = newCallback();
  const fields = { purpose: 'portal_access', code };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => workflow.run('verify', fields, callback)),
  );
  const results = answers.flatMap(({ body }) => body.outputFields?.['result'] ?? []);
  expect(new Set(results)).toEqual(new Set(['verified']));
  const verified = account.emulator.events
    .occurrences()
    .filter(({ properties }) => properties['otp_event'] === 'Verified');
  expect(new Set(verified.map(({ uuid }) => uuid)).size).toBe(1);
});
