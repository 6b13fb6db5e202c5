import {
  closeAccounts,
  closeFunctionHost,
  openAccount,
  otherThan,
  Rep,
  type Account,
} from '../../support/account.ts';
import { ApprovalScene } from '../../support/approval-workflow.ts';
import { AtDeal, DANAS_OWNER_ID, KIM, openDealAccount, said } from '../../support/deal-approval.ts';
import { ledgerOf } from '../../support/stored-ledger.ts';
import { actorToken } from '../../support/whoami.ts';
import { Workflow } from '../../support/workflow.ts';
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
    'Dana Reyes was refused: a message had gone out shortly before (Confirm who is calling).',
  ]);
});

test('T44 the same refusal of the same person is one entry in ten minutes', async () => {
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

test('T44 a flood of guesses at a used-up code leaves one entry, and costs one call for it', async () => {
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

test('T38 who brings somebody else’s token is refused, and noted by the name that the card said', async () => {
  const opened = await openDealAccount();
  const actor = await actorToken(opened.account, KIM.userId);
  const [rep, dana] = [new Rep(opened.account), new AtDeal(opened)];
  await Promise.all([rep.look(), dana.look()]);
  Object.assign(rep, { actor });
  Object.assign(dana, { actor });
  expect(await rep.send()).toMatchObject({ refusal: 'actor_not_verified' });
  expect(said(await dana.ask())).toBe('actor_not_verified');
  expect(await rep.ask({ action: 'state' })).toMatchObject({ refusal: 'actor_not_verified' });
  const by = { userId: 71, name: 'Dana Reyes', assurance: 'stated' };
  expect(refusals(opened.account)).toMatchObject([
    { by, reason: 'actor_not_verified', stream: { pathway: 'card' } },
    { by, reason: 'actor_not_verified', stream: { pathway: 'approval' } },
  ]);
});

test('what a workflow could not do for want of a person or an address is noted as its own', async () => {
  const scene = await ApprovalScene.moved();
  const { account } = scene.dana;
  account.emulator.records.update('contacts', account.contact, { email: '' });
  await new Workflow(account).generate();
  await scene.require({ approver: DANAS_OWNER_ID });
  const by = { workflowId: 4001 };
  expect(refusals(account)).toMatchObject([
    { by, reason: 'no_such_destination', stream: { purpose: 'portal_access' } },
    { by, reason: 'no_such_approver', stream: { purpose: 'deal_approval' } },
  ]);
});

test('a press that is repeated once its code has ended is refused, and noted', async () => {
  const account = await openAccount();
  const rep = new Rep(account);
  const { destinations } = await rep.look();
  const press = {
    action: 'send',
    purpose: 'caller_check',
    request: 'press-of-dana-1',
    destination: destinations[0]?.id ?? 'none',
  } as const;
  const challenge = Rep.challengeIn(await rep.ask(press));
  await rep.ask({ action: 'cancel', challenge });
  expect(await rep.ask(press)).toMatchObject({ refusal: 'cancelled' });
  expect(refusals(account)).toMatchObject([{ reason: 'cancelled' }]);
});
