import { KIM, LEE, MAX } from '../support/approval-desk.ts';
import { ApprovalScene, outcomeOf } from '../support/approval-scene.ts';
import { wrongCodes } from '../support/ledger-play.ts';
import type { DealProperties } from '../support/memory-deal.ts';
import { NOON } from '../support/verification-desk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let scene: ApprovalScene;

describe('a move that needs two approvals', () => {
  const second = { approver: LEE.ownerId };

  beforeEach(async () => {
    scene = new ApprovalScene({ amount: '300000' });
    await scene.approve();
  });

  test('is not approved by the first, and is by the second', async () => {
    expect((await scene.card.state()).approval).not.toHaveProperty('moving');
    await scene.approve(second);
    const { approval } = await scene.card.state();
    expect(approval?.given.map(({ approver }) => approver.name)).toEqual([KIM.name, LEE.name]);
    expect(approval?.moving).toEqual({ n: 4, at: NOON + 3 });
  });

  test.each<[string, Partial<DealProperties>]>([
    ['amount', { amount: '300001' }],
    // The first was given by the owner as such, the second by Lee, whoever owns it.
    ['owner', { hubspot_owner_id: MAX.ownerId }],
  ])(
    'whose %s has changed since the first: the code of the second is refused',
    async (what, change) => {
      const { challenge, right } = await scene.asks(second);
      scene.card.deal.change(change, NOON + MINUTE);
      expect(await scene.refusedForFree(() => scene.check(challenge, right))).toMatchObject({
        refusal: 'changed_since',
        changes: [{ what }],
      });
    },
  );

  test('T21 once the first has run out, the code of the second has, too', async () => {
    const { approval } = await scene.card.state();
    const until = approval?.until ?? 0;
    scene.at = until - 4 * MINUTE;
    const { challenge, right } = await scene.asks(second);
    scene.at = until;
    expect(await scene.refusedForFree(() => scene.check(challenge, right))).toEqual({
      refusal: 'expired',
    });
    scene.at = until - 1;
    expect(outcomeOf(await scene.check(challenge, right))).toBe('verified');
  });

  test('is approved anew from the first on when the first no longer counts', async () => {
    scene.at += 25 * HOUR;
    await scene.approve();
    expect((await scene.card.state()).approval).toMatchObject({ request: { number: 1 } });
    expect((await scene.card.state()).approval).not.toHaveProperty('moving');
  });

  test('is not approved by wrong codes for the second, which take nothing from the first', async () => {
    const { challenge, right } = await scene.asks(second);
    for (const typed of wrongCodes(5, right)) await scene.check(challenge, typed);
    expect(await scene.refusedForFree(() => scene.check(challenge, right))).toEqual({
      refusal: 'too_many_attempts',
    });
    expect((await scene.card.state()).approval?.given).toHaveLength(1);
  });

  test('has no approval left once the second said no', async () => {
    const { challenge, right } = await scene.asks(second);
    await scene.reject(challenge);
    expect(await scene.card.state()).not.toHaveProperty('approval');
    expect(await scene.refusedForFree(() => scene.check(challenge, right))).toEqual({
      refusal: 'rejected',
    });
  });

  test('keeps the first when the second request is withdrawn', async () => {
    const { challenge } = await scene.asks(second);
    await scene.withdraw(challenge);
    expect((await scene.card.state()).approval?.given).toHaveLength(1);
  });
});
