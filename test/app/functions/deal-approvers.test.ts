import { closeAccounts, closeFunctionHost } from '../../support/account.ts';
import {
  AtDeal,
  KIM,
  LEE,
  openDealAccount,
  POLICY,
  said,
  STAGE,
} from '../../support/deal-approval.ts';
import { saveIn } from '../../support/saved-settings.ts';

afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;

test('above the second threshold two people approve, one after the other', async () => {
  const opened = await openDealAccount({ deal: { amount: '320000' } });
  const dana = new AtDeal(opened);
  expect((await dana.look()).targets[0]).toMatchObject({
    needed: 2,
    approvers: [{ ownerId: KIM.ownerId }],
  });
  expect(said(await dana.ask(LEE.ownerId))).toBe('no_such_approver');
  const first = await dana.check(await dana.asks(KIM.ownerId));
  expect(first).toMatchObject({
    result: { result: 'approved' },
    purpose: { standing: { standing: 'partly', approvers: [{ ownerId: LEE.ownerId }] } },
  });
  expect(dana.property('otp_approval')).toBe('partly');
  expect(dana.stages()).toEqual([STAGE.before]);
  expect(said(await dana.ask(KIM.ownerId))).toBe('no_such_approver');
  const second = await dana.check(await dana.asks(LEE.ownerId));
  expect(second).toMatchObject({
    result: { result: 'moved' },
    purpose: {
      standing: { request: { given: [{ approver: KIM }, { approver: LEE }].map(named) } },
    },
  });
  expect(dana.property('otp_approved_by')).toBe(
    'Kim Lindqvist; entered by Dana Reyes (as stated by the card). Lee Mbeki; entered by Dana Reyes (as stated by the card)',
  );
});

function named({ approver: { ownerId, name } }: { approver: typeof KIM }): object {
  return { approver: { ownerId, name } };
}

test('what the first approved must be so when the second does', async () => {
  const dana = new AtDeal(await openDealAccount({ deal: { amount: '320000' } }));
  await dana.check(await dana.asks(KIM.ownerId));
  dana.change({ amount: '330000' });
  expect(await dana.standing()).toMatchObject({ standing: 'changed' });
  expect(said(await dana.ask(LEE.ownerId))).toBe('no_such_approver');
  dana.account.emulator.clock.advance(MINUTE);
  expect(said(await dana.check(await dana.asks(KIM.ownerId)))).toBe('approved');
});

test('who asks may not be who approves, unless policy says so', async () => {
  const opened = await openDealAccount();
  const kim = new AtDeal(opened, KIM.userId);
  const { targets } = await kim.look();
  expect(targets[0]?.approvers).toEqual([{ ownerId: LEE.ownerId, name: LEE.name }]);
  expect(said(await kim.ask(KIM.ownerId))).toBe('no_such_approver');
  expect(said(await kim.ask(KIM.ownerId, { stage: STAGE.won }))).toBe('sent');
});

test('where only the requester could approve, the card says so', async () => {
  const opened = await openDealAccount({ deal: { amount: '320000' } });
  const kim = new AtDeal(opened, KIM.userId);
  expect((await kim.look()).targets[0]?.problem).toEqual({ refusal: 'requester_is_approver' });
  expect(said(await kim.ask())).toBe('requester_is_approver');
});

test('where the approver must enter the code, no code is sent that what a card states cannot use', async () => {
  const [contract] = POLICY.stages;
  const tier = { ...contract?.tiers[0], approverEnters: true };
  const policy = { ...POLICY, stages: [{ ...contract, tiers: [tier] }] };
  const dana = new AtDeal(await openDealAccount({ policy }));
  const problem = { refusal: 'approver_must_enter', name: KIM.name };
  expect((await dana.look()).targets[0]?.problem).toEqual(problem);
  expect(await dana.ask()).toMatchObject(problem);
  expect(dana.account.emulator.emails.sent()).toEqual([]);
});

test('who asked for the first approval may not give the second, whoever asks for that', async () => {
  const [contract] = POLICY.stages;
  const approvals = [{ users: [KIM.ownerId] }, { users: ['901', LEE.ownerId] }];
  const tiers = [{ from: { EUR: 50_000 }, approvals }];
  const policy = { ...POLICY, stages: [{ ...contract, tiers }] };
  const opened = await openDealAccount({ policy });
  const dana = new AtDeal(opened);
  await dana.check(await dana.asks(KIM.ownerId));
  const kim = new AtDeal(opened, KIM.userId);
  expect(await kim.standing()).toMatchObject({ approvers: [{ ownerId: LEE.ownerId }] });
  expect(said(await kim.ask('901'))).toBe('no_such_approver');
});

test('an approver whom a property names is bound: another name there, and the code fits no more', async () => {
  const [contract] = POLICY.stages;
  const tiers = [{ from: { EUR: 50_000 }, approvals: [{ property: 'hs_next_step' }] }];
  const policy = { ...POLICY, stages: [{ ...contract, tiers }] };
  const deal = { hs_next_step: LEE.ownerId };
  const dana = new AtDeal(await openDealAccount({ policy, deal }));
  const challenge = await dana.asks(LEE.ownerId);
  dana.change({ hs_next_step: KIM.ownerId });
  expect(await dana.check(challenge)).toMatchObject({
    refusal: 'changed_since',
    changes: [{ what: 'approver', before: LEE.name, now: KIM.name }],
  });
});

test('when policy asks for fewer approvals by now, the move is asked for anew', async () => {
  const opened = await openDealAccount({ deal: { amount: '320000' } });
  const dana = new AtDeal(opened);
  await dana.check(await dana.asks(KIM.ownerId));
  const [contract] = POLICY.stages;
  const stages = [{ ...contract, tiers: [contract?.tiers[0]] }];
  await saveIn(opened.account, { approvals: { ...POLICY, stages } });
  opened.account.emulator.clock.advance(60_000);
  expect(said(await dana.check(await dana.asks(LEE.ownerId)))).toBe('moved');
});
