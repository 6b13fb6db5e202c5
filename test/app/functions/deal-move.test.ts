import { closeAccounts, closeFunctionHost } from '../../support/account.ts';
import { AtDeal, KIM, openDealAccount, said, STAGE } from '../../support/deal-approval.ts';

afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;
/** The call that moves a deal. */
const MOVE = { method: 'PATCH', body: /dealstage/ };

/** A deal that was approved, and that HubSpot would not move: the stage needs a next step. */
async function approvedAndRefused(): Promise<{ dana: AtDeal; challenge: string; reply: unknown }> {
  const dana = new AtDeal(await openDealAccount());
  dana.account.emulator.rules.requireAtStage({
    stage: STAGE.contract,
    property: 'hs_next_step',
  });
  const challenge = await dana.asks();
  const reply = await dana.check(challenge);
  return { dana, challenge, reply };
}

test('a move that the account’s own rules refuse leaves the approval standing, with HubSpot’s reason', async () => {
  const { dana, reply } = await approvedAndRefused();
  expect(reply).toMatchObject({
    refusal: 'move_refused',
    reason: expect.stringContaining('hs_next_step is required') as unknown,
    purpose: { standing: { standing: 'approved' } },
  });
  expect(dana.stages()).toEqual([STAGE.before]);
  expect(dana.property('otp_approval')).toBe('approved');
  expect(dana.property('otp_approved_stage')).toBe('Contract Sent');
});

test('once the deal has what HubSpot asks for, the move is tried again without another code', async () => {
  const { dana, challenge } = await approvedAndRefused();
  expect(await dana.send({ action: 'move', challenge })).toMatchObject({
    refusal: 'move_refused',
  });
  dana.change({ hs_next_step: 'Countersign' });
  expect(await dana.send({ action: 'move', challenge })).toMatchObject({
    result: { result: 'moved' },
    purpose: { standing: { standing: 'moved', stays: true } },
  });
  expect(dana.account.emulator.emails.sent()).toHaveLength(1);
  expect(dana.stages()).toEqual([STAGE.before, STAGE.contract]);
});

test('an approval that stands does not move a deal that has changed since', async () => {
  const { dana, challenge } = await approvedAndRefused();
  dana.change({ hs_next_step: 'Countersign', amount: '990000' });
  expect(await dana.send({ action: 'move', challenge })).toMatchObject({
    refusal: 'changed_since',
    changes: [{ what: 'amount', before: '84000', now: '990000' }],
  });
  expect(dana.stages()).toEqual([STAGE.before]);
});

test('an approval that was never used ends after a day', async () => {
  const { dana, challenge } = await approvedAndRefused();
  dana.change({ hs_next_step: 'Countersign' });
  dana.account.emulator.clock.advance(24 * 60 * MINUTE);
  expect(said(await dana.send({ action: 'move', challenge }))).toBe('expired');
  expect(await dana.standing()).toEqual({ standing: 'idle' });
});

test('many who try the move again at once move the deal once', async () => {
  const { dana, challenge } = await approvedAndRefused();
  const { account, deal } = dana;
  dana.change({ hs_next_step: 'Countersign' });
  const replies = await Promise.all(
    Array.from({ length: 6 }, () =>
      new AtDeal({ account, deal }).send({ action: 'move', challenge }),
    ),
  );
  const outcomes = replies.map(said);
  expect(outcomes.filter((outcome) => outcome === 'moved')).toHaveLength(1);
  const others = new Set(outcomes.filter((outcome) => outcome !== 'moved'));
  expect(['moving', 'already_there']).toEqual(expect.arrayContaining([...others]));
  expect(dana.stages()).toEqual([STAGE.before, STAGE.contract]);
});

test('a move whose answer got lost is told as unknown, and found when the press is repeated', async () => {
  const dana = new AtDeal(await openDealAccount());
  const challenge = await dana.asks();
  const press = {
    action: 'check',
    challenge,
    code: dana.codeInMessage(),
    request: 'press-one',
  } as const;
  dana.account.emulator.faults.add({ ...MOVE, kind: 'reset_after' });
  expect(said(await dana.send(press))).toBe('unconfirmed');
  expect(said(await dana.send(press))).toBe('moved');
  expect(dana.stages()).toEqual([STAGE.before, STAGE.contract]);
});

test('a move that HubSpot never got can be tried again once nothing of it is under way', async () => {
  const dana = new AtDeal(await openDealAccount());
  const challenge = await dana.asks();
  dana.account.emulator.faults.add({ ...MOVE, kind: 'reset_before' });
  expect(said(await dana.check(challenge))).toBe('unconfirmed');
  expect(await dana.standing()).toMatchObject({ standing: 'approved', challenge });
  expect(said(await dana.send({ action: 'move', challenge }))).toBe('moving');
  dana.account.emulator.clock.advance(21_000);
  expect(said(await dana.send({ action: 'move', challenge }))).toBe('moved');
  expect(dana.stages()).toEqual([STAGE.before, STAGE.contract]);
});

test('a deal that somebody moved to the stage by hand meanwhile is not moved again', async () => {
  const { dana, challenge } = await approvedAndRefused();
  dana.change({ hs_next_step: 'Countersign' });
  dana.change({ dealstage: STAGE.contract });
  dana.change({ dealstage: STAGE.won });
  expect(await dana.send({ action: 'move', challenge })).toMatchObject({
    refusal: 'already_there',
  });
  expect(dana.property('dealstage')).toBe(STAGE.won);
});

test('an approver who has left the company since can approve nothing any more', async () => {
  const dana = new AtDeal(await openDealAccount());
  const challenge = await dana.asks();
  dana.account.emulator.owners.deactivate(KIM.ownerId);
  expect(await dana.standing()).toMatchObject({
    standing: 'changed',
    changes: [{ what: 'address', before: 'k•••@northwind.example', now: '' }],
  });
  expect(said(await dana.check(challenge))).toBe('changed_since');
  expect(dana.stages()).toEqual([STAGE.before]);
  const { targets } = await dana.look();
  expect(targets[0]?.approvers).toMatchObject([{ name: 'Lee Mbeki' }]);
});
