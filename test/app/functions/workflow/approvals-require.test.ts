import { closeAccounts, closeFunctionHost, otherThan } from '../../../support/account.ts';
import { ApprovalScene } from '../../../support/approval-workflow.ts';
import { AtDeal, KIM, LEE, STAGE } from '../../../support/deal-approval.ts';
import { enterOnPage, newCallback } from '../../../support/workflow.ts';

jest.setTimeout(30_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;
const TWICE = { deal: { amount: '300000' } };
const sentTo = ({ dana }: ApprovalScene) => dana.account.emulator.emails.sent().map(({ to }) => to);

test('asks the first who can approve, with the reason, and is held until a little after the code runs out', async () => {
  const scene = await ApprovalScene.moved();
  const outputs = await scene.require({ reason: 'Signed at the fair.' });
  expect(outputs).toEqual({
    ...{ result: 'expired', approver: KIM.name, approved_at: '', error_code: '' },
    ...{ challenge_id: expect.any(String), masked_destination: 'k•••@northwind.example' },
    expires_at: expect.stringMatching(/^\d{13}$/),
    summary:
      'Kim Lindqvist was asked to approve it; the code went to k•••@northwind.example, and is entered in the Deal approval card.',
    ...{ hs_execution_state: 'BLOCK', hs_expiration_duration: 'PT420S' },
  });
  expect(sentTo(scene)).toEqual(['kim@northwind.example']);
  const { customProperties } = scene.dana.account.emulator.emails.sent()[0] ?? {};
  expect(JSON.stringify(customProperties)).toContain('Fjordkraft: trade finance');
  expect(JSON.stringify(customProperties)).toContain('Signed at the fair.');
});

test('everybody who opens the deal sees who is waited for, and the code in the card lets the enrolment go on', async () => {
  const scene = await ApprovalScene.moved();
  const { callbackId, challenge } = await scene.hold({ reason: 'Signed at the fair.' });
  const lee = new AtDeal(scene.dana, LEE.userId);
  expect(await lee.standing()).toMatchObject({
    ...{ standing: 'open', challenge, sentBy: { workflowId: 4001 } },
    request: { approver: { name: KIM.name }, reason: 'Signed at the fair.' },
  });
  scene.dana.account.emulator.clock.advance(MINUTE);
  await lee.check(challenge);
  expect(scene.completed).toEqual([
    {
      callbackId,
      outputFields: {
        ...{ result: 'approved', approver: KIM.name, challenge_id: challenge, error_code: '' },
        masked_destination: 'k•••@northwind.example',
        ...{ approved_at: expect.any(String), expires_at: expect.any(String) },
        summary: 'Approved by Kim Lindqvist.',
      },
    },
  ]);
  expect(scene.dana.stages()).toEqual([STAGE.before, STAGE.contract]);
  expect(scene.dana.property('otp_approval')).toBe('approved');
  expect(await scene.check('put_back')).toMatchObject({ result: 'approved', put_back: 'no' });
});

test('the trail says that a workflow asked, and that the deal had been moved before anybody approved it', async () => {
  const scene = await ApprovalScene.moved();
  const { challenge } = await scene.hold();
  await scene.dana.check(challenge);
  const entries = scene.dana.account.emulator.records
    .list('p_otp_entry')
    .map(({ properties: { actor, summary = '' } }) => [actor, summary])
    .filter(([, summary]) => summary?.includes('the stage'));
  const stage = /the stage Contract Sent, where the deal was already, for/;
  expect(entries).toEqual([
    ['Workflow 4001 (confirmed by HubSpot)', expect.stringMatching(stage)],
    ['Dana Reyes (as stated by the card)', expect.stringMatching(stage)],
  ]);
});

test('the user whom the workflow names is asked, where policy lets them approve', async () => {
  const scene = await ApprovalScene.moved();
  await scene.hold({ approver: LEE.ownerId });
  expect(sentTo(scene)).toEqual(['lee@northwind.example']);
});

test('of two approvals the first asks for a second, and the same action once more gets it', async () => {
  const scene = await ApprovalScene.moved(TWICE);
  const first = await scene.hold();
  await scene.dana.check(first.challenge);
  expect(scene.completed).toMatchObject([
    {
      callbackId: first.callbackId,
      outputFields: {
        ...{ result: 'second_needed', approver: KIM.name },
        summary: 'Approved by Kim Lindqvist. A second approval is still missing.',
      },
    },
  ]);
  const second = await scene.hold();
  await scene.dana.check(second.challenge);
  expect(sentTo(scene)).toEqual(['kim@northwind.example', 'lee@northwind.example']);
  expect(scene.completed[1]).toMatchObject({
    outputFields: { result: 'approved', approver: LEE.name },
  });
  expect(await scene.check()).toMatchObject({
    ...{ result: 'approved', approved_by: 'Kim Lindqvist and Lee Mbeki' },
  });
});

test('a rejection goes on with who said no, and why', async () => {
  const scene = await ApprovalScene.moved();
  const { callbackId, challenge } = await scene.hold();
  await scene.dana.send({ action: 'reject', challenge, reason: 'Over the limit of the client.' });
  expect(scene.completed).toMatchObject([
    {
      callbackId,
      outputFields: {
        ...{ result: 'rejected', approver: KIM.name, approved_at: '' },
        summary: 'Rejected by Dana Reyes: “Over the limit of the client.”',
      },
    },
  ]);
});

test('a request that is taken back goes on as such', async () => {
  const scene = await ApprovalScene.moved();
  const { challenge } = await scene.hold();
  await scene.dana.send({ action: 'cancel', challenge });
  expect(scene.completed).toMatchObject([{ outputFields: { result: 'cancelled' } }]);
});

test('a newer request ends the one before', async () => {
  const scene = await ApprovalScene.moved();
  const { callbackId } = await scene.hold();
  scene.dana.account.emulator.clock.advance(MINUTE);
  await scene.hold();
  expect(scene.completed).toMatchObject([{ callbackId, outputFields: { result: 'cancelled' } }]);
});

test('five wrong codes go on as such', async () => {
  const scene = await ApprovalScene.moved();
  const { challenge } = await scene.hold();
  const code = scene.dana.codeInMessage();
  for (let i = 1; i <= 5; i += 1) await scene.dana.check(challenge, otherThan(code, i));
  expect(scene.completed).toMatchObject([{ outputFields: { result: 'too_many_attempts' } }]);
});

test('once the amount has changed the right code does not fit, and it goes on as run out', async () => {
  const scene = await ApprovalScene.moved();
  const callbackId = newCallback();
  const { challenge_id = '' } = await scene.require({}, { callbackId });
  await scene.dana.look();
  scene.dana.change({ amount: '99000' });
  expect(await scene.dana.check(challenge_id)).toMatchObject({
    refusal: 'changed_since',
    changes: [{ what: 'amount', before: '84000', now: '99000' }],
  });
  scene.dana.account.emulator.clock.advance(8 * MINUTE);
  expect(await scene.require({}, { callbackId })).toMatchObject({
    ...{ result: 'expired', hs_execution_state: 'SUCCESS' },
    summary: 'Not approved: the code of Kim Lindqvist ran out before it was entered.',
  });
});

test('the page outside HubSpot does not take the code of an approval', async () => {
  const scene = await ApprovalScene.moved();
  const { challenge } = await scene.hold();
  const code = scene.dana.codeInMessage();
  expect(await enterOnPage(scene.dana.account, { challenge, code })).toEqual({ result: 'ended' });
  expect(scene.completed).toEqual([]);
  await scene.dana.check(challenge);
  expect(scene.completed).toHaveLength(1);
});

test('a form’s code in the deal’s property does not approve', async () => {
  const scene = await ApprovalScene.moved();
  const { challenge } = await scene.hold();
  const code = scene.dana.codeInMessage();
  const outputs = await scene.workflow.verify(code, { purpose: 'deal_approval' });
  expect(outputs).toMatchObject({ result: 'no_open_code' });
  const named = { purpose: 'deal_approval', challenge };
  expect(await scene.workflow.verify(code, named)).toMatchObject({ error_code: 'FIELD_CHALLENGE' });
});

test('a deal that needs no approval, or has it already, goes on at once and sends nothing', async () => {
  const small = await ApprovalScene.moved({ deal: { amount: '49999' } });
  expect(await small.require()).toMatchObject({
    ...{ result: 'not_needed', hs_execution_state: 'SUCCESS' },
  });
  expect(sentTo(small)).toEqual([]);
  const scene = await ApprovalScene.open();
  await scene.dana.look();
  await scene.dana.check(await scene.dana.asks());
  expect(await scene.require()).toMatchObject({
    ...{ result: 'approved', approver: KIM.name, hs_execution_state: 'SUCCESS' },
    approved_at: expect.stringMatching(/^\d{13}$/),
  });
  expect(sentTo(scene)).toHaveLength(1);
});

test('T31 has one request and one answer however often it is delivered', async () => {
  const scene = await ApprovalScene.moved();
  const callbackId = newCallback();
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => scene.require({}, { callbackId })),
  );
  expect(new Set(answers.map(({ challenge_id }) => challenge_id)).size).toBe(1);
  expect(sentTo(scene)).toHaveLength(1);
});

test('T31 a delivery that comes again once it was approved goes on at once', async () => {
  const scene = await ApprovalScene.moved();
  const { callbackId, challenge } = await scene.hold();
  await scene.dana.check(challenge);
  scene.dana.change({ dealstage: STAGE.lost });
  expect(await scene.require({}, { callbackId })).toMatchObject({
    ...{ result: 'approved', approver: KIM.name, hs_execution_state: 'SUCCESS' },
  });
});

test('an approval that is entered while the action still answers is not waited for', async () => {
  const scene = await ApprovalScene.moved();
  const { emulator } = scene.dana.account;
  emulator.faults.add({ kind: 'slow', path: /events/, ms: 2_500, times: 1 });
  const answering = scene.require();
  while (emulator.emails.sent().length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const standing = await scene.dana.standing();
  if (standing.standing !== 'open') throw new TypeError(`It is ${standing.standing}`);
  await scene.dana.check(standing.challenge);
  expect(await answering).toMatchObject({ hs_execution_state: 'SUCCESS', result: 'approved' });
});

test('T41 neither action takes a call that was signed for another, or for a contact', async () => {
  const scene = await ApprovalScene.moved();
  const { workflow } = scene;
  for (const [action, other] of [
    ['check-approval', 'require-approval'],
    ['require-approval', 'verify'],
  ] as const) {
    const delivery = workflow.delivery(other, { otherwise: 'put_back' });
    expect(await workflow.deliver(action, delivery)).toMatchObject({ statusCode: 401 });
    const own = workflow.delivery(action, { otherwise: 'put_back' });
    own.body['object'] = { objectId: 101, objectType: 'CONTACT' };
    expect(await workflow.deliver(action, own)).toMatchObject({ statusCode: 400 });
  }
  expect(scene.dana.stages()).toEqual([STAGE.before, STAGE.contract]);
});
