import fc from 'fast-check';
import type { UserActor } from '../../src/contract/vocabulary.ts';
import { decisionsOf } from '../support/ledger-invariants.ts';
import {
  mishapOf,
  promisesBroken,
  scheduledDesk,
  told,
  untilAnswered,
  withOpenChallenge,
  wrongCodes,
} from '../support/ledger-play.ts';
import { DANA, type VerificationDesk } from '../support/verification-desk.ts';

const LEE: UserActor = { userId: 72, name: 'Lee Park', assurance: 'stated' };
const KIM: UserActor = { userId: 73, name: 'Kim Lindqvist', assurance: 'stated' };
const RUNS = { numRuns: 40 };

const ask = (desk: VerificationDesk, by: UserActor, what: 'unlock' | 'confirm' = 'confirm') =>
  untilAnswered(() => desk.askOverride({ request: `ask ${by.userId}`, by, what }));
const give = (desk: VerificationDesk, by: UserActor, n: number) =>
  untilAnswered(() => desk.giveOverride({ request: `give ${by.userId}`, by, n }));

/** How many of these answers say it. */
const saying = (answers: readonly string[], what: string): number =>
  answers.filter((answer) => answer.includes(what)).length;

test('T38 two second persons at once: one gives, the other hears that it is over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), mishapOf(20), async (s, mishaps) => {
      const { desk, store } = scheduledDesk(s, mishaps);
      const played = (async () => {
        const asked = await ask(desk, DANA);
        const n = asked.committed === 'appended' ? asked.entry.n : 0;
        return Promise.all([give(desk, LEE, n), give(desk, KIM, n), give(desk, DANA, n)]);
      })();
      const answers = (await s.waitFor(played)).map(told);
      expect(saying(answers, 'override_given')).toBe(1);
      expect(answers[2]).not.toContain('override_given');
      expect(promisesBroken(store, desk)).toEqual([]);
    }),
    RUNS,
  );
});

test('two who ask at once: both are told so, the later one waits, and only that one can be given', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), mishapOf(20), async (s, mishaps) => {
      const { desk, store } = scheduledDesk(s, mishaps);
      const played = (async () => {
        await Promise.all([ask(desk, DANA), ask(desk, LEE)]);
        return Promise.all(
          [1, 2].map((n) => give(desk, n === 1 ? KIM : { ...KIM, userId: 74 }, n)),
        );
      })();
      const answers = (await s.waitFor(played)).map(told);
      expect(answers[0]).toContain('override_over');
      expect(answers[1]).toContain('override_given');
      expect(promisesBroken(store, desk)).toEqual([]);
    }),
    RUNS,
  );
});

test('the same press twice is one override, whatever answers are lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), mishapOf(30), async (s, mishaps) => {
      const { desk, store } = scheduledDesk(s, mishaps);
      const played = (async () => {
        await Promise.all([ask(desk, DANA), ask(desk, DANA)]);
        return Promise.all([give(desk, LEE, 1), give(desk, LEE, 1)]);
      })();
      const answers = (await s.waitFor(played)).map(told);
      expect(saying(answers, 'override_given')).toBe(2);
      expect(decisionsOf(store.entries(), store.keys)).toHaveLength(2);
      expect(promisesBroken(store, desk)).toEqual([]);
    }),
    RUNS,
  );
});

test('a code entered while two confirm by hand: one of them counts, and the record says which', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), mishapOf(20), (s, mishaps) =>
      withOpenChallenge(s, mishaps, async (desk, challenge, right, store) => {
        const played = (async () => {
          const asked = await ask(desk, DANA);
          const n = asked.committed === 'appended' ? asked.entry.n : 0;
          return Promise.all([
            give(desk, LEE, n),
            untilAnswered(() => desk.check({ request: 'check', challenge, typed: right })),
          ]);
        })();
        const answers = (await s.waitFor(played)).map(told);
        const byHand = saying(answers, 'override_given');
        expect(byHand + saying(answers, '"verified"')).toBe(1);
        const { verified } = decisionsOf(store.entries(), store.keys).at(-1)?.state ?? {};
        expect(verified && 'byHand' in verified).toBe(byHand === 1);
      }),
    ),
    RUNS,
  );
});

test('a lock lifted while guesses come in: each is compared once, and none beyond the tries of its code', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), mishapOf(15), (s, mishaps) =>
      withOpenChallenge(s, mishaps, async (desk, challenge, right, store) => {
        // Locked after two; the code would take five.
        desk.policies.caller_check = { ...desk.policies.caller_check, wrongPerWeek: 2 };
        const guess = (typed: string) =>
          untilAnswered(() => desk.check({ request: `guess ${typed}`, challenge, typed }));
        const [first = '', second = '', ...others] = wrongCodes(7, right);
        const played = (async () => {
          await guess(first);
          await guess(second);
          const asked = await ask(desk, DANA, 'unlock');
          const n = asked.committed === 'appended' ? asked.entry.n : 0;
          return Promise.all([give(desk, LEE, n), ...others.map(guess)]);
        })();
        const [given, ...guesses] = (await s.waitFor(played)).map(told);
        expect(given).toContain('override_given');
        expect(saying(guesses, 'attempt')).toBeLessThanOrEqual(2);
        expect(
          decisionsOf(store.entries(), store.keys).filter(({ event }) => event.kind === 'attempt'),
        ).toHaveLength(2 + saying(guesses, 'attempt'));
      }),
    ),
    RUNS,
  );
});
