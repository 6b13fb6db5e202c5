import {
  closeAccounts,
  closeFunctionHost,
  openAccount,
  otherThan,
  Rep,
  type Account,
} from '../../support/account.ts';
import { ledgerOf } from '../../support/stored-ledger.ts';
import type { LedgerEntry, RefusedEntry } from '../../../src/otp/entry.ts';

afterEach(closeAccounts);
afterAll(closeFunctionHost);

/** What the trail says was refused, oldest first. */
function refusals(account: Account): RefusedEntry[] {
  return ledgerOf(account)
    .map(({ body }) => JSON.parse(body) as LedgerEntry)
    .filter((entry) => entry.entry === 'refused');
}

const summaries = ({ emulator }: Account): string[] =>
  emulator.records
    .list('p_otp_entry')
    .filter(({ properties }) => properties['kind'] === 'refused')
    .map(({ properties }) => properties['summary'] ?? '');

test('the trail says who was refused, for what and why', async () => {
  const account = await openAccount();
  const rep = new Rep(account);
  await rep.send();
  expect(await rep.send()).toMatchObject({ refusal: 'cool_down' });
  expect(refusals(account)).toMatchObject([
    { reason: 'cool_down', by: { userId: 71 }, stream: { purpose: 'caller_check' } },
  ]);
  expect(summaries(account)).toEqual([
    'Dana Reyes was refused: a message went out less than a minute before (Confirm who is calling).',
  ]);
});

test('the same refusal of the same person is one entry in ten minutes', async () => {
  const account = await openAccount();
  const [dana, kim] = [new Rep(account), new Rep(account, { userId: 72 })];
  await dana.send();
  await dana.send();
  await dana.send();
  await kim.send();
  expect(refusals(account).map(({ by }) => by)).toMatchObject([{ userId: 71 }, { userId: 72 }]);
  account.emulator.clock.advance(10 * 60_000);
  await dana.send();
  await dana.send();
  expect(refusals(account)).toHaveLength(3);
});

test('a flood of guesses at a used-up code leaves one entry, and costs one call for it', async () => {
  const account = await openAccount();
  const rep = new Rep(account);
  const challenge = Rep.challengeIn(await rep.send());
  const right = rep.codeInMessage();
  for (let wrong = 1; wrong <= 5; wrong += 1) {
    await rep.ask({ action: 'check', challenge, code: otherThan(right, wrong) });
  }
  account.emulator.journal.clear();
  const floods = Array.from({ length: 30 }, () =>
    rep.ask({ action: 'check', challenge, code: right }),
  );
  for (const reply of await Promise.all(floods)) {
    expect(reply).toMatchObject({ ok: false, refusal: 'too_many_attempts' });
  }
  expect(refusals(account)).toMatchObject([{ reason: 'too_many_attempts' }]);
  const creates = account.emulator.journal
    .entries()
    .filter(({ method, path }) => method === 'POST' && /p_otp_entry$/.test(path));
  expect(creates).toHaveLength(1);
});

test('a refusal that cannot be noted is told all the same, and noted the next time', async () => {
  const account = await openAccount();
  const rep = new Rep(account);
  await rep.send();
  account.emulator.faults.add({ kind: '503', path: /p_otp_entry$/ });
  expect(await rep.send()).toMatchObject({ refusal: 'cool_down' });
  account.emulator.faults.clear();
  expect(await rep.send()).toMatchObject({ refusal: 'cool_down' });
  expect(refusals(account)).toHaveLength(1);
});
