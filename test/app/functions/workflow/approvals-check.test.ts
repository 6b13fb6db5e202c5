import { closeAccounts, closeFunctionHost } from '../../../support/account.ts';
import { ApprovalScene } from '../../../support/approval-workflow.ts';
import { KIM, LEE, POLICY, STAGE } from '../../../support/deal-approval.ts';
import { newCallback } from '../../../support/workflow.ts';

jest.setTimeout(30_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;
const TWICE = { deal: { amount: '300000' } };

/** The deal was approved in the card, which moved it to the guarded stage. */
async function approved(): Promise<ApprovalScene> {
  const scene = await ApprovalScene.open();
  await scene.dana.look();
  await scene.dana.check(await scene.dana.asks());
  return scene;
}

test('a deal that was approved in its card before it moved is approved', async () => {
  const scene = await approved();
  expect(await scene.check('put_back')).toEqual({
    ...{
      result: 'approved',
      approved_by: KIM.name,
      approved_at: expect.stringMatching(/^\d{13}$/),
    },
    ...{ put_back: 'no', summary: 'Approved by Kim Lindqvist.', error_code: '' },
    hs_execution_state: 'SUCCESS',
  });
  expect(scene.dana.stages()).toEqual([STAGE.before, STAGE.contract]);
  expect(scene.notes()).toEqual([]);
});

test.each([
  ['smaller than the guard', { amount: '49999' }],
  ['in a stage that nobody guards', { dealstage: 'presentationscheduled' }],
])('a deal that is %s needs no approval', async (_, deal) => {
  const scene = await ApprovalScene.open();
  scene.dana.change({ dealstage: STAGE.contract, ...deal });
  expect(await scene.check('put_back')).toMatchObject({ result: 'not_needed', put_back: 'no' });
});

test('a deal that was moved by hand is put back to where it came from, with a note', async () => {
  const scene = await ApprovalScene.moved();
  expect(await scene.check('put_back')).toMatchObject({
    ...{ result: 'not_approved', put_back: 'yes', error_code: '' },
    summary:
      'Nobody has approved that this deal is in this stage. The deal was put back to Decision Maker Bought-In.',
  });
  expect(scene.dana.stages()).toEqual([STAGE.before, STAGE.contract, STAGE.before]);
  expect(scene.notes()).toEqual([
    'This deal was moved to Contract Sent without approval (amount 84000 EUR), so it was put back to Decision Maker Bought-In. Ask for approval in the Deal approval card.',
  ]);
});

test('where it is only to be said, the deal stays and nothing is left on it', async () => {
  const scene = await ApprovalScene.moved();
  expect(await scene.check()).toMatchObject({ result: 'not_approved', put_back: 'no' });
  expect(scene.dana.stages()).toEqual([STAGE.before, STAGE.contract]);
  expect(scene.notes()).toEqual([]);
});

test.each<[string, Record<string, string>[], string]>([
  ['the amount', [{ amount: '99000' }], 'the amount was 84000 and is 99000'],
  ['the amount is gone', [{ amount: '' }], 'the amount was 84000 and is empty'],
  [
    'the amount, and back',
    [{ amount: '99000' }, { amount: '84000' }],
    'the amount was changed and changed back',
  ],
  [
    'amount and currency',
    [{ amount: '99000', deal_currency_code: 'USD' }],
    'the amount was 84000 and is 99000, the currency was EUR and is USD',
  ],
  [
    'the stage, and back',
    [{ dealstage: STAGE.lost }, { dealstage: STAGE.contract }],
    'it was in another stage in between',
  ],
])('says exactly what has changed since the approval: %s', async (_, changes, said) => {
  const scene = await approved();
  for (const each of changes) scene.dana.change(each);
  expect(await scene.check()).toMatchObject({
    ...{ result: 'changed_since', approved_by: KIM.name, approved_at: '' },
    summary: `Approved by Kim Lindqvist, but not as it is now: ${said}.`,
  });
});

test('names the owner before and now where the approval was the owner’s', async () => {
  const scene = await ApprovalScene.open();
  await scene.dana.look();
  await scene.dana.check(await scene.dana.asks(KIM.ownerId, { stage: STAGE.won }));
  expect(await scene.check()).toMatchObject({ result: 'approved' });
  scene.dana.change({ hubspot_owner_id: LEE.ownerId });
  expect(await scene.check()).toMatchObject({
    result: 'changed_since',
    summary:
      'Approved by Kim Lindqvist, but not as it is now: the owner was Kim Lindqvist and is Lee Mbeki.',
  });
});

test('an approval that had run out before the deal was moved counts for nothing', async () => {
  const scene = await ApprovalScene.open();
  const { account } = scene.dana;
  account.emulator.rules.requireAtStage({ stage: STAGE.contract, property: 'dealtype' });
  await scene.dana.look();
  await scene.dana.check(await scene.dana.asks());
  account.emulator.clock.advance(24 * 60 * MINUTE);
  scene.dana.change({ dealstage: STAGE.contract, dealtype: 'newbusiness' });
  expect(await scene.check()).toMatchObject({ result: 'expired', approved_by: KIM.name });
});

test('a deal that was moved to another guarded stage than the approved one is not approved', async () => {
  const scene = await approved();
  scene.dana.change({ dealstage: STAGE.won });
  expect(await scene.check()).toMatchObject({ result: 'not_approved', approved_by: '' });
});

test('putting back passes over stages that need an approval of their own, so it never goes round', async () => {
  const scene = await approved();
  scene.dana.change({ dealstage: STAGE.won });
  expect(await scene.check('put_back')).toMatchObject({ put_back: 'yes' });
  expect(scene.dana.stages().at(-1)).toBe(STAGE.before);
});

test('a deal that waits for its approval is never put back', async () => {
  const scene = await ApprovalScene.moved();
  await scene.hold();
  expect(await scene.check('put_back')).toMatchObject({
    ...{ result: 'waiting', put_back: 'no' },
    summary: 'Waiting for Kim Lindqvist, who was asked to approve it.',
  });
  scene.dana.account.emulator.clock.advance(6 * MINUTE);
  expect(await scene.check('put_back')).toMatchObject({ result: 'not_approved', put_back: 'yes' });
});

test('a request in the card does not cover a move that was made around it', async () => {
  const scene = await ApprovalScene.open();
  await scene.dana.look();
  await scene.dana.asks();
  scene.dana.change({ dealstage: STAGE.contract });
  expect(await scene.check()).toMatchObject({ result: 'not_approved' });
});

test('a request for another stage is no request for this one', async () => {
  const scene = await ApprovalScene.moved();
  await scene.dana.look();
  await scene.dana.asks(KIM.ownerId, { stage: STAGE.won });
  expect(await scene.check()).toMatchObject({ result: 'not_approved' });
});

test('a rejection says who and why', async () => {
  const scene = await ApprovalScene.moved();
  const { challenge } = await scene.hold();
  await scene.dana.send({ action: 'reject', challenge, reason: 'Over the limit of the client.' });
  expect(await scene.check()).toMatchObject({
    result: 'rejected',
    summary: 'Rejected by Dana Reyes: “Over the limit of the client.”',
  });
  scene.dana.account.emulator.clock.advance(61 * MINUTE);
  expect(await scene.check()).toMatchObject({ result: 'not_approved' });
});

test('a deal that was approved once of twice says so, and loses that once it changes', async () => {
  const scene = await ApprovalScene.moved(TWICE);
  await scene.dana.check((await scene.hold()).challenge);
  expect(await scene.check()).toMatchObject({
    ...{ result: 'second_needed', approved_by: KIM.name, approved_at: '' },
    summary: 'Approved by Kim Lindqvist. A second approval is still missing.',
  });
  scene.dana.change({ amount: '310000' });
  expect(await scene.check()).toMatchObject({
    result: 'not_approved',
    summary: 'One of the two approvals is missing that it needs.',
  });
});

test('a deal that was approved once of twice stays while the second approver is asked, and no longer', async () => {
  const scene = await ApprovalScene.moved(TWICE);
  await scene.dana.check((await scene.hold()).challenge);
  await scene.hold();
  expect(await scene.check('put_back')).toMatchObject({ result: 'waiting', put_back: 'no' });
  scene.dana.account.emulator.clock.advance(6 * MINUTE);
  expect(await scene.check('put_back')).toMatchObject({ result: 'second_needed', put_back: 'yes' });
});

test('a deal without an amount says so, and its note does', async () => {
  const scene = await ApprovalScene.moved({ deal: { amount: '' } });
  expect(await scene.check('put_back')).toMatchObject({
    summary: expect.stringMatching(/^The deal has no amount/),
    put_back: 'yes',
  });
  expect(scene.notes()).toEqual([expect.stringContaining('without approval (no amount), so')]);
});

test('where HubSpot refuses to put the deal back, its reason is said and the result is the same', async () => {
  const scene = await ApprovalScene.moved();
  const { rules } = scene.dana.account.emulator;
  rules.requireAtStage({ stage: STAGE.before, property: 'dealtype' });
  const outputs = await scene.check('put_back');
  expect(outputs).toMatchObject({
    ...{ result: 'not_approved', put_back: 'no', error_code: 'PUT_BACK_REFUSED' },
    summary: expect.stringMatching(/HubSpot did not put the deal back: .*dealtype/),
  });
  expect(scene.dana.stages()).toEqual([STAGE.before, STAGE.contract]);
  expect(scene.notes()).toEqual([expect.stringMatching(/but HubSpot refused: .*dealtype/)]);
});

test('a deal that was made in the guarded stage has nowhere to go back to', async () => {
  const scene = await ApprovalScene.open({ deal: { dealstage: STAGE.contract } });
  expect(await scene.check('put_back')).toMatchObject({
    ...{ result: 'not_approved', put_back: 'no', error_code: 'NO_WAY_BACK' },
  });
  expect(scene.notes()).toHaveLength(1);
});

test('T31 has one answer however often and late it is delivered, and puts back once', async () => {
  const scene = await ApprovalScene.moved();
  const callbackId = newCallback();
  const first = await scene.check('put_back', { callbackId, lost: 2 });
  scene.dana.change({ dealstage: STAGE.contract });
  expect(await scene.check('put_back', { callbackId })).toEqual(first);
  expect(scene.dana.stages().slice(2)).toEqual([STAGE.before, STAGE.contract]);
  expect(scene.notes()).toHaveLength(1);
});

test('T31 deliveries side by side put the deal back once, with one note and one answer', async () => {
  const scene = await ApprovalScene.moved();
  const callbackId = newCallback();
  const fields = { otherwise: 'put_back' };
  const side = Array.from({ length: 6 }, () =>
    scene.workflow.run('check-approval', fields, callbackId),
  );
  const done = (await Promise.all(side)).filter(({ statusCode }) => statusCode === 200);
  const answer = await scene.check('put_back', { callbackId });
  expect(answer).toMatchObject({ put_back: 'yes' });
  for (const { body } of done) expect(body.outputFields).toEqual(answer);
  expect(scene.dana.stages()).toEqual([STAGE.before, STAGE.contract, STAGE.before]);
  expect(scene.notes()).toHaveLength(1);
});

test('a guard of a stage that there is not is named, and nothing is done', async () => {
  const [contract] = POLICY.stages;
  const policy = { ...POLICY, stages: [{ ...contract, stage: 'contract_sent' }] };
  const scene = await ApprovalScene.moved({ policy });
  expect(await scene.check('put_back')).toMatchObject({
    ...{ result: 'failed', error_code: 'NOT_SET_UP', put_back: 'no' },
    summary: expect.stringContaining('settings (approvals.stages[0]'),
    hs_execution_state: 'FAIL_CONTINUE',
  });
  expect(await scene.require()).toMatchObject({ result: 'failed', error_code: 'NOT_SET_UP' });
  expect(scene.dana.stages()).toEqual([STAGE.before, STAGE.contract]);
});

test('a deal that was deleted or merged meanwhile says so', async () => {
  const scene = await ApprovalScene.moved();
  const { records } = scene.dana.account.emulator;
  const other = records.create('deals', { dealname: 'Other', amount: '84000' });
  records.merge('deals', other, scene.dana.deal);
  const merged = { result: 'failed', error_code: 'RECORD_MERGED' };
  expect(await scene.check('put_back')).toMatchObject(merged);
  expect(await scene.require()).toMatchObject(merged);
  records.archive('deals', other);
  const gone = { result: 'failed', error_code: 'RECORD_NOT_FOUND' };
  expect(await scene.check('put_back')).toMatchObject(gone);
  expect(await scene.require()).toMatchObject(gone);
});

test('a choice that there is not is named', async () => {
  const scene = await ApprovalScene.moved();
  expect(await scene.check('delete_it')).toMatchObject({
    ...{ result: 'failed', error_code: 'FIELD_OTHERWISE' },
  });
});
