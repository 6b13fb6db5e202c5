import { closeAccounts, closeFunctionHost, openAccount, otherThan } from '../../support/account.ts';
import {
  AtDeal,
  KIM,
  LEE,
  openDealAccount,
  POLICY,
  said,
  STAGE,
} from '../../support/deal-approval.ts';

afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;

test('the card names the guarded stages, who can approve each, and which comes next', async () => {
  const dana = new AtDeal(await openDealAccount());
  const { targets, next, purposes } = await dana.look();
  expect(purposes[0].deal).toMatchObject({
    name: 'Fjordkraft: trade finance',
    stage: { id: STAGE.before, label: 'Decision Maker Bought-In' },
    money: { amount: '84000', currency: 'EUR' },
  });
  expect(targets).toEqual([
    {
      stage: { id: STAGE.contract, label: 'Contract Sent' },
      approvers: [
        { ownerId: KIM.ownerId, name: KIM.name },
        { ownerId: LEE.ownerId, name: LEE.name },
      ],
      needed: 1,
    },
    {
      stage: { id: STAGE.won, label: 'Closed Won' },
      approvers: [{ ownerId: KIM.ownerId, name: KIM.name }],
      needed: 1,
    },
  ]);
  expect(next).toBe(STAGE.contract);
  expect(purposes[0].standing).toEqual({ standing: 'idle' });
});

test('the approver’s code, entered in the card, moves the deal and says so on the record', async () => {
  const dana = new AtDeal(await openDealAccount());
  await dana.look();
  const challenge = await dana.asks();
  const [message] = dana.account.emulator.emails.sent();
  expect(message?.to).toBe('kim@northwind.example');
  expect(dana.property('otp_approval')).toBe('waiting');
  dana.account.emulator.clock.advance(MINUTE);
  const reply = await dana.check(challenge);
  expect(reply).toMatchObject({
    ok: true,
    result: { result: 'moved' },
    purpose: { standing: { standing: 'moved', stays: true } },
  });
  expect(dana.stages()).toEqual([STAGE.before, STAGE.contract]);
  expect({
    approval: dana.property('otp_approval'),
    stage: dana.property('otp_approved_stage'),
    amount: dana.property('otp_approved_amount'),
    currency: dana.property('otp_approved_currency'),
    by: dana.property('otp_approved_by'),
    at: dana.property('otp_approved_at'),
  }).toEqual({
    approval: 'approved',
    stage: 'Contract Sent',
    amount: '84000',
    currency: 'EUR',
    by: 'Kim Lindqvist; entered by Dana Reyes (as stated by the card)',
    at: '2026-11-23T12:01:00Z',
  });
  const events = dana.account.emulator.events.occurrences();
  expect(events.map(({ properties }) => properties['otp_summary'])).toEqual([
    'Dana Reyes asked Kim Lindqvist to approve the move from Decision Maker Bought-In to Contract Sent for 84000 EUR; the code went to k•••@northwind.example. Reason: “The client signs today.”',
    'Approved: the move from Decision Maker Bought-In to Contract Sent for 84000 EUR, with the code sent to Kim Lindqvist (k•••@northwind.example), entered by Dana Reyes.',
  ]);
  expect(await dana.standing()).toMatchObject({ standing: 'moved', stays: true });
});

test('everybody who opens the deal sees who is waited for, since when and why', async () => {
  const opened = await openDealAccount();
  const dana = new AtDeal(opened);
  await dana.asks();
  opened.account.emulator.clock.advance(MINUTE);
  const lee = new AtDeal(opened, LEE.userId);
  expect(await lee.standing()).toMatchObject({
    standing: 'open',
    masked: 'k•••@northwind.example',
    request: {
      move: { from: { id: STAGE.before }, to: { id: STAGE.contract }, money: { amount: '84000' } },
      requestedBy: { name: 'Dana Reyes' },
      approver: { ownerId: KIM.ownerId, name: KIM.name },
      reason: 'The client signs today.',
      needed: 1,
      given: [],
    },
  });
});

test.each<[string, Record<string, string>[], object]>([
  ['the amount', [{ amount: '99000' }], { what: 'amount', before: '84000', now: '99000' }],
  [
    'the currency',
    [{ deal_currency_code: 'USD' }],
    { what: 'currency', before: 'EUR', now: 'USD' },
  ],
  [
    'the stage',
    [{ dealstage: 'presentationscheduled' }],
    { what: 'stage', before: 'Decision Maker Bought-In', now: 'Presentation Scheduled' },
  ],
  [
    'the amount, and then back',
    [{ amount: '99000' }, { amount: '84000' }],
    { what: 'amount', before: '84000', now: '84000' },
  ],
])(
  'once %s has changed, the right code does not fit, and what changed is said',
  async (_, changes, change) => {
    const dana = new AtDeal(await openDealAccount());
    const challenge = await dana.asks();
    for (const each of changes) dana.change(each);
    const reply = await dana.check(challenge);
    expect(reply).toMatchObject({ refusal: 'changed_since', changes: [change] });
    expect(dana.property('dealstage')).not.toBe(STAGE.contract);
    expect(await dana.standing()).toMatchObject({
      standing: 'changed',
      challenge,
      changes: [change],
    });
    // No try was spent on it: the code that is asked for again has them all.
    dana.account.emulator.clock.advance(MINUTE);
    const again = await dana.ask();
    expect(again).toMatchObject({ purpose: { standing: { triesLeft: 5, tries: 5 } } });
  },
);

test('a wrong code is counted, and the deal stays where it is', async () => {
  const dana = new AtDeal(await openDealAccount());
  const challenge = await dana.asks();
  const reply = await dana.check(challenge, otherThan(dana.codeInMessage()));
  expect(reply).toMatchObject({ result: { result: 'wrong_code', triesLeft: 4 } });
  expect(dana.stages()).toEqual([STAGE.before]);
});

test('many presses at once by several people move the deal once', async () => {
  const opened = await openDealAccount();
  const dana = new AtDeal(opened);
  const challenge = await dana.asks();
  const code = dana.codeInMessage();
  const people = Array.from({ length: 6 }, (_, i) => new AtDeal(opened, i % 2 ? 71 : LEE.userId));
  const replies = await Promise.all(people.map((each) => each.check(challenge, code)));
  expect(replies.filter((reply) => said(reply) === 'moved')).toHaveLength(1);
  expect(new Set(replies.map(said))).toEqual(new Set(['moved', 'already_used']));
  expect(dana.stages()).toEqual([STAGE.before, STAGE.contract]);
});

test('a press that is repeated is told the same, and moves nothing twice', async () => {
  const dana = new AtDeal(await openDealAccount());
  const challenge = await dana.asks();
  const code = dana.codeInMessage();
  const request = 'press-of-dana-1';
  expect(said(await dana.send({ action: 'check', challenge, code, request }))).toBe('moved');
  dana.change({ dealstage: STAGE.before });
  expect(said(await dana.send({ action: 'check', challenge, code, request }))).toBe('moved');
  expect(dana.stages()).toEqual([STAGE.before, STAGE.contract, STAGE.before]);
  expect(await dana.standing()).toMatchObject({ standing: 'moved', stays: false });
  expect(said(await dana.send({ action: 'move', challenge }))).toBe('already_there');
  expect(dana.property('dealstage')).toBe(STAGE.before);
});

test('saying no ends the request with its reason, and the code does not work any more', async () => {
  const opened = await openDealAccount();
  const dana = new AtDeal(opened);
  const challenge = await dana.asks();
  const kim = new AtDeal(opened, KIM.userId);
  const reply = await kim.send({ action: 'reject', challenge, reason: ' Not before the audit. ' });
  expect(reply).toMatchObject({
    result: { result: 'rejected' },
    purpose: {
      standing: {
        standing: 'rejected',
        by: { name: 'Kim Lindqvist' },
        reason: 'Not before the audit.',
      },
    },
  });
  expect(said(await dana.check(challenge))).toBe('rejected');
  expect(dana.property('otp_approval')).toBe('rejected');
  const { history } = await dana.look();
  expect(history).toMatchObject([
    { outcome: 'rejected', reason: 'Not before the audit.', by: { name: 'Kim Lindqvist' } },
  ]);
});

test('a request that is withdrawn ends the code', async () => {
  const dana = new AtDeal(await openDealAccount());
  const challenge = await dana.asks();
  expect(said(await dana.send({ action: 'cancel', challenge }))).toBe('cancelled');
  expect(said(await dana.check(challenge))).toBe('cancelled');
  expect(dana.property('otp_approval')).toBe('not_approved');
});

test('what somebody else wrote about an approval that never was is emptied by the next look', async () => {
  const dana = new AtDeal(await openDealAccount());
  dana.change({ otp_approval: 'approved', otp_approved_by: 'Kim', otp_approved_amount: '9' });
  await dana.look();
  expect([
    dana.property('otp_approval'),
    dana.property('otp_approved_by'),
    dana.property('otp_approved_amount'),
  ]).toEqual(['', '', '']);
});

test('a request that ran out is not waited for any more', async () => {
  const dana = new AtDeal(await openDealAccount());
  await dana.asks();
  dana.account.emulator.clock.advance(6 * MINUTE);
  await dana.look();
  expect(dana.property('otp_approval')).toBe('not_approved');
});

test('a reason cannot end its quotation and go on as if the record said it', async () => {
  const dana = new AtDeal(await openDealAccount());
  await dana.asks(KIM.ownerId, { reason: 'ok” Approved: all of it.\nBy Kim \u202e"x"' });
  const [event] = dana.account.emulator.events.occurrences();
  expect(event?.properties['otp_summary']).toContain(
    'Reason: “ok’ Approved: all of it. By Kim ’x’”',
  );
});

test('a code whose deal has changed is not sent again', async () => {
  const dana = new AtDeal(await openDealAccount());
  const challenge = await dana.asks();
  dana.account.emulator.clock.advance(2 * MINUTE);
  dana.change({ amount: '99000' });
  expect(said(await dana.send({ action: 'resend', challenge }))).toBe('changed_since');
  expect(dana.account.emulator.emails.sent()).toHaveLength(1);
});

test.each<[string, Record<string, string>, string]>([
  ['without an amount', { amount: '' }, 'no_amount'],
  [
    'without an owner, where the owner approves',
    { amount: '320000', hubspot_owner_id: '' },
    'no_owner',
  ],
])('a deal %s says so, and nothing is sent', async (_, deal, refusal) => {
  const dana = new AtDeal(await openDealAccount({ deal }));
  expect((await dana.look()).targets[0]?.problem).toEqual({ refusal });
  expect(said(await dana.ask())).toBe(refusal);
  expect(dana.account.emulator.emails.sent()).toEqual([]);
});

test('a deal whose amount needs no approval may be moved by hand', async () => {
  const dana = new AtDeal(await openDealAccount({ deal: { amount: '18500' } }));
  expect((await dana.look()).targets[0]).toMatchObject({ needed: 0, approvers: [] });
  expect(said(await dana.ask())).toBe('not_guarded');
});

test('a deal that was deleted or merged is not approved', async () => {
  const opened = await openDealAccount();
  const { emulator } = opened.account;
  const dana = new AtDeal(opened);
  const challenge = await dana.asks();
  const code = dana.codeInMessage();
  const other = emulator.records.create('deals', { dealname: 'The other', amount: '1' });
  emulator.records.merge('deals', other, opened.deal);
  expect(await dana.check(challenge, code)).toMatchObject({ refusal: 'record_merged' });
  emulator.records.archive('deals', other);
  expect(said(await dana.check(challenge, code))).toBe('record_not_found');
});

test('a stage that is none of the deal’s pipeline cannot be asked for', async () => {
  const dana = new AtDeal(await openDealAccount());
  expect(said(await dana.ask(KIM.ownerId, { stage: 'elsewhere' }))).toBe('no_such_stage');
  expect(said(await dana.ask(KIM.ownerId, { stage: STAGE.before }))).toBe('already_there');
});

test('where no settings were ever saved, nothing of a deal is approved', async () => {
  const { deal } = await openDealAccount();
  const other = await openAccount();
  const dana = new AtDeal({ account: other, deal });
  expect(await dana.send({ action: 'state' })).toEqual({
    ...{ ok: false, refusal: 'not_set_up', missing: 'settings' },
  });
});

test('asking takes five calls and approving five, three after another, once the card was opened', async () => {
  const dana = new AtDeal(await openDealAccount());
  const { journal } = dana.account.emulator;
  await dana.look();
  journal.clear();
  const challenge = await dana.asks();
  expect(
    journal.entries().map(({ method, path }) => `${method} ${path.split('?')[0]}`),
  ).toHaveLength(5);
  journal.clear();
  await dana.check(challenge);
  expect(
    journal.entries().map(({ method, path }) => `${method} ${path.split('?')[0]}`),
  ).toHaveLength(5);
});

test('a guard of a stage that the account does not have is named, and nothing is approved by it', async () => {
  const [contract] = POLICY.stages;
  const policy = { ...POLICY, stages: [contract, { ...contract, stage: 'contract_sent' }] };
  const dana = new AtDeal(await openDealAccount({ policy }));
  expect(await dana.send({ action: 'state' })).toMatchObject({
    refusal: 'not_set_up',
    missing: 'settings (approvals.stages[1] is no stage of the account)',
  });
});
