import {
  closeAccounts,
  closeFunctionHost,
  newRequest,
  NOON,
  otherThan,
  Rep,
} from '../../support/account.ts';
import { openCode } from '../../support/open-code.ts';

jest.setTimeout(60_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;

const refusalOf = (reply: { ok: boolean; refusal?: string }): string | undefined => reply.refusal;

test('T03 sending again neither changes the code nor gives new tries', async () => {
  const { account, rep, challenge, code } = await openCode();
  await rep.ask({ action: 'check', challenge, code: otherThan(code) });
  account.emulator.clock.advance(MINUTE);
  const again = await rep.ask({ action: 'resend', challenge });
  expect(again).toMatchObject({
    result: { result: 'sent' },
    purpose: { standing: { triesLeft: 4 } },
  });
  expect(rep.codeInMessage()).toBe(code);
});

test('T08 ten wrong answers lock the purpose, however many codes they are spread over', async () => {
  const { account, rep } = await openCode();
  let compared = 0;
  for (let round = 0; round < 4; round += 1) {
    account.emulator.clock.advance(11 * MINUTE);
    const sent = await rep.send();
    if (!sent.ok) break;
    const challenge = Rep.challengeIn(sent);
    for (let guess = 1; guess <= 5; guess += 1) {
      const reply = await rep.ask({
        action: 'check',
        challenge,
        code: otherThan(rep.codeInMessage(), guess),
      });
      if (reply.ok) compared += 1;
    }
  }
  expect(compared).toBe(10);
  const locked = await rep.send();
  expect(locked).toMatchObject({ ok: false, refusal: 'locked' });
  const week = 7 * 24 * 60 * MINUTE;
  account.emulator.clock.advance(week);
  expect(await rep.send()).toMatchObject({ ok: true });
});

test('T27 a lock of one purpose leaves the others free', async () => {
  const { account, rep } = await openCode();
  for (let round = 0; round < 3; round += 1) {
    account.emulator.clock.advance(11 * MINUTE);
    const sent = await rep.send();
    if (!sent.ok) break;
    for (let guess = 1; guess <= 5; guess += 1) {
      await rep.ask({
        action: 'check',
        challenge: Rep.challengeIn(sent),
        code: otherThan(rep.codeInMessage(), guess),
      });
    }
  }
  account.emulator.clock.advance(11 * MINUTE);
  expect(await rep.send()).toMatchObject({ refusal: 'locked' });
  expect(await rep.send('portal_access')).toMatchObject({ ok: true });
});

test('T27 nobody’s mailbox gets more than three messages in ten minutes or ten in a day', async () => {
  const { account, rep } = await openCode();
  let sent = 1;
  for (let minute = 1; minute < 24 * 60 - 1; minute += 1) {
    account.emulator.clock.advance(MINUTE);
    const isWorthTrying = minute <= 12 || minute % 15 === 0;
    if (isWorthTrying && (await rep.send(minute % 2 ? 'caller_check' : 'portal_access')).ok)
      sent += 1;
  }
  expect(sent).toBe(10);
  const times = account.emulator.emails.sent().map(({ at }) => at);
  for (const [i, time] of times.entries())
    expect(time - (times[i - 3] ?? -Infinity)).toBeGreaterThanOrEqual(10 * MINUTE);
});

test('T09 T22 a new code ends the old one: the old one is refused and costs no try', async () => {
  const { account, rep, challenge, code } = await openCode();
  account.emulator.clock.advance(MINUTE);
  const second = Rep.challengeIn(await rep.send());
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    refusal: 'replaced',
  });
  const right = await rep.ask({ action: 'check', challenge: second, code: rep.codeInMessage() });
  expect(right).toMatchObject({ result: { result: 'verified' } });
});

test('T10 a code that was used is refused, also to another rep', async () => {
  const { account, rep, challenge, code } = await openCode();
  await rep.ask({ action: 'check', challenge, code });
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    refusal: 'already_used',
  });
  const kim = new Rep(account, { userId: 72 });
  expect(await kim.ask({ action: 'check', challenge, code })).toMatchObject({
    refusal: 'already_used',
  });
});

test('T13 the code of one purpose is wrong for another', async () => {
  const { account, rep, code } = await openCode();
  account.emulator.clock.advance(MINUTE);
  const challenge = Rep.challengeIn(await rep.send('portal_access'));
  expect(rep.codeInMessage()).not.toBe(code);
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    result: { result: 'wrong_code' },
  });
});

test('T18 when the address changed after sending, the right code is refused and nothing is spent', async () => {
  const { account, rep, challenge, code } = await openCode();
  const { emulator, contact } = account;
  emulator.records.update('contacts', contact, { email: 'new@example.com' });
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    refusal: 'changed_since',
  });
});

test('T15 an address that was changed and changed back counts as changed', async () => {
  const { account, rep, challenge, code } = await openCode();
  const { emulator, contact } = account;
  emulator.clock.advance(1_000);
  emulator.records.update('contacts', contact, { email: 'mallory@evil.example' });
  emulator.clock.advance(1_000);
  emulator.records.update('contacts', contact, { email: 'ada.osei@example.com' });
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    refusal: 'changed_since',
  });
});

test('T21 a late right answer and a late wrong one are told the same', async () => {
  const { account, rep, challenge, code } = await openCode();
  account.emulator.clock.advance(5 * MINUTE);
  const right = await rep.ask({ action: 'check', challenge, code });
  const wrong = await rep.ask({ action: 'check', challenge, code: otherThan(code) });
  expect(right).toMatchObject({ ok: false, refusal: 'expired' });
  expect(wrong).toEqual(right);
});

test('T21 the code lives to the last second before its end', async () => {
  const { account, rep, challenge, code } = await openCode();
  account.emulator.clock.advance(5 * MINUTE - 1_000);
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    result: { result: 'verified' },
  });
});

test('T21 HubSpot’s clock decides: a clock that goes backwards does not bring a code back', async () => {
  const { account, rep, challenge, code } = await openCode();
  account.emulator.clock.advance(2 * MINUTE);
  await rep.ask({ action: 'check', challenge, code: otherThan(code) });
  account.emulator.clock.set(NOON - 60 * MINUTE);
  const reply = await rep.ask({ action: 'check', challenge, code: otherThan(code, 2) });
  expect(reply).toMatchObject({ result: { result: 'wrong_code', triesLeft: 3 } });
});

test('T24 T25 what a card says about itself changes nothing: only an entry verifies', async () => {
  const { account, rep } = await openCode();
  const reply = await account.call({
    action: 'state',
    record: { objectTypeId: '0-1', objectId: account.contact },
    user: { id: 71 },
    bookmark: `${Buffer.from('{"streams":{"caller_check":{"state":"verified"}}}').toString('base64url')}.${'0'.repeat(64)}`,
  });
  expect(reply).toMatchObject({
    ok: true,
    view: { purposes: [{ standing: { standing: 'open' } }, {}, {}, {}, {}] },
  });
  expect(rep.view?.history).toEqual([]);
});

test('T36 after a rotation of the pepper, open codes still verify; after a second one they do not', async () => {
  const { account, rep, challenge, code } = await openCode();
  const { env } = account;
  const previous = env['OTP_PEPPER'] ?? '';
  env['OTP_PEPPER'] = Buffer.from('a new pepper for the test account, 32 bytes').toString('base64');
  env['OTP_PEPPER_PREVIOUS'] = previous;
  const wrong = await rep.ask({ action: 'check', challenge, code: otherThan(code) });
  expect(wrong).toMatchObject({ result: { result: 'wrong_code' } });
  env['OTP_PEPPER_PREVIOUS'] = 'none';
  expect(refusalOf(await rep.ask({ action: 'check', challenge, code }))).toBe('expired');
  env['OTP_PEPPER_PREVIOUS'] = previous;
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    result: { result: 'verified' },
  });
});

test('T42 a record that was deleted or merged while a code is open is refused by name', async () => {
  const { account, rep, challenge, code } = await openCode();
  const { emulator, contact } = account;
  const winner = emulator.records.create('contacts', { email: 'winner@example.com' });
  emulator.records.merge('contacts', winner, contact);
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    refusal: 'record_merged',
    into: winner,
  });
  emulator.records.archive('contacts', winner);
  const gone = await account.call({
    action: 'state',
    record: { objectTypeId: '0-1', objectId: winner },
    user: { id: 71 },
  });
  expect(gone).toMatchObject({ ok: false, refusal: 'record_not_found' });
});

test('T43 there is no code that always works', async () => {
  const { rep, challenge, code } = await openCode();
  for (const known of ['000000', '123456', '111111', '999999'].filter((guess) => guess !== code)) {
    const reply = await rep.ask({ action: 'check', challenge, code: known });
    expect(reply).toMatchObject({ result: { result: 'wrong_code' } });
  }
});

test.each([
  ['OTP_PEPPER', ''],
  ['OTP_PEPPER', '   '],
  ['OTP_PEPPER', 'c2hvcnQ='],
  ['OTP_LEDGER_KEY', ''],
  ['OTP_ACCOUNT_ID', 'not a number'],
  ['OTP_EMAIL_ROUTE', 'pigeon:1'],
  ['PRIVATE_APP_ACCESS_TOKEN', ''],
])('with %s set to %j every step is refused by name', async (secret, value) => {
  const { account, rep, challenge, code } = await openCode();
  account.env[secret] = value;
  const missing = { ok: false, refusal: 'not_set_up', missing: secret };
  expect(await rep.ask({ action: 'check', challenge, code })).toEqual(missing);
  expect(await rep.ask({ action: 'state' })).toEqual(missing);
});

test('T35 an entry that somebody altered stops its stream, and the card is told', async () => {
  const { account, rep, challenge, code } = await openCode();
  const { emulator } = account;
  const [entry] = emulator.records
    .list('p_otp_entry')
    .filter(({ properties }) => properties['kind'] === 'issued');
  const body = (entry?.properties['entry'] ?? '').replace('"attempts":5', '"attempts":500');
  emulator.records.update('p_otp_entry', entry?.id ?? '', { entry: body });
  const fresh = new Rep(account);
  expect(await fresh.ask({ action: 'check', challenge, code })).toMatchObject({
    refusal: 'trail_broken',
  });
  expect(await rep.ask({ action: 'state' })).toMatchObject({ ok: true });
  expect(await fresh.ask({ action: 'state' })).toMatchObject({
    ok: false,
    refusal: 'trail_broken',
  });
});

test('two reps at once: whoever is second hears what the first one did', async () => {
  const { account, rep, challenge, code } = await openCode();
  const kim = new Rep(account, { userId: 72 });
  const view = await kim.look();
  expect(view.purposes[0]?.standing).toMatchObject({
    standing: 'open',
    sentBy: { name: 'Dana Reyes' },
  });
  await rep.ask({ action: 'check', challenge, code });
  const late = await kim.ask({ action: 'check', challenge, code, request: newRequest() });
  expect(late).toMatchObject({
    refusal: 'already_used',
    purpose: { standing: { standing: 'verified' } },
  });
});
