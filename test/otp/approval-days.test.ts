import fc from 'fast-check';
import { isComplete, type Approval } from '../../src/otp/approval.ts';
import { KIM, LEE, MAX } from '../support/approval-desk.ts';
import { ApprovalPlay, movesOf } from '../support/approval-play.ts';
import { mishapOf, untilAnswered } from '../support/ledger-play.ts';
import type { DealProperties } from '../support/memory-deal.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Something that somebody does at a card of the deal, or to the deal beside it. */
type Deed =
  /** Who is not named is who can give the next approval. */
  | { do: 'ask'; to: string; approver?: string }
  | { do: 'right' | 'wrong' | 'reject' | 'withdraw' | 'move' }
  | { do: 'change'; properties: Partial<DealProperties> }
  | { do: 'time passes'; by: number };

const plain = (what: 'right' | 'wrong' | 'reject' | 'withdraw' | 'move'): fc.Arbitrary<Deed> =>
  fc.constant({ do: what });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Deed>({ do: 'ask', to: 'signed' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      to: fc.constantFrom('signed', 'won'),
      approver: fc.constantFrom(KIM.ownerId, LEE.ownerId, MAX.ownerId),
    }),
  },
  { weight: 9, arbitrary: plain('right') },
  { weight: 2, arbitrary: plain('wrong') },
  { weight: 2, arbitrary: plain('reject') },
  { weight: 2, arbitrary: plain('withdraw') },
  { weight: 6, arbitrary: plain('move') },
  {
    weight: 2,
    arbitrary: fc
      .oneof(
        fc.record({ dealstage: fc.constantFrom('negotiation', 'signed', 'won') }),
        fc.record({ amount: fc.constantFrom('84000', '300000') }),
        fc.record({ hubspot_owner_id: fc.constantFrom(KIM.ownerId, LEE.ownerId) }),
      )
      .map((properties): Deed => ({ do: 'change', properties })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(1, 2 * SECOND, 4 * SECOND)
      .map((by): Deed => ({ do: 'time passes', by })),
  },
);

interface Round {
  /** Before it. A call lasts no longer than a round, and that less than twenty seconds. */
  pause: number;
  deeds: Deed[];
}

const round: fc.Arbitrary<Round> = fc.record({
  pause: fc.constantFrom(0, SECOND, 5 * SECOND, 21 * SECOND, 61 * SECOND, 6 * MINUTE, 23 * HOUR),
  deeds: fc.array(deed, { minLength: 1, maxLength: 3 }),
});

/** Kim, who owns the deal, and then another one of whom policy names. */
const nextAfter = (approval: Approval | undefined): string =>
  approval === undefined || isComplete(approval) ? KIM.ownerId : MAX.ownerId;

async function perform(play: ApprovalPlay, one: Deed, request: string): Promise<void> {
  const { card } = play;
  if (one.do === 'time passes') return play.meanwhile('clock', () => (card.desk.at += one.by));
  if (one.do === 'change') {
    return play.meanwhile('change', () => card.deal.change(one.properties, card.desk.at));
  }
  const state = await untilAnswered(() => card.state());
  const challenge = state.open?.id ?? state.recent[0]?.id ?? '';
  switch (one.do) {
    case 'ask': {
      const { to, approver = nextAfter(state.approval) } = one;
      return void (await untilAnswered(() => card.ask({ to, approver, request })));
    }
    case 'right':
      return void (await play.check(request, challenge, state.open ? card.codeOf(state) : '0'));
    case 'wrong':
      return void (await play.check(request, challenge, '12345678'));
    case 'reject':
      return void (await untilAnswered(() => card.reject({ request, challenge })));
    case 'withdraw':
      return void (await untilAnswered(() => card.withdraw({ request, challenge })));
    case 'move':
      return void (await play.move(request, state.approval?.challenge ?? challenge));
  }
}

test('any mix of requests, codes, rejections, withdrawals and moves, side by side, for days, while the deal changes: one approval, one move', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(8),
      movesOf('yes', 'refused', 'unheard', 'lost'),
      fc.constantFrom('84000', '300000', '300000'),
      fc.array(round, { minLength: 6, maxLength: 16 }),
      async (s, mishaps, nextMove, amount, rounds) => {
        const play = new ApprovalPlay(s, mishaps, nextMove, { amount });
        let asked = 0;
        for (const { pause, deeds } of rounds) {
          play.card.desk.at += pause;
          const all = deeds.map((one) => perform(play, one, `request ${(asked += 1)}`));
          await s.waitFor(Promise.all(all));
        }
        expect(play.broken()).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
