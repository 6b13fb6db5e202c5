import type { ApprovalHistoryItem } from '../../src/contract/approval.ts';
import { approvalHistory } from '../../src/otp/approval-history.ts';
import { KIM, LEE, MAX } from '../support/approval-desk.ts';
import { ApprovalScene } from '../support/approval-scene.ts';
import { wrongCodes } from '../support/ledger-play.ts';
import { DANA, NOON } from '../support/verification-desk.ts';

const MINUTE = 60_000;

let scene: ApprovalScene;
beforeEach(() => {
  scene = new ApprovalScene();
});

const history = async (at = scene.at): Promise<ApprovalHistoryItem[]> =>
  approvalHistory(await scene.card.state(), at);
const outcomes = async (at?: number): Promise<string[]> =>
  (await history(at)).map(({ outcome }) => outcome);

test('an approval is told with its move, who was asked by whom, who typed the code, and why', async () => {
  await scene.approve();
  expect(await history()).toEqual([
    {
      at: NOON + 1,
      outcome: 'approved',
      move: {
        pipeline: { id: 'default', label: 'default' },
        from: { id: 'negotiation', label: 'negotiation' },
        to: { id: 'signed', label: 'signed' },
        money: { amount: '84000', currency: 'EUR' },
      },
      approver: { ownerId: KIM.ownerId, name: KIM.name },
      requestedBy: DANA,
      by: DANA,
      reason: 'The client signs today.',
    },
  ]);
});

test('a rejection is told with the reason of the no, anything else with the reason of the request', async () => {
  const { challenge } = await scene.asks();
  await scene.reject(challenge);
  await scene.withdraw((await scene.asks({ approver: LEE.ownerId })).challenge);
  expect((await history()).map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['cancelled', 'The client signs today.'],
    ['rejected', 'Not at this price.'],
  ]);
});

test('an open request is no history yet; from its end on it is one that ran out', async () => {
  await scene.asks();
  expect(await outcomes(NOON + 5 * MINUTE - 1)).toEqual([]);
  const [ranOut] = await history(NOON + 5 * MINUTE);
  expect(ranOut).toMatchObject({ outcome: 'expired', at: NOON + 5 * MINUTE, by: DANA });
});

test('every way in which a request can end is told, newest first', async () => {
  await scene.asks();
  await scene.approve({ approver: LEE.ownerId });
  scene.at += 6 * MINUTE;
  const { challenge, right } = await scene.asks();
  for (const typed of wrongCodes(5, right)) await scene.check(challenge, typed);
  await scene.asks({ approver: LEE.ownerId });
  scene.at += 6 * MINUTE;
  await scene.withdraw((await scene.asks()).challenge);
  expect(await outcomes()).toEqual(['cancelled', 'expired', 'used_up', 'approved', 'replaced']);
});

test('each of two approvals is told of itself', async () => {
  scene = new ApprovalScene({ amount: '300000' });
  await scene.approve();
  await scene.approve({ approver: MAX.ownerId });
  expect((await history()).map(({ approver }) => approver.name)).toEqual([MAX.name, KIM.name]);
});

test('a code that approved no move is no part of it', async () => {
  const wish = { purpose: 'deal_approval', pathway: 'workflow', objectType: '0-3' } as const;
  const { desk } = scene.card;
  await desk.send({ request: 'send', ...wish });
  await desk.check({ request: 'check', typed: desk.codeOf(await desk.state(wish), wish), ...wish });
  const state = await desk.state(wish);
  expect(state.recent).toHaveLength(1);
  expect(approvalHistory(state, NOON)).toEqual([]);
});
