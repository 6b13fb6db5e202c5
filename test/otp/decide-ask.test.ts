import type { Tier } from '../../src/otp/approval-policy.ts';
import { destinationId } from '../../src/otp/destination.ts';
import {
  DANAS_OWNER_ID,
  KIM,
  LEE,
  MAX,
  RULES,
  tier,
  type AskWish,
  vouchedFor,
} from '../support/approval-desk.ts';
import { ApprovalScene, outcomeOf } from '../support/approval-scene.ts';
import { keys } from '../support/ledger-play.ts';
import type { DealProperties } from '../support/memory-deal.ts';
import { DANA, NOON } from '../support/verification-desk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let scene: ApprovalScene;
beforeEach(() => {
  scene = new ApprovalScene();
});

const NOBODY = { refusal: 'no_such_approver' };

const refusedFor = (wish: Partial<AskWish> = {}): Promise<unknown> =>
  scene.refusedForFree(() => scene.ask(wish));

test('the code goes to the approver, and what is asked for is sealed with it', async () => {
  await scene.ask({ reason: 'They sign today.' });
  const { open } = await scene.card.state();
  expect(open).toMatchObject({
    destination: destinationId(keys, { channel: 'email', address: 'kim@northwind.example' }),
    masked: 'k•••@northwind.example',
    recipient: { ownerId: KIM.ownerId },
    enteredBy: 'staff',
    by: DANA,
  });
  expect(open?.approval).toEqual({
    move: {
      pipeline: { id: 'default', label: 'default' },
      from: { id: 'negotiation', label: 'negotiation' },
      to: { id: 'signed', label: 'signed' },
      money: { amount: '84000', currency: 'EUR' },
    },
    requestedBy: DANA,
    requestedAt: NOON,
    reason: 'They sign today.',
    approver: KIM,
    approverEnters: false,
    needed: 1,
    number: 1,
  });
});

test('T14 T15 the code is bound to the deal as it is, since when, and to the stage', async () => {
  await scene.ask();
  const since = NOON - 30 * 24 * HOUR;
  expect((await scene.card.state()).open?.bound).toEqual({
    ...{ pipeline: 'default', pipelineSince: since },
    ...{ dealstage: 'negotiation', dealstageSince: since },
    ...{ amount: '84000', amountSince: since },
    ...{ deal_currency_code: 'EUR', deal_currency_codeSince: since },
    toStage: 'signed',
  });
});

test('the code that goes to the owner as such is bound to the owner, too', async () => {
  await scene.ask({ to: 'won' });
  expect((await scene.card.state()).open?.bound).toMatchObject({
    hubspot_owner_id: KIM.ownerId,
    hubspot_owner_idSince: NOON - 30 * 24 * HOUR,
  });
});

test('T16 the code that goes to whom a property names is bound to that, too', async () => {
  guard(tier({ approvals: [{ property: 'regional_lead' }] }));
  scene.card.deal.change({ regional_lead: KIM.ownerId }, NOON - HOUR);
  const { challenge, right } = await scene.asks();
  expect((await scene.card.state()).open?.bound).toMatchObject({
    regional_lead: KIM.ownerId,
    regional_leadSince: NOON - HOUR,
  });
  scene.card.deal.change({ regional_lead: LEE.ownerId }, NOON);
  expect(await scene.refusedForFree(() => scene.check(challenge, right))).toEqual({
    refusal: 'changed_since',
    changes: [{ what: 'approver', before: KIM.ownerId, now: LEE.ownerId, at: NOON }],
  });
});

/** Has the signing of any deal need just this. */
function guard(only: Tier): void {
  const stages = [{ pipeline: 'default', stage: 'signed', tiers: [only] as const }];
  scene.card.rules = { ...RULES, stages };
}

test('who is not named is the first who can approve', async () => {
  await scene.ask({ approver: null });
  expect((await scene.card.state()).open?.recipient).toEqual({ ownerId: KIM.ownerId });
});

test('where policy says so, the message tells the approver to enter the code', async () => {
  await scene.ask({ to: 'won' });
  expect((await scene.card.state()).open).toMatchObject({
    enteredBy: 'recipient',
    approval: { approverEnters: true },
  });
});

test('T16 no code goes out that its approver would have to enter where HubSpot vouches for nobody', async () => {
  expect(await refusedFor({ to: 'won', isVouched: false })).toEqual({
    refusal: 'approver_must_enter',
    name: KIM.name,
  });
  expect(outcomeOf(await scene.ask({ isVouched: false }))).toBe('issued');
});

test('T16 who has made the move that a workflow asks for counts as who asks', async () => {
  const workflow = { by: { workflowId: 4001 }, to: 'signed' };
  const refusal = { refusal: 'no_such_approver' };
  expect(await refusedFor({ ...workflow, movedBy: KIM.userId })).toEqual(refusal);
  expect(outcomeOf(await scene.ask({ ...workflow, movedBy: LEE.userId }))).toBe('issued');
});

test.each<[string, Partial<DealProperties>, Partial<AskWish>, object]>([
  ['a stage that is not guarded', {}, { to: 'lost' }, { refusal: 'not_guarded' }],
  ['another pipeline', { pipeline: 'renewals' }, {}, { refusal: 'not_guarded' }],
  ['a deal below every tier', { amount: '49999' }, {}, { refusal: 'not_guarded' }],
  ['a deal without an amount', { amount: '' }, {}, { refusal: 'no_amount' }],
  ['a deal that nobody owns', { hubspot_owner_id: '' }, { to: 'won' }, { refusal: 'no_owner' }],
  ['an approver whom policy does not name', {}, { approver: MAX.ownerId }, NOBODY],
  [
    'the requester as the owner',
    { hubspot_owner_id: DANAS_OWNER_ID },
    { to: 'won', approver: DANAS_OWNER_ID },
    { refusal: 'requester_is_approver' },
  ],
])(
  'T16 %s: nothing is asked for, and the reason is named',
  async (_, properties, wish, refusal) => {
    scene = new ApprovalScene(properties);
    expect(await refusedFor(wish)).toEqual(refusal);
  },
);

test('T17 an approver who has left is named as such, and gets no code', async () => {
  scene.card.people = [MAX];
  expect(await refusedFor()).toEqual({ refusal: 'approver_left', name: '' });
});

test('who can approve but has no address gets no code', async () => {
  scene.card.reached = () => undefined;
  expect(await refusedFor()).toEqual({ refusal: 'no_such_destination' });
});

test('T18 an approver whose address was changed within a day gets no code', async () => {
  scene.card.addressSince.set(KIM.ownerId, NOON - 23 * HOUR);
  expect(await refusedFor()).toEqual({ refusal: 'recently_changed', at: NOON - 23 * HOUR });
  expect(outcomeOf(await scene.ask({ approver: LEE.ownerId }))).toBe('issued');
});

test('T16 who asks may approve only where policy says so', async () => {
  scene = new ApprovalScene({ hubspot_owner_id: DANAS_OWNER_ID });
  const lenient = tier({ approvals: [{ owner: true }], requesterMayApprove: true });
  const stages = [{ pipeline: 'default', stage: 'won', tiers: [lenient] as const }];
  scene.card.rules = { ...RULES, stages };
  expect(outcomeOf(await scene.ask({ to: 'won', approver: DANAS_OWNER_ID }))).toBe('issued');
});

test('T22 asking again ends the open code, whoever was asked', async () => {
  const { challenge, right } = await scene.asks();
  await scene.asks({ approver: LEE.ownerId });
  expect(await scene.refusedForFree(() => scene.check(challenge, right))).toEqual({
    refusal: 'replaced',
  });
});

test('T27 an approver gets another message only when the address has rested', async () => {
  await scene.ask();
  expect(await refusedFor()).toEqual({ refusal: 'cool_down', until: NOON + MINUTE });
});

test('another request takes a finished approval back', async () => {
  const challenge = await scene.approve();
  scene.at += 2 * MINUTE;
  await scene.ask({ to: 'won' });
  expect(await scene.card.state()).not.toHaveProperty('approval');
  expect(await scene.refusedForFree(() => scene.move(challenge))).toEqual({
    refusal: 'not_approved',
  });
});

test('T16 a finished approval is no first of two: the same move is asked for from the first on', async () => {
  scene = new ApprovalScene({ amount: '300000' });
  await scene.approve();
  await scene.approve({ approver: MAX.ownerId });
  scene.at += 2 * MINUTE;
  await scene.ask();
  expect(await scene.card.state()).not.toHaveProperty('approval');
  expect((await scene.card.state()).open?.approval?.number).toBe(1);
});

describe('after the first of two approvals', () => {
  beforeEach(async () => {
    scene = new ApprovalScene({ amount: '300000' });
    await scene.approve();
  });

  const second = { approver: LEE.ownerId };

  /** Which approval is asked for next, and how many of it were given. */
  async function next(wish: Partial<AskWish>): Promise<[unknown, unknown]> {
    await scene.asks(wish);
    const { open, approval } = await scene.card.state();
    return [open?.approval?.number, approval?.given.length];
  }

  test('the next request is for the second, and keeps the first', async () => {
    expect(await next(second)).toEqual([2, 1]);
  });

  test('T15 the second code is bound to the owner who gave the first', async () => {
    await scene.ask(second);
    expect((await scene.card.state()).open?.bound).toHaveProperty('hubspot_owner_id', KIM.ownerId);
  });

  test('T16 it cannot be given by the same person, nor by whom the second rule does not name', async () => {
    expect(await refusedFor({ approver: KIM.ownerId })).toEqual(NOBODY);
    expect(await refusedFor({ approver: DANAS_OWNER_ID })).toEqual(NOBODY);
  });

  test('T16 it is another person’s even where the second rule names the first', async () => {
    const approvals = [{ owner: true }, { users: [KIM.ownerId] }] as const;
    const stages = [
      { pipeline: 'default', stage: 'signed', tiers: [tier({ approvals })] as const },
    ];
    scene.card.rules = { ...RULES, stages };
    expect(await refusedFor()).toEqual(NOBODY);
  });

  test('T16 whoever asks for it, it is not the first requester’s', async () => {
    guard(tier({ approvals: [{ owner: true }, { users: [DANAS_OWNER_ID, LEE.ownerId] }] }));
    const wish = { approver: DANAS_OWNER_ID, by: vouchedFor(MAX) };
    expect(await refusedFor(wish)).toEqual(NOBODY);
    expect(outcomeOf(await scene.ask({ ...wish, approver: LEE.ownerId }))).toBe('issued');
  });

  test('T21 the second code lives no longer than the first approval', async () => {
    const { approval } = await scene.card.state();
    const until = approval?.until ?? 0;
    scene.at = until - MINUTE;
    await scene.ask(second);
    expect((await scene.card.state()).open?.expiresAt).toBe(until);
  });

  test('where policy needs one approval by now, that is asked for anew', async () => {
    guard(tier({ approvals: [{ users: [LEE.ownerId] }] }));
    expect(await next(second)).toEqual([1, undefined]);
  });

  test.each<[string, Partial<DealProperties>]>([
    ['amount', { amount: '300001' }],
    ['stage', { dealstage: 'proposal' }],
  ])('of a deal whose %s has changed since, the first is asked for again', async (_, change) => {
    scene.card.deal.change(change, NOON + MINUTE);
    scene.at += 2 * MINUTE;
    expect(await next({})).toEqual([1, undefined]);
  });

  test('T15 of a deal whose amount was changed and changed back, the first is asked for again', async () => {
    scene.card.deal.change({ amount: '1' }, NOON + MINUTE);
    scene.card.deal.change({ amount: '300000' }, NOON + MINUTE);
    scene.at += 2 * MINUTE;
    expect(await next({})).toEqual([1, undefined]);
  });

  test('of a deal that has another owner since, the new one is asked for the first', async () => {
    scene.card.deal.change({ hubspot_owner_id: LEE.ownerId }, NOON + MINUTE);
    expect(await next(second)).toEqual([1, undefined]);
    expect((await scene.card.state()).open?.recipient).toEqual({ ownerId: LEE.ownerId });
  });

  test('a request for another move takes the first back', async () => {
    scene.at += 2 * MINUTE;
    expect(await next({ to: 'won' })).toEqual([1, undefined]);
  });

  test('once the first has run out, it is asked for again', async () => {
    const { approval } = await scene.card.state();
    scene.at = (approval?.until ?? 0) - 1;
    expect(await next(second)).toEqual([2, 1]);
    scene.at += 1;
    expect(await next({})).toEqual([1, undefined]);
  });

  test('a second request that runs out leaves the first', async () => {
    await scene.ask(second);
    scene.at += 6 * MINUTE;
    expect(await next({ approver: MAX.ownerId })).toEqual([2, 1]);
  });
});
