import { KIM, LEE, MAX } from '../support/approval-desk.ts';
import { ApprovalScene } from '../support/approval-scene.ts';
import { wrongCodes } from '../support/ledger-play.ts';
import type { DealProperties } from '../support/memory-deal.ts';
import { DANA, NOON } from '../support/verification-desk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MASKED = 'k•••@northwind.example';

let scene: ApprovalScene;
beforeEach(() => {
  scene = new ApprovalScene();
});

const standing = (at?: number) => scene.card.standing(at);

const REQUEST = {
  move: {
    pipeline: { id: 'default', label: 'default' },
    from: { id: 'negotiation', label: 'negotiation' },
    to: { id: 'signed', label: 'signed' },
    money: { amount: '84000', currency: 'EUR' },
  },
  requestedBy: DANA,
  at: NOON,
  reason: 'The client signs today.',
  approver: { ownerId: KIM.ownerId, name: KIM.name },
  approverEnters: false,
  needed: 1,
  given: [],
};

const GIVEN = {
  approver: { ownerId: KIM.ownerId, name: KIM.name },
  enteredBy: DANA,
  at: NOON + 1,
  masked: MASKED,
};

test('a deal that nobody asked approval for is idle', async () => {
  expect(await standing()).toEqual({ standing: 'idle' });
});

test('an open request says who is waited for, since when, why, and all that a code says', async () => {
  const { challenge, right } = await scene.asks();
  await scene.check(challenge, wrongCodes(1, right)[0] ?? '');
  expect(await standing()).toEqual({
    standing: 'open',
    challenge,
    masked: MASKED,
    destination: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    channel: 'email',
    sentAt: NOON,
    sentBy: DANA,
    expiresAt: NOON + 5 * MINUTE,
    resendFrom: NOON,
    triesLeft: 4,
    tries: 5,
    wrong: true,
    phrase: expect.stringMatching(/^[a-z]+ [a-z]+$/) as string,
    code: { length: 8, alphabet: 'digits' },
    delivery: 'handed_over',
    enteredBy: 'staff',
    request: REQUEST,
  });
});

test('T14 a request for a deal that has changed says what, and which code can be withdrawn', async () => {
  const { challenge } = await scene.asks();
  scene.card.deal.change({ amount: '90000' }, NOON + MINUTE);
  expect(await standing(NOON + 2 * MINUTE)).toEqual({
    standing: 'changed',
    challenge,
    changes: [{ what: 'amount', before: '84000', now: '90000', at: NOON + MINUTE }],
    request: REQUEST,
  });
});

test('T18 a request whose approver is reached elsewhere, or nowhere, has changed', async () => {
  await scene.asks();
  scene.card.addressSince.set(KIM.ownerId, NOON + 1);
  expect(await standing()).toMatchObject({
    standing: 'changed',
    changes: [{ what: 'address', before: MASKED, now: MASKED, at: NOON + 1 }],
  });
  scene.card.people = [LEE];
  expect(await standing()).toMatchObject({ changes: [{ what: 'address', now: '' }] });
});

test('T21 a request runs out to the millisecond, says so for an hour, and is then forgotten', async () => {
  await scene.asks();
  const at = NOON + 5 * MINUTE;
  expect(await standing(at - 1)).toMatchObject({ standing: 'open' });
  const expired = { standing: 'expired', at, masked: MASKED };
  expect(await standing(at)).toEqual(expired);
  expect(await standing(at + HOUR - 1)).toEqual(expired);
  expect(await standing(at + HOUR)).toEqual({ standing: 'idle' });
});

test('a rejection says who said no to what, and why, for an hour', async () => {
  const { challenge } = await scene.asks();
  await scene.reject(challenge);
  expect(await standing()).toEqual({
    ...{ standing: 'rejected', at: NOON + 1, by: DANA, reason: 'Not at this price.' },
    request: REQUEST,
  });
  expect(await standing(NOON + HOUR)).toMatchObject({ standing: 'rejected' });
  expect(await standing(NOON + 1 + HOUR)).toEqual({ standing: 'idle' });
});

test('a request that was withdrawn says by whom, for an hour', async () => {
  const { challenge } = await scene.asks();
  await scene.withdraw(challenge);
  expect(await standing()).toEqual({
    ...{ standing: 'cancelled', at: NOON + 1, masked: MASKED, by: DANA },
  });
  expect(await standing(NOON + 1 + HOUR)).toEqual({ standing: 'idle' });
});

test('a request whose tries are used up says so, for an hour', async () => {
  const { challenge, right } = await scene.asks();
  for (const typed of wrongCodes(5, right)) await scene.check(challenge, typed);
  expect(await standing()).toEqual({
    ...{ standing: 'used_up', at: NOON + 5, masked: MASKED, tries: 5 },
  });
  expect(await standing(NOON + 5 + HOUR)).toEqual({ standing: 'idle' });
});

test('ten wrong codes in a week lock the approvals of the deal, whatever else stands', async () => {
  scene = new ApprovalScene({ amount: '300000' });
  await scene.approve();
  for (const approver of [LEE.ownerId, MAX.ownerId]) {
    const { challenge, right } = await scene.asks({ approver });
    for (const typed of wrongCodes(5, right)) await scene.check(challenge, typed);
  }
  const { wrong } = await scene.card.state();
  const until = (wrong[0] ?? 0) + 7 * DAY;
  expect(await standing()).toEqual({ standing: 'locked', until });
  expect(await standing(until)).toEqual({ standing: 'idle' });
});

test('an approval stands for a day, with whose code was entered by whom, and can be used till then', async () => {
  const challenge = await scene.approve();
  const until = NOON + 1 + DAY;
  const approved = { standing: 'approved', challenge, until };
  expect(await standing()).toEqual({ ...approved, request: { ...REQUEST, given: [GIVEN] } });
  expect(await standing(until - 1)).toMatchObject(approved);
  expect(await standing(until)).toEqual({ standing: 'idle' });
});

test('a deal that was moved as approved says since when, and whether it stays so', async () => {
  await scene.approve();
  const at = NOON + MINUTE;
  scene.card.deal.change({ dealstage: 'signed' }, at);
  const request = { ...REQUEST, given: [GIVEN] };
  expect(await standing(at)).toEqual({ standing: 'moved', at, stays: true, request });
  scene.card.deal.change({ amount: '90000' }, at + 1);
  expect(await standing(at + 1)).toEqual({ standing: 'moved', at, stays: false, request });
});

test('an approval of a deal that has changed since counts no more; there is no code to withdraw', async () => {
  await scene.approve();
  scene.card.deal.change({ deal_currency_code: 'USD' }, NOON + MINUTE);
  expect(await standing()).toEqual({
    standing: 'changed',
    changes: [{ what: 'currency', before: 'EUR', now: 'USD', at: NOON + MINUTE }],
    request: { ...REQUEST, given: [GIVEN] },
  });
});

describe('of a move that needs two approvals', () => {
  beforeEach(async () => {
    scene = new ApprovalScene({ amount: '300000' });
    await scene.approve();
  });

  const second = { approver: LEE.ownerId };

  test('after the first it says who can give the second, and until when the first counts', async () => {
    const partly = { standing: 'partly', until: NOON + 1 + DAY };
    expect(await standing()).toMatchObject({
      ...partly,
      request: { needed: 2, given: [GIVEN] },
      approvers: [{ ownerId: LEE.ownerId, name: LEE.name }],
    });
    expect(await standing(NOON + DAY)).toMatchObject(partly);
    expect(await standing(NOON + 1 + DAY)).toEqual({ standing: 'idle' });
  });

  test('while the second is waited for, it shows the first that was given', async () => {
    await scene.asks(second);
    expect(await standing()).toMatchObject({
      standing: 'open',
      request: { approver: { name: LEE.name }, needed: 2, given: [GIVEN] },
    });
  });

  test('a second request that was withdrawn or ran out leaves the first', async () => {
    const { challenge } = await scene.asks(second);
    expect(await standing(NOON + HOUR)).toMatchObject({ standing: 'partly' });
    await scene.withdraw(challenge);
    expect(await standing()).toMatchObject({ standing: 'partly' });
  });

  test('a no from the second leaves nothing of the first', async () => {
    const { challenge } = await scene.asks(second);
    await scene.reject(challenge);
    expect(await standing()).toMatchObject({
      standing: 'rejected',
      request: { approver: { name: LEE.name }, given: [] },
    });
  });

  test.each<[string, Partial<DealProperties>]>([
    ['amount', { amount: '300001' }],
    ['owner', { hubspot_owner_id: MAX.ownerId }],
  ])(
    'another %s since the first is a change, also while the second is waited for',
    async (what, change) => {
      scene.card.deal.change(change, NOON + MINUTE);
      expect(await standing()).toMatchObject({ standing: 'changed', changes: [{ what }] });
      scene = new ApprovalScene({ amount: '300000' });
      await scene.approve();
      const { challenge } = await scene.asks(second);
      scene.card.deal.change(change, NOON + MINUTE);
      expect(await standing()).toMatchObject({
        standing: 'changed',
        challenge,
        changes: [{ what }],
      });
    },
  );

  test('with the second it is approved, with both in their order', async () => {
    await scene.approve(second);
    expect(await standing()).toMatchObject({
      standing: 'approved',
      request: { given: [GIVEN, { approver: { ownerId: LEE.ownerId, name: LEE.name } }] },
    });
  });
});

test('T23 nothing that is shown holds a code, an address, or the approver’s HubSpot user', async () => {
  const { challenge, right } = await scene.asks();
  const shown = [await standing()];
  await scene.check(challenge, right);
  shown.push(await standing());
  for (const secret of [right, 'kim@', `${KIM.userId},`, `${KIM.userId}}`]) {
    expect(JSON.stringify(shown)).not.toContain(secret);
  }
});
