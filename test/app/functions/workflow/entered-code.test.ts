import { otherThan, type Account } from '../../../support/account.ts';
import { eachInNewAccount } from '../../../support/each-account.ts';
import type { Workflow } from '../../../support/workflow.ts';
import { newCallback, newestCode } from '../../../support/workflow.ts';

let account: Account;
let workflow: Workflow;

eachInNewAccount((newAccount, newWorkflow) => {
  account = newAccount;
  workflow = newWorkflow;
});

const MINUTE = 60_000;
const PURPOSE = { purpose: 'portal_access' };
const advance = (ms: number) => account.emulator.clock.advance(ms);
const entered = () =>
  account.emulator.records.get('contacts', account.contact)?.properties['otp_entered_code'] ?? '';
const refuseWrites = () =>
  account.emulator.faults.add({
    ...{ kind: '503' as const, method: 'PATCH', path: /contacts/, times: Infinity },
  });

describe('where nothing was entered, the code ran out', () => {
  test('though a wrong one had been entered and checked in time', async () => {
    const { challenge_id: challenge } = await workflow.generate();
    advance(MINUTE);
    await workflow.verify(otherThan(newestCode(account), 1), { challenge });
    advance(11 * MINUTE);
    const outputs = await workflow.outputs('verify', { ...PURPOSE, challenge });
    expect(outputs).toMatchObject({ result: 'expired', attempts_left: '' });
  });

  test('though the workflow emptied the property in the very second of the message', async () => {
    advance(300);
    workflow.enter('999999');
    advance(100);
    workflow.enter('');
    const { challenge_id: challenge } = await workflow.generate();
    advance(11 * MINUTE);
    const outputs = await workflow.outputs('verify', { ...PURPOSE, challenge });
    expect(outputs).toMatchObject({ result: 'expired' });
  });
});

describe('an answer that was entered in the second of its check', () => {
  test.each([
    ['right', 'verified'],
    ['refused', 'no_open_code'],
  ])('%s, is emptied by the next delivery where the first could not', async (what, result) => {
    if (what === 'right') await workflow.generate();
    advance(2_300 - (account.emulator.clock.now() % 1_000));
    workflow.enter(what === 'right' ? newestCode(account) : '123456');
    refuseWrites();
    const callback = newCallback();
    expect((await workflow.run('verify', PURPOSE, callback)).statusCode).toBe(429);
    account.emulator.faults.clear();
    advance(3_000);
    expect(await workflow.outputs('verify', PURPOSE, callback)).toMatchObject({ result });
    expect(entered()).toBe('');
  });
});

test('a delivery that comes again leaves an answer that came while the first was under way', async () => {
  await workflow.generate();
  advance(MINUTE);
  workflow.enter('12');
  refuseWrites();
  account.emulator.faults.add({
    ...{ kind: 'slow', method: 'GET', path: /contacts/, ms: 1_500, times: 1 },
  });
  advance(2_000);
  const callback = newCallback();
  const first = workflow.run('verify', PURPOSE, callback);
  await new Promise((resolve) => setTimeout(resolve, 900));
  workflow.enter(newestCode(account));
  advance(2_000);
  expect((await first).statusCode).toBe(429);
  account.emulator.faults.clear();
  advance(5_000);
  const again = await workflow.outputs('verify', PURPOSE, callback);
  expect(again).toMatchObject({ result: 'wrong_code' });
  expect(entered()).toBe(newestCode(account));
});

test('a delivery that comes again leaves the next answer where it is', async () => {
  await workflow.generate();
  const code = newestCode(account);
  workflow.enter(otherThan(code, 1));
  account.emulator.faults.add({ kind: '503', path: /events/, times: Infinity });
  const callback = newCallback();
  expect((await workflow.run('verify', PURPOSE, callback)).statusCode).toBe(429);
  account.emulator.faults.clear();
  advance(MINUTE);
  workflow.enter(code);
  const again = await workflow.outputs('verify', PURPOSE, callback);
  expect(again).toMatchObject({ result: 'wrong_code' });
  expect(entered()).toBe(code);
  expect(await workflow.outputs('verify', PURPOSE)).toMatchObject({ result: 'verified' });
});

test('a field that is wrong leaves no code standing in the property', async () => {
  await workflow.generate();
  workflow.enter(newestCode(account));
  const outputs = await workflow.outputs('verify', { ...PURPOSE, challenge: 'x' });
  expect(outputs).toMatchObject({ error_code: 'FIELD_CHALLENGE' });
  expect(entered()).toBe('');
});

describe('a refused answer that the property still holds', () => {
  test('is emptied by the next delivery, which has the same answer', async () => {
    workflow.enter('123456');
    refuseWrites();
    const callback = newCallback();
    expect((await workflow.run('verify', PURPOSE, callback)).statusCode).toBe(429);
    account.emulator.faults.clear();
    await workflow.generate();
    const again = await workflow.outputs('verify', PURPOSE, callback);
    expect(again).toMatchObject({ result: 'no_open_code' });
    expect(entered()).toBe('');
  });

  test('has the same answer though the record cannot even be read', async () => {
    workflow.enter('123456');
    refuseWrites();
    const callback = newCallback();
    await workflow.run('verify', PURPOSE, callback);
    account.emulator.faults.add({ kind: '503', method: 'GET', path: /contacts/, times: Infinity });
    advance(11 * MINUTE);
    const again = await workflow.outputs('verify', PURPOSE, callback);
    expect(again).toMatchObject({ result: 'no_open_code' });
  });

  test('keeps the workflow for ten minutes and no longer', async () => {
    workflow.enter('123456');
    refuseWrites();
    const callback = newCallback();
    expect((await workflow.run('verify', PURPOSE, callback)).statusCode).toBe(429);
    advance(9 * MINUTE);
    expect((await workflow.run('verify', PURPOSE, callback)).statusCode).toBe(429);
    advance(2 * MINUTE);
    const last = await workflow.outputs('verify', PURPOSE, callback);
    expect(last).toMatchObject({ result: 'no_open_code' });
  });

  test('is told apart from the next answer', async () => {
    workflow.enter('123456');
    refuseWrites();
    const callback = newCallback();
    await workflow.run('verify', PURPOSE, callback);
    account.emulator.faults.clear();
    await workflow.generate();
    advance(MINUTE);
    workflow.enter(newestCode(account));
    await workflow.run('verify', PURPOSE, callback);
    expect(entered()).toBe(newestCode(account));
  });
});
