import {
  closeAccounts,
  closeFunctionHost,
  newRequest,
  openAccount,
  otherThan,
  Rep,
  setUp,
} from '../../support/account.ts';
import { decisionsOf } from '../../support/ledger-invariants.ts';
import { ledgerOf } from '../../support/stored-ledger.ts';
import { openCode, shownBy } from '../../support/open-code.ts';

jest.setTimeout(60_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;
const SINGLE_SEND = /single-email/;
const CONTACT = /^\/crm\/objects\/2026-09\/contacts\//;

test('a request that was answered for one purpose answers nothing for another', async () => {
  const { account, rep, challenge, code } = await openCode();
  const request = newRequest();
  await rep.ask({ action: 'check', challenge, code, request });
  account.emulator.clock.advance(MINUTE);
  const other = Rep.challengeIn(await rep.send('sensitive_request'));
  const forged = await rep.ask({
    action: 'check',
    challenge: other,
    code: otherThan(rep.codeInMessage()),
    request,
  });
  expect(forged).toMatchObject({ result: { result: 'wrong_code', triesLeft: 4 } });
  const view = await rep.look();
  expect(view.purposes[1]).toMatchObject({ standing: { standing: 'open', triesLeft: 4 } });
});

test('the answer to a right code says until when its address rests', async () => {
  const { account, rep, challenge, code } = await openCode();
  const [sentAt = NaN] = decisionsOf(ledgerOf(account), account.keys).map(({ at }) => at);
  const until = sentAt + MINUTE;
  const checked = await rep.ask({ action: 'check', challenge, code });
  const { destinations } = await rep.look();
  const rests = { [destinations[0]?.id ?? '']: until };
  expect(checked).toMatchObject({ result: { result: 'verified' }, purpose: { rests } });
  expect(await rep.send()).toMatchObject({ refusal: 'cool_down', until });
});

test('one request name sends one message for each purpose, with an entry for each', async () => {
  const account = await openAccount();
  const rep = new Rep(account);
  const { destinations } = await rep.look();
  const request = newRequest();
  for (const purpose of ['caller_check', 'portal_access'] as const) {
    await rep.ask({ action: 'send', purpose, destination: destinations[0]?.id ?? '', request });
    account.emulator.clock.advance(MINUTE);
  }
  expect(account.emulator.emails.sent()).toHaveLength(2);
  expect(decisionsOf(ledgerOf(account), account.keys)).toHaveLength(2);
});

test.each([
  ['the read of the contact', 'hang', CONTACT],
  ['a create that lands all the same', 'hang_after', /p_otp_entry$/],
] as const)('%s may hang once: one press is enough', async (_, kind, path) => {
  const { account, rep, challenge, code } = await openCode();
  account.emulator.faults.add({ kind, path });
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    result: { result: 'verified' },
  });
});

test('an answer that is dated a day ahead is not believed', async () => {
  const { account, rep, challenge, code } = await openCode();
  const truth = account.emulator.clock.now();
  account.machine = () => truth;
  account.emulator.clock.advance(24 * 60 * MINUTE);
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    refusal: 'not_set_up',
    missing: 'clock',
  });
  account.emulator.clock.set(truth);
  expect(await rep.ask({ action: 'check', challenge, code })).toMatchObject({
    result: { result: 'verified' },
  });
});

test('repeating a send whose code was cancelled meanwhile sends nothing and says so', async () => {
  const account = await openAccount();
  const rep = new Rep(account);
  const { destinations } = await rep.look();
  const send = {
    action: 'send',
    purpose: 'caller_check',
    destination: destinations[0]?.id ?? '',
    request: newRequest(),
  } as const;
  account.emulator.faults.add({ kind: 'reset_before', path: SINGLE_SEND });
  const first = await rep.ask(send);
  expect(first).toMatchObject({ result: { result: 'send_unconfirmed' } });
  await rep.ask({ action: 'cancel', challenge: Rep.challengeIn(first) });
  expect(await rep.ask(send)).toMatchObject({ ok: false, refusal: 'cancelled' });
  expect(account.emulator.emails.sent()).toEqual([]);
  expect(shownBy(account)['otp_status']).toBe('cancelled');
});

test('a message that nobody confirmed stays unconfirmed whatever is typed', async () => {
  const account = await openAccount();
  const rep = new Rep(account);
  await rep.look();
  account.emulator.faults.add({ kind: 'reset_before', path: SINGLE_SEND });
  const challenge = Rep.challengeIn(await rep.send());
  for (const code of ['abc', '000000']) {
    const reply = await rep.ask({ action: 'check', challenge, code });
    expect(reply).toMatchObject({
      purpose: { standing: { standing: 'open', delivery: 'unconfirmed' } },
    });
  }
  const again = await rep.ask({ action: 'resend', challenge });
  expect(again).toMatchObject({ result: { result: 'sent' } });
  expect(account.emulator.emails.sent()).toHaveLength(1);
  expect(
    decisionsOf(ledgerOf(account), account.keys).filter(({ event }) => event.kind === 'resent'),
  ).toEqual([]);
});

test('without custom events, what happened stands in one note each, also when two reps look at once', async () => {
  const account = await openAccount();
  const { emulator, origin, token, contact } = account;
  emulator.settings.tiers.customEvents = false;
  await setUp(emulator, origin, token);
  const rep = new Rep(account);
  const kim = new Rep(account, { userId: 72 });
  const challenge = Rep.challengeIn(await rep.send());
  emulator.faults.add({ kind: 'slow', path: /\/notes$/, ms: 500 });
  const checking = rep.ask({ action: 'check', challenge, code: rep.codeInMessage() });
  await new Promise((resolve) => setTimeout(resolve, 150));
  await kim.look();
  await checking;
  emulator.clock.advance(30_000);
  await Promise.all([rep.look(), kim.look()]);
  await kim.look();
  const notes = emulator.notesOf('contacts', contact).map(({ body }) => body);
  expect(notes.filter((body) => body.includes('Verified'))).toHaveLength(1);
  expect(notes).toHaveLength(2);
});

test('sending again is judged by the open code, not by what the card last saw', async () => {
  const { account, rep } = await openCode();
  const kim = new Rep(account, { userId: 72 });
  await kim.look();
  account.emulator.clock.advance(61_000);
  const second = Rep.challengeIn(await rep.send());
  account.emulator.clock.advance(61_000);
  expect(await kim.ask({ action: 'resend', challenge: second })).toMatchObject({
    result: { result: 'sent' },
  });
});

test('a message that HubSpot refused needs another one, and says so at once', async () => {
  const account = await openAccount({
    env: { OTP_EMAIL_ROUTE: 'hubspot:404404?name=Northwind%20Bank' },
  });
  const rep = new Rep(account);
  await rep.look();
  const refused = await rep.send();
  expect(refused).toMatchObject({ ok: false, refusal: 'delivery_refused' });
  const challenge = Rep.challengeIn(refused);
  expect(await rep.ask({ action: 'resend', challenge })).toMatchObject({ refusal: 'cool_down' });
  account.emulator.clock.advance(61_000);
  expect(await rep.ask({ action: 'resend', challenge })).toMatchObject({
    refusal: 'delivery_refused',
  });
});

test('a message that a colleague’s look sends names the rep who asked for it', async () => {
  const account = await openAccount();
  const rep = new Rep(account);
  await rep.look();
  account.emulator.faults.add({ kind: 'reset_before', path: SINGLE_SEND });
  await rep.send();
  account.emulator.clock.advance(30_000);
  await new Rep(account, { userId: 72 }).look();
  const [message] = account.emulator.emails.sent();
  const words = JSON.stringify(message?.customProperties);
  expect(words).toContain('Dana Reyes');
  expect(words).not.toContain('Kim');
});
