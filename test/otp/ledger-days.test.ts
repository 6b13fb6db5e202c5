import fc from 'fast-check';
import { deed, perform, Rememberer } from '../support/ledger-deeds.ts';
import { decisionsOf } from '../support/ledger-invariants.ts';
import {
  keys,
  mishapOf,
  POLICY,
  promisesBroken,
  scheduledDesk,
  told,
  wrongCodes,
} from '../support/ledger-play.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { NOON, VerificationDesk } from '../support/verification-desk.ts';

test('any mix of sends, resends, checks and cancels, side by side, for days, with bookmarks of any age: every promise is kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(8),
      fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 14 }),
      async (s, mishaps, rounds) => {
        const { desk, store } = scheduledDesk(s, mishaps);
        const card = new Rememberer(desk);
        let asked = 0;
        for (const round of rounds) {
          desk.at += Math.max(...round.map(({ pause }) => pause));
          const deeds = round.map((one) =>
            perform(desk, one, `request ${(asked += 1)}`, card.bookmark(one.record, one.old)),
          );
          await s.waitFor(Promise.all(deeds));
          await s.waitFor(card.look(round[0]?.record ?? '101').catch(() => undefined));
        }
        expect(promisesBroken(store, desk)).toEqual([]);
      },
    ),
    { numRuns: 75 },
  );
});

test('a bookmark of any age changes no answer and no entry: it only saves reads', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 30 }), async (deeds) => {
      const play = async (carries: boolean): Promise<string[]> => {
        const ledger = new MemoryLedger();
        const desk = new VerificationDesk(ledger, {
          keys,
          policy: POLICY,
          random: seededRandom(3),
        });
        const card = new Rememberer(desk);
        const answers: string[] = [];
        for (const [i, one] of deeds.entries()) {
          desk.at += one.pause;
          const bookmark = carries ? card.bookmark(one.record, one.old) : {};
          const answer = await perform(desk, one, `request ${i}`, bookmark);
          answers.push(answer === undefined ? 'nothing to do' : told(answer));
          await card.look(one.record);
        }
        const entries = decisionsOf(ledger.entries, keys);
        return [...answers, ...entries.map(({ n, at, event }) => JSON.stringify([n, at, event]))];
      };
      expect(await play(true)).toEqual(await play(false));
    }),
    { numRuns: 75 },
  );
});

test('T03 T08 a new code does not bring new wrong answers: ten in a week, then the stream is locked', async () => {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys });
  let compared = 0;
  for (let day = 0; day < 6; day += 1) {
    for (let code = 0; code < 4; code += 1) {
      desk.at += 11 * 60_000;
      const sent = await desk.send({ request: `send ${day} ${code}` });
      if (sent.committed === 'not') continue;
      const state = await desk.state();
      for (const typed of wrongCodes(5, desk.codeOf(state))) {
        const answer = await desk.check({
          request: `${day} ${code} ${typed}`,
          challenge: state.open?.id ?? '',
          typed,
        });
        if (answer.committed === 'appended') compared += 1;
      }
    }
    desk.at = NOON + (day + 1) * 24 * 3_600_000;
  }
  expect(compared).toBe(10);
  const refused = await desk.send({ request: 'one more' });
  expect(told(refused)).toContain('"locked"');
});
