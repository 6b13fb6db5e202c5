import { otherThan, Rep, type Account } from '../../../support/account.ts';
import { eachInNewAccount } from '../../../support/each-account.ts';
import {
  enterOnPage,
  newCallback,
  newestCode,
  Workflow,
  type Answered,
} from '../../../support/workflow.ts';

let account: Account;
let workflow: Workflow;
/** What HubSpot was told to go on with, by callback. */
let resumed: { callbackId: string; outputFields: Record<string, unknown> }[];

eachInNewAccount((newAccount, newWorkflow) => {
  account = newAccount;
  workflow = newWorkflow;
  resumed = [];
  account.emulator.callbacks.onCompleted((completion) => resumed.push(completion));
});

const MINUTE = 60_000;
const FIELDS = { purpose: 'portal_access', recipient: 'enrolled_contact', channel: 'email' };

interface Held {
  callback: string;
  challenge: string;
  code: string;
}

/** Sends a code and has HubSpot hold the enrolment, as the answer asks. */
async function hold(changes: Record<string, unknown> = {}): Promise<Held> {
  const callback = newCallback();
  const answer = await workflow.run('send-and-wait', { ...FIELDS, ...changes }, callback);
  const { hs_execution_state, challenge_id = '' } = outputsOf(answer);
  expect(hs_execution_state).toBe('BLOCK');
  account.emulator.callbacks.block(callback, account.emulator.clock.now() + heldMs(answer));
  return { callback, challenge: challenge_id, code: newestCode(account) };
}

const outputsOf = ({ body }: Answered): Record<string, string> => body.outputFields ?? {};
const tick = () => new Promise((resolve) => setTimeout(resolve, 20));
const heldMs = (answer: Answered): number =>
  1000 * Number(/^PT(\d+)S$/.exec(outputsOf(answer)['hs_expiration_duration'] ?? '')?.[1]);

test('the enrolment is held until a little after the code runs out, and would go on as expired', async () => {
  const answer = await workflow.run('send-and-wait', FIELDS);
  expect(outputsOf(answer)).toMatchObject({
    hs_execution_state: 'BLOCK',
    send_status: 'sent',
    result: 'expired',
    masked_destination: 'a•••@example.com',
  });
  expect(heldMs(answer)).toBe(12 * MINUTE);
});

test('it goes on as soon as the code is entered on a page', async () => {
  const { callback, challenge, code } = await hold();
  expect(await enterOnPage(account, { challenge, code })).toEqual({ result: 'verified' });
  expect(resumed).toEqual([
    {
      callbackId: callback,
      outputFields: {
        send_status: 'sent',
        challenge_id: challenge,
        masked_destination: 'a•••@example.com',
        expires_at: expect.any(String),
        result: 'verified',
        attempts_left: '',
        verified_at: expect.any(String),
        summary: 'A code was sent to a•••@example.com. The right code was entered in time.',
        error_code: '',
      },
    },
  ]);
});

test('it goes on as soon as a form brings the code', async () => {
  const { callback, code } = await hold();
  expect(await workflow.verify(code)).toMatchObject({ result: 'verified' });
  expect(resumed).toMatchObject([{ callbackId: callback, outputFields: { result: 'verified' } }]);
});

test('it goes on as soon as a rep enters the code that the caller reads out', async () => {
  const { callback, challenge, code } = await hold({ purpose: 'caller_check' });
  const rep = new Rep(account);
  const view = await rep.look();
  expect(view.purposes.at(-1)).toMatchObject({
    id: 'workflow/caller_check',
    standing: { standing: 'open', challenge, enteredBy: 'staff' },
  });
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    result: { result: 'verified' },
  });
  expect(resumed).toMatchObject([{ callbackId: callback, outputFields: { result: 'verified' } }]);
});

test('it goes on when the tries are used up', async () => {
  const { callback, challenge, code } = await hold();
  for (let i = 1; i <= 5; i += 1) {
    expect(resumed).toEqual([]);
    await enterOnPage(account, { challenge, code: otherThan(code, i) });
  }
  expect(resumed).toMatchObject([
    { callbackId: callback, outputFields: { result: 'too_many_attempts', attempts_left: '0' } },
  ]);
});

test('it goes on when a rep cancels the code', async () => {
  const { callback, challenge } = await hold();
  const rep = new Rep(account);
  await rep.look();
  await rep.ask({ action: 'cancel', challenge });
  expect(resumed).toMatchObject([{ callbackId: callback, outputFields: { result: 'cancelled' } }]);
});

test('it goes on when a newer code replaces the one it waits for', async () => {
  const { callback } = await hold();
  account.emulator.clock.advance(MINUTE);
  await workflow.generate();
  expect(resumed).toMatchObject([{ callbackId: callback, outputFields: { result: 'cancelled' } }]);
});

test('a second request within a minute waits for its own code rather than for another’s', async () => {
  await hold();
  const { statusCode, headers } = await workflow.run('send-and-wait', FIELDS);
  expect([statusCode, headers?.['Retry-After']]).toEqual([429, '60000']);
});

test('T31 a delivery that comes again while the enrolment is held is held for the rest of the time', async () => {
  const callback = newCallback();
  const first = await workflow.run('send-and-wait', FIELDS, callback);
  account.emulator.clock.advance(4 * MINUTE);
  const again = await workflow.run('send-and-wait', FIELDS, callback);
  expect(heldMs(again)).toBe(heldMs(first) - 4 * MINUTE);
  expect(account.emulator.emails.sent()).toHaveLength(1);
});

test('T31 a delivery that comes again after the code was entered goes on at once', async () => {
  const { callback, challenge, code } = await hold();
  await enterOnPage(account, { challenge, code });
  const again = await workflow.run('send-and-wait', FIELDS, callback);
  expect(outputsOf(again)).toMatchObject({ hs_execution_state: 'SUCCESS', result: 'verified' });
});

test('T31 a delivery that comes again after the code ran out goes on at once', async () => {
  const { callback } = await hold();
  account.emulator.clock.advance(30 * MINUTE);
  const again = await workflow.run('send-and-wait', FIELDS, callback);
  expect(outputsOf(again)).toMatchObject({ hs_execution_state: 'SUCCESS', result: 'expired' });
});

test('a code that could not be sent is not waited for', async () => {
  const nobody = account.emulator.records.create('contacts', { firstname: 'Nobody' });
  const answer = await new Workflow(account, { contact: nobody }).run('send-and-wait', FIELDS);
  expect(outputsOf(answer)).toMatchObject({
    hs_execution_state: 'SUCCESS',
    send_status: 'no_destination',
    result: 'no_open_code',
  });
});

test('a code that was entered while the action still answered is not waited for', async () => {
  account.emulator.faults.add({ kind: 'slow', path: /events/, ms: 2_500, times: 1 });
  const answering = workflow.run('send-and-wait', FIELDS);
  while (account.emulator.emails.sent().length === 0) await tick();
  const challenge = account.emulator.records.get('contacts', account.contact)?.properties;
  const entry = { challenge: challenge?.['otp_challenge_id'] ?? '', code: newestCode(account) };
  expect(await enterOnPage(account, entry)).toEqual({ result: 'verified' });
  expect(outputsOf(await answering)).toMatchObject({
    ...{ hs_execution_state: 'SUCCESS', send_status: 'sent', result: 'verified' },
  });
});

test('an enrolment is not held where the last look at its code failed', async () => {
  const { faults } = account.emulator;
  faults.add({
    kind: 'slow',
    method: 'POST',
    path: /single-send|transactional/,
    ms: 2_000,
    times: 1,
  });
  const callback = newCallback();
  const answering = workflow.run('send-and-wait', FIELDS, callback);
  while (account.emulator.emails.sent().length === 0) await tick();
  const properties = account.emulator.records.get('contacts', account.contact)?.properties;
  const entry = { challenge: properties?.['otp_challenge_id'] ?? '', code: newestCode(account) };
  expect(await enterOnPage(account, entry)).toEqual({ result: 'verified' });
  faults.add({ kind: '503', method: 'POST', path: /batch\/read/, times: Infinity });
  expect((await answering).statusCode).toBe(429);
  faults.clear();
  const again = outputsOf(await workflow.run('send-and-wait', FIELDS, callback));
  expect(again).toMatchObject({ hs_execution_state: 'SUCCESS', result: 'verified' });
});

test('it says the same time of a verification, however many come after it', async () => {
  const { callback, code } = await hold();
  account.emulator.clock.advance(MINUTE);
  workflow.enter(code);
  account.emulator.clock.advance(5 * MINUTE);
  await workflow.verify(code);
  account.emulator.clock.advance(2 * MINUTE);
  await workflow.generate();
  await workflow.verify(newestCode(account));
  const again = outputsOf(await workflow.run('send-and-wait', FIELDS, callback));
  expect(again['verified_at']).toBe(resumed[0]?.outputFields['verified_at']);
});

test('it says the same time of the verification as the record, however late the answer was looked at', async () => {
  const { code } = await hold();
  workflow.enter(code);
  account.emulator.clock.advance(5 * MINUTE);
  const { verified_at } = await workflow.verify(code);
  expect(resumed[0]?.outputFields['verified_at']).toBe(verified_at);
});

describe('a completion that gets lost', () => {
  const path = /callbacks/;

  test.each([
    'reset_before',
    'reset_after',
    '502_after',
    '503',
    'hang',
    '429_ten_secondly',
  ] as const)(
    'T32 by %s is made again, and HubSpot goes on once',
    async (kind) => {
      const { challenge, code } = await hold();
      account.emulator.faults.add({ kind, path, times: 1 });
      const request = 'press-of-one-button';
      const reply = await enterOnPage(account, { challenge, code, request });
      if (reply.result === 'busy') {
        expect(await enterOnPage(account, { challenge, code, request })).toEqual({
          result: 'verified',
        });
      }
      expect(resumed).toMatchObject([{ outputFields: { result: 'verified' } }]);
    },
    30_000,
  );

  test('for as long as a page waits is made by the next look at the record', async () => {
    const { challenge, code } = await hold();
    account.emulator.faults.add({ kind: '503', path, times: Infinity });
    expect(await enterOnPage(account, { challenge, code })).toMatchObject({ result: 'busy' });
    expect(resumed).toEqual([]);
    account.emulator.faults.clear();
    await new Rep(account).look();
    expect(resumed).toMatchObject([{ outputFields: { result: 'verified' } }]);
  }, 30_000);

  test('is made when the card asks the same again', async () => {
    const { challenge, code } = await hold({ purpose: 'caller_check' });
    const rep = new Rep(account);
    await rep.look();
    const { faults } = account.emulator;
    faults.add({ kind: '503', path: /callbacks/, times: Infinity });
    const check = { action: 'check' as const, challenge, code, request: 'one-press-of-the-button' };
    await rep.ask(check);
    expect(resumed).toEqual([]);
    faults.clear();
    await rep.ask(check);
    expect(resumed).toHaveLength(1);
  });

  test('is not made again once it stuck, however often anybody looks', async () => {
    const { challenge, code } = await hold();
    await enterOnPage(account, { challenge, code });
    const completions = () =>
      account.emulator.journal.entries().filter(({ path: called }) => path.test(called)).length;
    const before = completions();
    await new Rep(account).look();
    await workflow.verify(code);
    expect(completions()).toBe(before);
  });
});

test('whatever HubSpot answers for a callback that it does not hold, the code was entered', async () => {
  for (const answer of ['404', '204'] as const) {
    account.emulator.settings.unknownCallback = answer;
    const reply = await workflow.run('send-and-wait', FIELDS);
    const challenge = outputsOf(reply)['challenge_id'] ?? '';
    const entered = await enterOnPage(account, { challenge, code: newestCode(account) });
    expect(entered).toEqual({ result: 'verified' });
    account.emulator.clock.advance(MINUTE);
  }
});
