import { closeAccounts, closeFunctionHost } from '../../../support/account.ts';
import { ApprovalScene } from '../../../support/approval-workflow.ts';
import { DANAS_OWNER_ID, KIM, LEE, POLICY, STAGE } from '../../../support/deal-approval.ts';

jest.setTimeout(30_000);
afterEach(closeAccounts);
afterAll(closeFunctionHost);

const MINUTE = 60_000;
const sentTo = ({ dana }: ApprovalScene) => dana.account.emulator.emails.sent().map(({ to }) => to);

const BY_PROPERTY = {
  homeCurrency: 'EUR',
  stages: [
    {
      ...{ pipeline: 'default', stage: STAGE.contract },
      tiers: [{ from: { EUR: 0 }, approvals: [{ property: 'dealtype' }] }],
    },
  ],
};

test.each<[string, Record<string, string>, object]>([
  ['NO_AMOUNT', { amount: '' }, {}],
  ['NO_OWNER', { amount: '300000', hubspot_owner_id: '' }, {}],
  ['NO_APPROVER', { dealtype: '' }, { policy: BY_PROPERTY }],
  ['APPROVER_LEFT', { amount: '300000', hubspot_owner_id: '999' }, {}],
  ['NO_SUCH_APPROVER', {}, { approver: DANAS_OWNER_ID }],
])(
  '%s: nobody can be asked, and the sentence says the way on',
  async (error_code, deal, { policy, ...fields }: { policy?: unknown; approver?: string }) => {
    const scene = await ApprovalScene.moved({ deal, ...(policy !== undefined && { policy }) });
    expect(await scene.require(fields)).toMatchObject({
      ...{ result: 'not_sent', error_code, challenge_id: '', hs_execution_state: 'SUCCESS' },
      summary: expect.stringMatching(/^Nobody was asked: .*\.$/),
    });
    expect(sentTo(scene)).toEqual([]);
  },
);

test('where only the approver may enter the code, none is sent that nobody could enter', async () => {
  const [guard] = POLICY.stages;
  const tiers = guard?.tiers.map((tier) => ({ ...tier, approverEnters: true }));
  const scene = await ApprovalScene.moved({ policy: { ...POLICY, stages: [{ ...guard, tiers }] } });
  expect(await scene.require()).toMatchObject({
    ...{ result: 'not_sent', error_code: 'APPROVER_MUST_ENTER' },
  });
  expect(sentTo(scene)).toEqual([]);
});

test('whoever moved the deal by hand is not asked to approve that', async () => {
  const scene = await ApprovalScene.open();
  const { emulator } = scene.dana.account;
  const byHand = { sourceType: 'CRM_UI', updatedByUserId: KIM.userId } as const;
  emulator.clock.advance(2_000);
  emulator.records.update('deals', scene.dana.deal, { dealstage: STAGE.contract }, byHand);
  expect(await scene.require({ approver: KIM.ownerId })).toMatchObject({
    ...{ result: 'not_sent', error_code: 'NO_SUCH_APPROVER' },
  });
  await scene.hold();
  expect(sentTo(scene)).toEqual(['lee@northwind.example']);
});

test('where whoever moved the deal is the only one who could approve it, nobody is asked', async () => {
  const scene = await ApprovalScene.open({ deal: { amount: '300000' } });
  const { emulator } = scene.dana.account;
  const byHand = { sourceType: 'CRM_UI', updatedByUserId: KIM.userId } as const;
  emulator.records.update('deals', scene.dana.deal, { dealstage: STAGE.contract }, byHand);
  expect(await scene.require()).toMatchObject({
    ...{ result: 'not_sent', error_code: 'REQUESTER_IS_APPROVER' },
  });
});

test('an approver without an address is not waited for', async () => {
  const scene = await ApprovalScene.moved({
    policy: {
      ...POLICY,
      stages: [
        { ...POLICY.stages[0], tiers: [{ from: { EUR: 0 }, approvals: [{ users: ['904'] }] }] },
      ],
    },
  });
  const nobody = { id: '904', userId: 74, email: '', firstName: 'No', lastName: 'Address' };
  scene.dana.account.emulator.owners.add(nobody);
  expect(await scene.require()).toMatchObject({
    ...{ result: 'not_sent', error_code: 'NO_SUCH_DESTINATION' },
  });
});

test('an approver who has had three codes in ten minutes gets no fourth', async () => {
  const scene = await ApprovalScene.moved();
  for (let i = 0; i < 3; i += 1) {
    await scene.hold({ approver: LEE.ownerId });
    scene.dana.account.emulator.clock.advance(MINUTE);
  }
  expect(await scene.require({ approver: LEE.ownerId })).toMatchObject({
    ...{ result: 'not_sent', error_code: 'DESTINATION_LIMIT' },
  });
});

test('a second request within a minute comes again when it may be sent', async () => {
  const scene = await ApprovalScene.moved();
  await scene.hold();
  const { statusCode, headers } = await scene.workflow.run('require-approval', {});
  expect([statusCode, headers?.['Retry-After']]).toEqual([429, '60000']);
});

test('a message that the mail service refuses is not waited for', async () => {
  const scene = await ApprovalScene.moved();
  scene.dana.account.env['OTP_EMAIL_ROUTE'] = 'hubspot:999?name=Northwind%20Bank';
  expect(await scene.require()).toMatchObject({
    ...{ result: 'not_sent', error_code: 'DELIVERY_REFUSED', hs_execution_state: 'SUCCESS' },
  });
});

test.each([
  ['FIELD_APPROVER', { approver: 'Kim' }],
  ['FIELD_REASON', { reason: 'x'.repeat(301) }],
])('%s names the field that is wrong', async (error_code, fields) => {
  const scene = await ApprovalScene.moved();
  expect(await scene.require(fields)).toMatchObject({ result: 'failed', error_code });
});
