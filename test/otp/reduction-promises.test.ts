import fc from 'fast-check';
import type { ReducedEntry, StreamEntry } from '../../src/otp/entry.ts';
import { deed, perform, Rememberer } from '../support/ledger-deeds.ts';
import { decisionsOf } from '../support/ledger-invariants.ts';
import {
  mishapOf,
  openChallenge,
  POLICY,
  promisesBroken,
  scheduledDesk,
  told,
  untilAnswered,
  withOpenChallenge,
  wrongCodes,
  type Store,
} from '../support/ledger-play.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { ReducingStore } from '../support/reducing-store.ts';
import { VerificationDesk } from '../support/verification-desk.ts';

/** When entries are reduced, in turns, and every so manieth of them. */
const reductions = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 });

/** Reduces while others decide. */
async function reducing(
  s: fc.Scheduler,
  store: ReducingStore,
  lots: readonly number[],
): Promise<void> {
  for (const every of lots) {
    await s.schedule(Promise.resolve(), 'reduce');
    store.reduce(every);
  }
}

/** All promises but one: whoever reduces a stream ends what is open in it without a word. */
const broken = (store: Store, desk: VerificationDesk): string[] =>
  promisesBroken(store, desk).filter((problem) => !problem.endsWith('without a word'));

test('T01 guesses that race with reductions: never more than the allowed number is compared', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(10),
      fc.integer({ min: 2, max: 9 }),
      reductions,
      async (s, mishaps, guesses, lots) => {
        const store = new ReducingStore();
        await withOpenChallenge(
          s,
          mishaps,
          async (desk, challenge, right) => {
            const codes = [...wrongCodes(guesses, right), right];
            const checks = codes.map((typed, i) =>
              untilAnswered(() => desk.check({ request: `guess ${i}`, challenge, typed })),
            );
            const all = Promise.all([reducing(s, store, lots), ...checks]);
            const answers = (await s.waitFor(all)).slice(1) as Awaited<(typeof checks)[number]>[];
            const compared = answers.filter(({ committed }) => committed === 'appended').map(told);
            expect(compared.length).toBeLessThanOrEqual(5);
            expect(compared.filter((answer) => answer.includes('"verified"')).length).toBeLessThan(
              2,
            );
          },
          store,
        );
      },
    ),
    { numRuns: 20 },
  );
});

test('any mix of sends, resends, checks and cancels that races with reductions, for days, with bookmarks of any age: every promise is kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(6),
      fc.array(fc.array(deed, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
      reductions,
      async (s, mishaps, rounds, lots) => {
        const store = new ReducingStore();
        const { desk } = scheduledDesk(s, mishaps, store);
        const card = new Rememberer(desk);
        let asked = 0;
        for (const [i, round] of rounds.entries()) {
          desk.at += Math.max(...round.map(({ pause }) => pause));
          const deeds = round.map((one) =>
            perform(desk, one, `request ${(asked += 1)}`, card.bookmark(one.record, one.old)),
          );
          const lot = lots[i % lots.length] ?? 1;
          await s.waitFor(Promise.all([reducing(s, store, [lot]), ...deeds]));
          await s.waitFor(card.look(round[0]?.record ?? '101').catch(() => undefined));
        }
        expect(broken(store, desk)).toEqual([]);
        expect(unlinked(store)).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});

/** Entries that build on neither the seal that the one before them had nor the one it has. */
function unlinked(store: ReducingStore): string[] {
  const places = new Map(store.kept.map((stored) => [stored.keys.stream_key, stored]));
  return store.kept.flatMap((stored) => {
    const { behind, previous } = JSON.parse(stored.body) as
      ReducedEntry | StreamEntry as ReducedEntry;
    const before = behind === undefined ? undefined : places.get(behind);
    if (before === undefined) return [];
    const { was } = JSON.parse(before.body) as Partial<ReducedEntry>;
    return previous === before.seal || previous === was ? [] : [stored.body];
  });
}

test('a right answer whose entry was reduced is never told again, and approves nothing again', async () => {
  const store = new ReducingStore();
  const desk = new VerificationDesk(store.ledger, { keys: store.keys, policy: POLICY });
  const { challenge, right } = await openChallenge(desk);
  const ask = { request: 'right', challenge, typed: right };
  expect(told(await desk.check(ask))).toContain('"verified"');
  store.reduce();
  expect(await desk.check(ask)).toMatchObject({
    committed: 'not',
    decision: { refusal: { refusal: 'already_used' } },
  });
  expect(decisionsOf(store.kept, store.keys)).toEqual([]);
  expect(store.kept).toHaveLength(2);
});

test('T03 T08 a stream goes on behind what was reduced, with its limits and without its code', async () => {
  const store = new ReducingStore();
  const desk = new VerificationDesk(store.ledger, {
    ...{ keys: store.keys, policy: POLICY, random: seededRandom(2) },
  });
  const { challenge, right } = await openChallenge(desk);
  for (const typed of wrongCodes(4, right)) await desk.check({ request: typed, challenge, typed });
  store.reduce();
  expect(await desk.check({ request: 'right', challenge, typed: right })).toMatchObject({
    decision: { refusal: { refusal: 'replaced' } },
  });
  expect(told(await desk.send({ request: 'too soon' }))).toContain('cool_down');
  desk.at += 61_000;
  const next = await desk.send({ request: 'next' });
  const state = await desk.state();
  expect(next).toMatchObject({ committed: 'appended', entry: { n: 6, destination: { n: 2 } } });
  expect(state.wrong).toHaveLength(4);
  expect(state.sent).toHaveLength(2);
});
