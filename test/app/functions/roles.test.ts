import {
  closeAccounts,
  closeFunctionHost,
  DANA,
  openAccount,
  Rep,
  type Account,
} from '../../support/account.ts';
import { AtDeal, KIM, LEE, openDealAccount, POLICY } from '../../support/deal-approval.ts';
import { openCode } from '../../support/open-code.ts';
import { saveIn } from '../../support/saved-settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/otp/default-settings.ts';
import type { RoleSettings } from '../../../src/contract/settings.ts';

afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;

async function withRoles(roles: Partial<RoleSettings>): Promise<Account> {
  const account = await openAccount();
  await saveIn(account, { roles: { everyone: 'approver', teams: [], people: [], ...roles } });
  return account;
}

test('T38 a viewer sees the record, and can send nothing', async () => {
  const rep = new Rep(await withRoles({ everyone: 'viewer' }));
  expect((await rep.look()).destinations).toHaveLength(1);
  expect(await rep.send()).toMatchObject({ refusal: 'not_allowed', needs: 'sender' });
  expect(rep.account.emulator.emails.sent()).toEqual([]);
});

test('T38 a viewer can check no code of another either', async () => {
  const { account, challenge, code } = await openCode();
  await saveIn(account, { roles: { everyone: 'viewer', teams: [], people: [] } });
  account.emulator.clock.advance(MINUTE);
  const reply = await new Rep(account).ask({ action: 'check', challenge, code });
  expect(reply).toMatchObject({ refusal: 'not_allowed' });
});

test('somebody by name, or by their HubSpot team, may do more than everyone', async () => {
  const people = [{ userId: DANA.id, role: 'sender' as const }];
  const dana = new Rep(await withRoles({ everyone: 'viewer', people }));
  expect(await dana.send()).toMatchObject({ result: { result: 'sent' } });
  const teams = [{ teamId: '7', role: 'sender' as const }];
  const account = await withRoles({ everyone: 'viewer', teams });
  account.emulator.owners.add({
    ...{ id: '905', userId: 75, email: 'ana@northwind.example', firstName: 'Ana', lastName: 'Ray' },
    teams: [{ id: '7', name: 'Callers', primary: true }],
  });
  expect(await new Rep(account, { userId: 75 }).send()).toMatchObject({
    result: { result: 'sent' },
  });
  expect(await new Rep(account).send()).toMatchObject({ refusal: 'not_allowed' });
});

test('T38 who may not approve is not asked for approval, though a rule of approvals names them', async () => {
  const { account, deal } = await openDealAccount();
  const people = [{ userId: KIM.userId, role: 'sender' as const }];
  await saveIn(account, {
    approvals: POLICY,
    roles: { everyone: 'approver', teams: [], people },
  });
  const { targets } = await new AtDeal({ account, deal }).look();
  expect(targets[0]?.approvers.map(({ ownerId }) => ownerId)).toEqual([LEE.ownerId]);
});

test('T38 where policy wants a user whom HubSpot confirms, what a card states is not enough', async () => {
  const account = await openAccount();
  const { caller_check } = DEFAULT_SETTINGS.purposes;
  await saveIn(account, {
    purposes: {
      ...DEFAULT_SETTINGS.purposes,
      caller_check: { ...caller_check, verifiedActor: true },
    },
  });
  const rep = new Rep(account);
  expect(await rep.send()).toMatchObject({ refusal: 'actor_not_verified' });
  expect(await rep.send('portal_access')).toMatchObject({ result: { result: 'sent' } });
});

test('what was saved holds for a card within a minute', async () => {
  const account = await openAccount();
  const rep = new Rep(account);
  await rep.look();
  await saveIn(account, { roles: { everyone: 'viewer', teams: [], people: [] } });
  account.emulator.clock.advance(MINUTE);
  expect(await rep.send()).toMatchObject({ refusal: 'not_allowed' });
});

test('T38 an approver who may approve no more since they were asked approves nothing', async () => {
  const opened = await openDealAccount();
  const dana = new AtDeal(opened);
  const challenge = await dana.asks(KIM.ownerId);
  const people = [{ userId: KIM.userId, role: 'viewer' as const }];
  await saveIn(opened.account, {
    approvals: POLICY,
    roles: { everyone: 'approver', teams: [], people },
  });
  opened.account.emulator.clock.advance(MINUTE);
  expect(await dana.check(challenge)).toMatchObject({ ok: false, refusal: 'changed_since' });
  expect(dana.stages()).toHaveLength(1);
});
