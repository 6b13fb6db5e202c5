import { createHash } from 'node:crypto';
import { otherThan, Rep, type Account } from '../../../support/account.ts';
import { eachInNewAccount } from '../../../support/each-account.ts';
import { enterOnPage, newCallback, newestCode, Workflow } from '../../../support/workflow.ts';

let account: Account;
let workflow: Workflow;

eachInNewAccount((newAccount, newWorkflow) => {
  account = newAccount;
  workflow = newWorkflow;
});

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIELDS = { purpose: 'portal_access', recipient: 'enrolled_contact', channel: 'email' };
const sentTo = () => account.emulator.emails.sent().map(({ to }) => to);
const shown = () => account.emulator.records.get('contacts', account.contact)?.properties ?? {};

describe('T31 a request that was refused', () => {
  test('has the same answer again, and no message leaves later', async () => {
    await workflow.generate();
    const callback = newCallback();
    const first = await workflow.generate({}, callback);
    expect(first).toMatchObject({ send_status: 'already_sent' });
    account.emulator.clock.advance(2 * MINUTE);
    expect(await workflow.generate({}, callback)).toEqual(first);
    expect(sentTo()).toHaveLength(1);
  });

  test('spends no try later', async () => {
    const callback = newCallback();
    const first = await workflow.verify('123456', {}, callback);
    expect(first).toMatchObject({ result: 'no_open_code' });
    await workflow.generate();
    expect(await workflow.verify('123456', {}, callback)).toEqual(first);
  });

  test('has one answer from ten deliveries at once', async () => {
    const callback = newCallback();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        workflow.run('verify', { purpose: 'portal_access', code: '123456' }, callback),
      ),
    );
    const results = answers.flatMap(({ body }) => body.outputFields?.['result'] ?? []);
    expect(new Set(results)).toEqual(new Set(['no_open_code']));
  });

  test('T41 sends nothing when a captured call of version 2 is played back days later', async () => {
    await workflow.generate();
    const { method, uri, body, secret } = workflow.delivery('generate', FIELDS);
    const v2 = createHash('sha256')
      .update(`${secret}${method}${uri}${JSON.stringify(body)}`)
      .digest('hex');
    const headers = { 'x-hubspot-signature': v2, 'x-hubspot-signature-version': 'v2' };
    const first = await workflow.call('generate', body, headers);
    account.emulator.clock.advance(3 * DAY);
    expect(await workflow.call('generate', body, headers)).toEqual(first);
    expect(sentTo()).toHaveLength(1);
  });
});

describe('T31 a request that was done', () => {
  test('has the answer it had, though the address has been removed since', async () => {
    const callback = newCallback();
    const first = await workflow.generate({}, callback);
    account.emulator.clock.advance(3 * DAY);
    account.emulator.records.update('contacts', account.contact, { email: '' });
    expect(await workflow.generate({}, callback)).toEqual(first);
  });

  test('has the answer it had, though the record has been deleted since', async () => {
    await workflow.generate();
    const code = newestCode(account);
    const callback = newCallback();
    const first = await workflow.verify(code, {}, callback);
    account.emulator.records.archive('contacts', account.contact);
    const fields = { purpose: 'portal_access', code };
    expect(await workflow.outputs('verify', fields, callback)).toEqual(first);
  });

  test('says how it ended, however much has happened since', async () => {
    const callback = newCallback();
    await workflow.run('send-and-wait', FIELDS, callback);
    await workflow.verify(newestCode(account));
    for (let i = 0; i < 6; i += 1) {
      account.emulator.clock.advance(DAY / 2);
      await workflow.generate();
      await workflow.verify(newestCode(account));
    }
    const again = await workflow.outputs('send-and-wait', FIELDS, callback);
    expect(again).toMatchObject({ hs_execution_state: 'SUCCESS', result: 'verified' });
  });

  test('T18 hands the message to no other address than the one it was made for', async () => {
    const contact = account.emulator.records.create(
      'contacts',
      { email: 'old@example.com', hs_additional_emails: 'second@example.com' },
      { at: account.emulator.clock.now() - 100 * DAY },
    );
    const own = new Workflow(account, { contact });
    const callback = newCallback();
    account.emulator.faults.add({ kind: '503', path: /transactional/, times: Infinity });
    expect((await own.run('generate', FIELDS, callback)).statusCode).toBe(429);
    account.emulator.faults.clear();
    account.emulator.records.update('contacts', contact, {
      email: 'second@example.com',
      hs_additional_emails: 'old@example.com',
    });
    await own.run('generate', FIELDS, callback);
    expect(sentTo()).toEqual(['old@example.com']);
  });

  test('brings nothing back on the record that a later verification has moved on from', async () => {
    const callback = newCallback();
    const { challenge_id: challenge = '' } = await workflow.generate({}, callback);
    const press = { challenge, code: newestCode(account), request: 'press-of-one-button' };
    await enterOnPage(account, press);
    account.emulator.clock.advance(2 * MINUTE);
    const rep = new Rep(account);
    const own = Rep.challengeIn(await rep.send());
    const code = newestCode(account);
    for (let i = 1; i <= 5; i += 1)
      await rep.ask({ action: 'check', challenge: own, code: otherThan(code, i) });
    const before = shown();
    expect(before['otp_status']).toBe('tries_used_up');
    expect(await enterOnPage(account, press)).toEqual({ result: 'verified' });
    await workflow.generate({}, callback);
    expect(shown()).toEqual(before);
  });

  test('goes on for good once the timeline has not answered for ten minutes', async () => {
    await workflow.generate();
    const code = newestCode(account);
    account.emulator.faults.add({ kind: '503', path: /events/, times: Infinity });
    const callback = newCallback();
    workflow.enter(code);
    const fields = { purpose: 'portal_access', code };
    expect((await workflow.run('verify', fields, callback)).statusCode).toBe(429);
    account.emulator.clock.advance(11 * MINUTE);
    expect(await workflow.outputs('verify', fields, callback)).toMatchObject({
      result: 'verified',
    });
  }, 60_000);
});

test('T31 a card cannot give a workflow’s request its answer', async () => {
  const purpose = { purpose: 'caller_check' };
  const { challenge_id: challenge = '' } = await workflow.generate(purpose);
  const code = newestCode(account);
  const callback = newCallback();
  const rep = new Rep(account);
  await rep.look();
  await rep.ask({ action: 'check', challenge, code: otherThan(code, 1), request: callback });
  expect(await workflow.verify(code, purpose, callback)).toMatchObject({ result: 'verified' });
});

test('T27 an address that changes all the time does not make workflows write to everybody', async () => {
  for (let i = 0; i < 10; i += 1) {
    account.emulator.records.update('contacts', account.contact, { email: `to${i}@example.com` });
    await workflow.generate();
    account.emulator.clock.advance(2 * MINUTE);
  }
  expect(sentTo()).toHaveLength(6);
});

test('T13 a code of an easier purpose does not pass for one of a stricter', async () => {
  const { challenge_id: challenge } = await workflow.generate({ purpose: 'email_ownership' });
  const fields = { purpose: 'sensitive_request', code: newestCode(account), challenge };
  workflow.enter(newestCode(account));
  expect(await workflow.outputs('verify', fields)).toMatchObject({
    result: 'failed',
    error_code: 'FIELD_CHALLENGE',
  });
  expect(shown()['otp_entered_code'] ?? '').toBe('');
});

test('a code that the week leaves three tries ends after three, and the workflow that waits goes on', async () => {
  const resumed: unknown[] = [];
  account.emulator.callbacks.onCompleted(({ outputFields }) =>
    resumed.push(outputFields['result']),
  );
  for (const tries of [5, 2]) {
    await workflow.generate();
    const code = newestCode(account);
    for (let i = 1; i <= tries; i += 1) await workflow.verify(otherThan(code, i));
    account.emulator.clock.advance(11 * MINUTE);
  }
  const callback = newCallback();
  const { challenge_id: challenge = '' } = await workflow.outputs(
    'send-and-wait',
    FIELDS,
    callback,
  );
  account.emulator.callbacks.block(callback, account.emulator.clock.now() + 12 * MINUTE);
  const code = newestCode(account);
  expect(await enterOnPage(account, { challenge, code: otherThan(code, 1) })).toEqual({
    result: 'wrong_code',
    triesLeft: 2,
  });
  await enterOnPage(account, { challenge, code: otherThan(code, 2) });
  await enterOnPage(account, { challenge, code: otherThan(code, 3) });
  expect(resumed).toEqual(['too_many_attempts']);
});

test('an answer of any length is no code, and is emptied', async () => {
  await workflow.generate();
  expect(await workflow.verify('7'.repeat(5_000))).toMatchObject({
    result: 'wrong_code',
    attempts_left: '5',
  });
  expect(shown()['otp_entered_code'] ?? '').toBe('');
});
