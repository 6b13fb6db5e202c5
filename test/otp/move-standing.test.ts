import fc from 'fast-check';
import type { Actor } from '../../src/contract/vocabulary.ts';
import type { Approval } from '../../src/otp/approval.ts';
import { moveStanding } from '../../src/otp/move-standing.ts';
import { KIM, vouchedFor, type AskWish } from '../support/approval-desk.ts';
import { ApprovalScene } from '../support/approval-scene.ts';
import { MemoryDeal } from '../support/memory-deal.ts';
import { NOON } from '../support/verification-desk.ts';

const MINUTE = 60_000;

let scene: ApprovalScene;
let approval: Approval;
let at: number;

beforeEach(async () => {
  scene = new ApprovalScene();
  at = NOON + MINUTE;
  approval = await approved({});
});

async function approved(wish: Partial<AskWish>, by?: Actor): Promise<Approval> {
  await scene.approve(wish, by);
  const { approval: given } = await scene.card.state();
  if (given === undefined) throw new TypeError('Not approved');
  return given;
}

const standing = () => moveStanding(approval, scene.card.deal.facts());
const stage = (now: string) => ({ what: 'stage', before: 'NEGOTIATION', now, at });

/** Moves the deal as anybody can, one after the other. */
function moves(...stages: string[]): void {
  for (const dealstage of stages) scene.card.deal.change({ dealstage }, (at += MINUTE));
}

test('a deal that is as it was approved has its move ahead of it', () => {
  expect(standing()).toEqual({ move: 'ahead' });
  scene.card.deal.change({ hubspot_owner_id: '903', regional_lead: '904' }, at);
  expect(standing()).toEqual({ move: 'ahead' });
});

test('the stage that followed at once is the move that was approved, and it stays so', () => {
  moves('signed');
  expect(standing()).toEqual({ move: 'made', at, stays: true, changes: [] });
});

test('a deal that moved on was moved, and is not as approved any more', () => {
  moves('signed');
  const made = at;
  moves('won');
  const changes = [stage('WON')];
  expect(standing()).toEqual({ move: 'made', at: made, stays: false, changes });
});

test('a deal that was put back was moved: no later move of it is the one approved', () => {
  moves('signed');
  const made = at;
  moves('negotiation');
  const expected = { move: 'made', at: made, stays: false, changes: [stage('NEGOTIATION')] };
  expect(standing()).toEqual(expected);
  moves('signed');
  expect(standing()).toEqual({ ...expected, changes: [stage('SIGNED')] });
});

test('a deal that went elsewhere first was not moved as approved, wherever it is now', () => {
  for (const where of ['proposal', 'signed', 'negotiation', 'signed']) {
    moves(where);
    expect(standing()).toEqual({ move: 'void', changes: [stage(where.toUpperCase())] });
  }
});

test('what else changes after the move is told, and the deal stays so no more', () => {
  moves('signed');
  const made = at;
  scene.card.deal.change({ amount: '90000' }, (at += MINUTE));
  const changes = [{ what: 'amount', before: '84000', now: '90000', at }];
  expect(standing()).toEqual({ move: 'made', at: made, stays: false, changes });
  scene.card.deal.change({ amount: '84000' }, (at += MINUTE));
  expect(standing()).toMatchObject({ stays: false, changes: [{ before: '84000', now: '84000' }] });
});

test('what changed before the move is told as well: the deal went there, but not as approved', () => {
  scene.card.deal.change({ deal_currency_code: 'USD' }, at);
  expect(standing()).toMatchObject({ move: 'void', changes: [{ what: 'currency' }] });
  moves('signed');
  expect(standing()).toMatchObject({ stays: false, changes: [{ what: 'currency' }] });
});

test('a deal that was put into another pipeline was not moved as approved', () => {
  scene.card.deal.change({ pipeline: 'renewals', dealstage: 'new' }, at);
  expect(standing()).toEqual({
    move: 'void',
    changes: [stage('NEW'), { what: 'pipeline', before: 'default', now: 'renewals', at }],
  });
});

test('an owner who approved as such has to stay the owner', async () => {
  scene = new ApprovalScene();
  approval = await approved({ to: 'won' }, vouchedFor(KIM));
  scene.card.deal.change({ hubspot_owner_id: '903' }, at);
  expect(standing()).toMatchObject({ move: 'void', changes: [{ what: 'owner' }] });
});

describe('approved after the fact, where it is already', () => {
  beforeEach(async () => {
    scene = new ApprovalScene();
    moves('proposal', 'signed');
    scene.at = at + MINUTE;
    approval = await approved({ to: 'signed' });
  });

  test('a deal has made its move when it came there, and stays so', () => {
    expect(standing()).toEqual({ move: 'made', at, stays: true, changes: [] });
  });

  test('a deal that moved on, or came back, is not as approved any more', () => {
    const made = at;
    for (const where of ['won', 'signed']) {
      moves(where);
      expect(standing()).toMatchObject({
        ...{ move: 'made', at: made, stays: false },
        changes: [{ what: 'stage', before: 'SIGNED', now: where.toUpperCase() }],
      });
    }
  });

  test('a deal whose amount was changed is not as approved any more', () => {
    scene.card.deal.change({ amount: '90000' }, (at += MINUTE));
    expect(standing()).toMatchObject({ stays: false, changes: [{ what: 'amount' }] });
  });
});

test('a history that does not reach back to the approval tells of no move', () => {
  moves('signed');
  const facts = scene.card.deal.facts();
  const cut = { ...facts, stages: facts.stages.slice(0, 1) };
  expect(moveStanding(approval, cut)).toEqual({ move: 'void', changes: [stage('SIGNED')] });
});

test('whatever happens to a deal: a move ahead means nothing changed, a move made is never ahead again', () => {
  const step = fc.oneof(
    fc.record({ dealstage: fc.constantFrom('negotiation', 'signed', 'won') }),
    fc.record({ amount: fc.constantFrom('84000', '90000') }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const deal = new MemoryDeal();
      let [isChanged, wasMade] = [false, false];
      for (const [i, one] of steps.entries()) {
        const before = JSON.stringify(deal.facts());
        deal.change(one, NOON + i * MINUTE);
        isChanged ||= JSON.stringify(deal.facts()) !== before;
        const { move } = moveStanding(approval, deal.facts());
        expect(move === 'ahead').toBe(!isChanged);
        if (wasMade) expect(move).toBe('made');
        wasMade = move === 'made';
      }
    }),
    { numRuns: 300 },
  );
});
