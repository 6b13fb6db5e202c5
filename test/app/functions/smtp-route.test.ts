import {
  closeAccounts,
  closeFunctionHost,
  DANA,
  functionOutput,
  newRequest,
  openAccount,
  Rep,
  type Account,
} from '../../support/account.ts';
import { decisionsOf } from '../../support/ledger-invariants.ts';
import { ledgerOf } from '../../support/stored-ledger.ts';
import { reply, startMailServer, type MailServer } from '../../delivery/support/mail-server.ts';

jest.setTimeout(60_000);
const servers: MailServer[] = [];
afterEach(async () => {
  await Promise.all([closeAccounts(), ...servers.splice(0).map((server) => server.close())]);
});
afterAll(closeFunctionHost);

const PLAIN = { disabledCommands: ['STARTTLS', 'AUTH'] };

async function accountWith(
  options: Parameters<typeof startMailServer>[0],
): Promise<{ account: Account; rep: Rep; server: MailServer }> {
  const server = await startMailServer({ ...PLAIN, ...options });
  servers.push(server);
  const from = 'from=verify@northwind.example&name=Northwind%20Bank';
  const account = await openAccount({
    env: { OTP_EMAIL_ROUTE: `smtp://127.0.0.1:${server.port}?${from}` },
  });
  const rep = new Rep(account);
  await rep.look();
  return { account, rep, server };
}

/** The code in a message as it came over the wire. */
const codeIn = (raw: string): string => /^(\d{3}) (\d{3})\r?$/m.exec(raw)?.slice(1).join('') ?? '';

const entries = (account: Account): string[] =>
  decisionsOf(ledgerOf(account), account.keys).map(({ event }) => event.kind);

test('a code that left by SMTP verifies, and the hand-over is on record before it is called sent', async () => {
  const { account, rep, server } = await accountWith({});
  const sent = await rep.send();
  expect(sent).toMatchObject({ result: { result: 'sent' } });
  expect(
    ledgerOf(account)
      .map(({ body }) => body)
      .join(),
  ).toContain('"handed_over"');
  const code = codeIn(server.delivered[0]?.raw ?? '');
  const verified = await rep.ask({ action: 'check', challenge: Rep.challengeIn(sent), code });
  expect(verified).toMatchObject({ result: { result: 'verified' } });
});

test('a server that refuses the address is told as it is, and stays so after a reload', async () => {
  const { account, rep } = await accountWith({
    onRcptTo: (_, __, done) => done(reply(550, '5.1.1 No such mailbox')),
  });
  expect(await rep.send()).toMatchObject({ ok: false, refusal: 'delivery_refused' });
  const [purpose] = (await new Rep(account).look()).purposes;
  expect(purpose?.standing).toMatchObject({
    standing: 'open',
    delivery: { undelivered: 'no_mailbox' },
  });
});

test('a server that asks to come back later (greylisting) is named, and nothing has left', async () => {
  const { rep, server } = await accountWith({
    onRcptTo: (_, __, done) => done(reply(451, '4.7.1 Greylisted, try again later')),
  });
  const sent = await rep.send();
  expect(sent).toMatchObject({
    result: { result: 'send_unconfirmed' },
    purpose: { standing: { delivery: 'put_off' } },
  });
  const [purpose] = (await rep.look()).purposes;
  expect(purpose?.standing).toMatchObject({ standing: 'open', delivery: 'put_off' });
  expect(server.delivered).toEqual([]);
  expect(await functionOutput()).toContain('SMTP 451 4.7.1');
});

test('a login that the mail server does not take is told to be on our side', async () => {
  const { rep } = await accountWith({
    onMailFrom: (_, __, done) => done(reply(530, '5.7.0 Authentication required')),
  });
  expect(await rep.send()).toMatchObject({
    refusal: 'delivery_refused',
    purpose: { standing: { delivery: { undelivered: 'our_side' } } },
  });
});

test('T31 repeating a send that nobody confirmed sends no second message', async () => {
  let isSlow = true;
  const { rep, server } = await accountWith({
    onMailFrom: (_, __, done) => (isSlow ? undefined : done()),
  });
  const send = {
    action: 'send',
    purpose: 'caller_check',
    destination: rep.view?.destinations[0]?.id ?? '',
    request: newRequest(),
  } as const;
  expect(await rep.ask(send)).toMatchObject({ result: { result: 'send_unconfirmed' } });
  isSlow = false;
  expect(await rep.ask(send)).toMatchObject({ result: { result: 'send_unconfirmed' } });
  expect(server.delivered).toEqual([]);
});

test('T27 sending again after an unconfirmed message waits for the cool-down and takes a place in the limits', async () => {
  let isSlow = true;
  const { account, rep, server } = await accountWith({
    onMailFrom: (_, __, done) => (isSlow ? undefined : done()),
  });
  const challenge = Rep.challengeIn(await rep.send());
  isSlow = false;
  expect(await rep.ask({ action: 'resend', challenge })).toMatchObject({ refusal: 'cool_down' });
  account.emulator.clock.advance(60_000);
  expect(await rep.ask({ action: 'resend', challenge })).toMatchObject({
    result: { result: 'sent' },
  });
  expect(entries(account)).toEqual(['issued', 'resent']);
  expect(server.delivered).toHaveLength(1);
});

test('a slow HubSpot and a server that never answers: the press is answered all the same', async () => {
  const { account, rep } = await accountWith({ onConnect: () => undefined });
  account.emulator.faults.add({ kind: 'hang', path: /contacts/ });
  expect(await rep.send()).toMatchObject({ result: { result: 'send_unconfirmed' } });
});

test('a test message that a server puts off tells the admin its code', async () => {
  const { account } = await accountWith({
    onRcptTo: (_, __, done) => done(reply(451, '4.7.1 Greylisted, try again later')),
  });
  const parameters = {
    ...{ action: 'test', channel: 'email', language: 'en', request: newRequest() },
    user: { id: DANA.id },
  };
  const answer = await account.callFunction('otp-settings', { parameters, propertiesToSend: {} });
  expect(answer).toEqual({
    ...{ ok: false, refusal: 'delivery_refused' },
    ...{ reason: 'later', detail: 'SMTP 451 4.7.1' },
  });
});
