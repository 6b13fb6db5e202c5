import fc from 'fast-check';
import { KIM } from '../../support/approval-desk.ts';
import { ApprovalPlay, movesOf } from '../../support/approval-play.ts';
import { checkAll, keptOf } from '../../support/kept-trail.ts';
import {
  mishapOf,
  scheduledDesk,
  untilAnswered,
  wrongCodes,
  type Store,
} from '../../support/ledger-play.ts';

const RUNS = { numRuns: 12 };

const isIntact = async ({ entries }: Store): Promise<void> => {
  expect(await checkAll(keptOf(entries()), { size: 100 })).toEqual([]);
};

test('what many cards write at once, with calls that are lost, is intact', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), mishapOf(15), async (s, mishaps) => {
      const { desk, store } = scheduledDesk(s, mishaps);
      const play = async (): Promise<void> => {
        await Promise.all(
          ['one', 'two'].map((request) => untilAnswered(() => desk.send({ request }))),
        );
        const { open } = await untilAnswered(() => desk.state());
        const challenge = open?.id ?? '';
        await Promise.all(
          wrongCodes(3, '111111').map((typed) =>
            untilAnswered(() => desk.check({ request: `check ${typed}`, challenge, typed })),
          ),
        );
      };
      await s.waitFor(play());
      await isIntact(store);
    }),
    RUNS,
  );
});

test('approvals and the moves that follow from them are intact, whatever HubSpot does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(12),
      movesOf('yes', 'refused', 'unheard', 'lost'),
      async (s, mishaps, nextMove) => {
        const play = new ApprovalPlay(s, mishaps, nextMove);
        const { card, store } = play;
        const approve = async (): Promise<void> => {
          const approver = KIM.ownerId;
          await untilAnswered(() => card.ask({ request: 'ask', approver }));
          const state = await untilAnswered(() => card.state());
          const [challenge, code] = [state.open?.id ?? '', card.codeOf(state)];
          await play.check('wrong', challenge, '00000000');
          await play.check('right', challenge, code);
          card.desk.at += 30_000;
          await play.move('again', challenge);
        };
        await s.waitFor(approve());
        await isIntact(store);
      },
    ),
    RUNS,
  );
});
