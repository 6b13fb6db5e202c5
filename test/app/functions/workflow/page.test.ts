import fc from 'fast-check';
import { otherThan, Rep, type Account } from '../../../support/account.ts';
import { eachInNewAccount } from '../../../support/each-account.ts';
import { enterOnPage, newestCode, postEntry, Workflow } from '../../../support/workflow.ts';

let account: Account;
let challenge: string;
let code: string;

eachInNewAccount(async (newAccount, workflow) => {
  account = newAccount;
  const outputs = await workflow.generate();
  challenge = outputs['challenge_id'] ?? '';
  code = newestCode(account);
  account.emulator.journal.clear();
});

const MINUTE = 60_000;
const calls = () => account.emulator.journal.entries().length;
const REQUEST = 'press-0000-1111';

test('the right code verifies, and the record says how it came', async () => {
  expect(await enterOnPage(account, { challenge, code })).toEqual({ result: 'verified' });
  const { properties } = account.emulator.records.get('contacts', account.contact) ?? {};
  expect(properties).toMatchObject({
    otp_status: 'verified',
    otp_verified_by: 'Whoever had the code, on a page',
  });
  const summary = account.emulator.events.occurrences().at(-1)?.properties['otp_summary'];
  expect(summary).toBe(
    'Verified: the code sent to a•••@example.com was entered on a page (Portal access).',
  );
});

test('a wrong code says how many tries are left', async () => {
  const wrong = otherThan(code);
  expect(await enterOnPage(account, { challenge, code: wrong })).toEqual({
    result: 'wrong_code',
    triesLeft: 4,
  });
  expect(await enterOnPage(account, { challenge, code: wrong })).toEqual({
    result: 'wrong_code',
    triesLeft: 4,
  });
});

test('what is no code costs no try and says what a code looks like', async () => {
  expect(await enterOnPage(account, { challenge, code: '12' })).toEqual({
    result: 'not_a_code',
    length: 6,
    alphabet: 'digits',
  });
});

test('T05 guesses at one challenge count together, whatever the way in', async () => {
  const workflow = new Workflow(account);
  await enterOnPage(account, { challenge, code: otherThan(code, 1) });
  await workflow.verify(otherThan(code, 2));
  const rep = new Rep(account);
  await rep.look();
  await rep.ask({ action: 'check', challenge, code: otherThan(code, 3) });
  await enterOnPage(account, { challenge, code: otherThan(code, 4) });
  expect(await workflow.verify(otherThan(code, 5))).toMatchObject({
    result: 'wrong_code',
    attempts_left: '0',
  });
  expect(await enterOnPage(account, { challenge, code })).toEqual({ result: 'ended' });
});

test('T27 strangers who use up every try of a week lock no rep out', async () => {
  const workflow = new Workflow(account);
  for (let round = 0; round < 2; round += 1) {
    for (let i = 1; i <= 5; i += 1)
      await enterOnPage(account, { challenge, code: otherThan(newestCode(account), i) });
    account.emulator.clock.advance(11 * MINUTE);
    challenge = (await workflow.generate())['challenge_id'] ?? '';
  }
  expect(await workflow.generate()).toMatchObject({ send_status: 'locked' });
  expect(await new Rep(account).send('portal_access')).toMatchObject({ ok: true });
});

test('T01 a hundred guesses at once: five are compared, and no more', async () => {
  const guesses = Array.from({ length: 100 }, (_, i) => otherThan(code, i + 1));
  const replies = await Promise.all(
    guesses.map((guess) => enterOnPage(account, { challenge, code: guess })),
  );
  const told = replies.map(({ result }) => result);
  expect(told.filter((result) => result === 'wrong_code').length).toBeLessThanOrEqual(4);
  expect(told).not.toContain('verified');
  account.emulator.clock.advance(MINUTE);
  expect(await enterOnPage(account, { challenge, code })).toEqual({ result: 'ended' });
}, 60_000);

test('T02 the right code from twenty browsers at once verifies once', async () => {
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => enterOnPage(account, { challenge, code })),
  );
  expect(replies.filter(({ result }) => result === 'verified')).toHaveLength(1);
});

test('a press that is repeated has the answer it had', async () => {
  const press = { challenge, code, request: REQUEST };
  expect(await enterOnPage(account, press)).toEqual({ result: 'verified' });
  expect(await enterOnPage(account, press)).toEqual({ result: 'verified' });
});

test('T10 another press after success verifies nothing, with the code or without it', async () => {
  await enterOnPage(account, { challenge, code, request: REQUEST });
  expect(await enterOnPage(account, { challenge, code })).toEqual({ result: 'ended' });
  const guessed = { challenge, code: otherThan(code), request: REQUEST };
  expect(await enterOnPage(account, guessed)).toEqual({ result: 'ended' });
});

describe('T26 a stranger', () => {
  const forged = (): string[] => {
    const parts = challenge.split('.');
    const change = (at: number, value: string) => parts.with(at, value).join('.');
    return [
      'c1.0-1.51001.portal_access.workflow.abc.0123.0123456789abcdef0123456789abcdef',
      change(2, '999'),
      change(3, 'email_ownership'),
      change(4, 'card'),
      change(5, 'zzzzzz'),
      change(7, '0'.repeat(32)),
      'x',
    ];
  };

  test('gets one answer for whatever was made up, and costs the account no call', async () => {
    for (const id of forged()) {
      const { statusCode, body } = await postEntry(account, {
        challenge: id,
        code,
        request: REQUEST,
      });
      expect([statusCode, body]).toEqual([200, { result: 'ended' }]);
    }
    expect(calls()).toBe(0);
  });

  test('gets the same answer for a genuine challenge that has ended, however it ended', async () => {
    account.emulator.records.update('contacts', account.contact, { email: 'moved@example.com' });
    expect(await postEntry(account, { challenge, code, request: REQUEST })).toEqual({
      statusCode: 200,
      body: { result: 'ended' },
      headers: { 'Cache-Control': 'no-store' },
    });
    account.emulator.clock.advance(11 * MINUTE);
    expect(await enterOnPage(account, { challenge, code })).toEqual({ result: 'ended' });
  });

  test('gets it for a record that is gone, too', async () => {
    account.emulator.records.archive('contacts', account.contact);
    expect(await enterOnPage(account, { challenge, code })).toEqual({ result: 'ended' });
  });

  test('cannot come at the codes that reps send', async () => {
    account.emulator.clock.advance(MINUTE);
    const own = Rep.challengeIn(await new Rep(account).send('email_ownership'));
    account.emulator.journal.clear();
    const entry = { challenge: own, code: newestCode(account) };
    expect(await enterOnPage(account, entry)).toEqual({ result: 'ended' });
    expect(calls()).toBe(0);
  });

  test('costs no call with a challenge that ended long ago', async () => {
    account.emulator.clock.advance(60 * MINUTE);
    expect(await enterOnPage(account, { challenge, code })).toEqual({ result: 'ended' });
    expect(calls()).toBe(0);
  });
});

test('T19 whatever else is posted is refused by the name of its field, and costs no call', async () => {
  const odd = fc.oneof(fc.anything(), fc.record({ challenge: fc.string(), code: fc.anything() }));
  await fc.assert(
    fc.asyncProperty(odd, async (body) => {
      const { statusCode, body: reply } = await postEntry(
        account,
        JSON.parse(JSON.stringify(body ?? null)),
      );
      expect(statusCode).toBe(400);
      expect(Object.keys(reply)).toEqual(['result', 'field']);
      expect(['body', 'challenge', 'code', 'request', 'unknown field']).toContain(
        'field' in reply ? reply.field : '',
      );
    }),
    { numRuns: 60 },
  );
  expect(calls()).toBe(0);
});

test('T19 half a character is refused by the name of its field', async () => {
  const entry = { challenge, code: '\ud800', request: REQUEST };
  expect(await postEntry(account, entry)).toMatchObject({
    statusCode: 400,
    body: { result: 'malformed', field: 'code' },
  });
});

test('one challenge can be posted to twenty times a minute, and costs no call beyond that', async () => {
  for (let i = 0; i < 20; i += 1) await enterOnPage(account, { challenge, code: 'x' });
  account.emulator.journal.clear();
  expect(await enterOnPage(account, { challenge, code: 'x' })).toMatchObject({ result: 'busy' });
  expect(calls()).toBe(0);
  account.emulator.clock.advance(MINUTE);
  expect(await enterOnPage(account, { challenge, code })).toEqual({ result: 'verified' });
});

test('while little of the API budget is left, strangers wait and reps do not', async () => {
  account.emulator.clock.advance(MINUTE);
  account.emulator.settings.rateLimit.enabled = true;
  const { max } = account.emulator.settings.rateLimit;
  for (let i = 0; i < Math.ceil((max * 2) / 3); i += 1) {
    await fetch(`${account.origin}/crm/v3/objects/contacts/${account.contact}`, {
      headers: { authorization: `Bearer ${account.token}` },
    });
  }
  expect(await enterOnPage(account, { challenge, code })).toMatchObject({ result: 'busy' });
  expect(await new Rep(account).send('email_ownership')).toMatchObject({ ok: true });
});

test('an account that is not set up says no more than that it is busy', async () => {
  account.env['OTP_PEPPER'] = 'short';
  const { statusCode, body } = await postEntry(account, { challenge, code, request: REQUEST });
  expect([statusCode, body.result]).toEqual([503, 'busy']);
});
