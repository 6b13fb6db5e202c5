import { KIM, LEE } from '../support/approval-desk.ts';
import { ApprovalScene, outcomeOf } from '../support/approval-scene.ts';

const MINUTE = 60_000;
const SECOND = 1_000;

let scene: ApprovalScene;
let challenge: string;

beforeEach(async () => {
  scene = new ApprovalScene();
  challenge = await scene.approve();
});

const move = (): Promise<unknown> => scene.move(challenge).then(outcomeOf);
const refused = (): Promise<unknown> => scene.refusedForFree(() => scene.move(challenge));

test('while the first try may be under way no other is made, for twenty seconds', async () => {
  const { approval } = await scene.card.state();
  const until = (approval?.moving?.at ?? 0) + 20 * SECOND;
  scene.at = until - 1;
  expect(await refused()).toEqual({ refusal: 'moving', until });
  scene.at = until;
  expect(await move()).toBe('moving');
});

test('once HubSpot refused the move, it can be tried again at once, and no code is needed', async () => {
  await scene.moveRefused();
  expect(await move()).toBe('moving');
});

test('each further try keeps others off for twenty seconds, unless it was refused, too', async () => {
  await scene.moveRefused();
  await move();
  const { approval } = await scene.card.state();
  const until = (approval?.moving?.at ?? 0) + 20 * SECOND;
  expect(approval?.moving?.n).toBe(3);
  expect(await refused()).toEqual({ refusal: 'moving', until });
  await scene.moveRefused();
  expect(await move()).toBe('moving');
});

test('T21 an approval moves a deal for a day, to the millisecond', async () => {
  const { approval } = await scene.card.state();
  const until = approval?.until ?? 0;
  expect(until - (approval?.at ?? 0)).toBe(24 * 60 * MINUTE);
  scene.at = until;
  expect(await refused()).toEqual({ refusal: 'expired' });
  scene.at = until - 1;
  expect(await move()).toBe('moving');
});

test('T14 a deal that is not as it was approved is not moved, and what changed is said', async () => {
  scene.at += MINUTE;
  scene.card.deal.change({ amount: '90000' }, scene.at);
  expect(await refused()).toEqual({
    refusal: 'changed_since',
    changes: [{ what: 'amount', before: '84000', now: '90000', at: scene.at }],
  });
});

test('one approval moves a deal once: there, moved on, and put back by hand, it moves no more', async () => {
  scene.at += MINUTE;
  for (const dealstage of ['signed', 'won', 'negotiation']) {
    scene.card.deal.change({ dealstage }, scene.at);
    expect(await refused()).toEqual({ refusal: 'already_there' });
  }
});

test('a deal that somebody put back before it was moved is not moved either', async () => {
  scene.at += MINUTE;
  for (const dealstage of ['proposal', 'negotiation']) {
    scene.card.deal.change({ dealstage }, scene.at);
    expect(await refused()).toMatchObject({
      refusal: 'changed_since',
      changes: [{ what: 'stage' }],
    });
  }
});

test('no approval, another one, one that was taken back and one of two: none of them moves a deal', async () => {
  scene.at += MINUTE;
  const before = challenge;
  const first = await scene.asks();
  challenge = first.challenge;
  expect(await refused()).toEqual({ refusal: 'not_approved' });
  await scene.reject(challenge);
  expect(await refused()).toEqual({ refusal: 'not_approved' });
  challenge = before;
  expect(await refused()).toEqual({ refusal: 'not_approved' });
  scene = new ApprovalScene({ amount: '300000' });
  challenge = await scene.approve();
  expect(await refused()).toEqual({ refusal: 'not_approved' });
});

test('of two approvals the last one is named, and not the first', async () => {
  scene = new ApprovalScene({ amount: '300000' });
  const first = await scene.approve({ approver: KIM.ownerId });
  const last = await scene.approve({ approver: LEE.ownerId });
  await scene.moveRefused();
  challenge = first;
  expect(await refused()).toEqual({ refusal: 'not_approved' });
  challenge = last;
  expect(await move()).toBe('moving');
});
