import fc from 'fast-check';
import type { Pathway } from '../../src/contract/vocabulary.ts';
import type { Committed } from '../../src/otp/commit.ts';
import { decisionsOf } from './ledger-invariants.ts';
import {
  mishapOf,
  promisesBroken,
  scheduledDesk,
  told,
  untilAnswered,
  withOpenChallenge,
  wrongCodes,
  type Store,
} from './ledger-play.ts';

/** The promises that every store has to keep on every pathway; `open` gives an empty one. */
export function testLedgerPromises(
  open: () => Store,
  numRuns: number,
  pathway: Pathway = 'card',
): void {
  test('T01 parallel wrong guesses: exactly the allowed number is compared, in every order and with every mishap', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        mishapOf(15),
        fc.integer({ min: 2, max: 12 }),
        (s, mishaps, guesses) =>
          withOpenChallenge(
            s,
            mishaps,
            async (desk, challenge, right, store) => {
              const all = Promise.all(
                wrongCodes(guesses, right).map((typed, i) =>
                  untilAnswered(() => desk.check({ request: `guess ${i}`, challenge, typed })),
                ),
              );
              const answers = await s.waitFor(all);
              const compared = answers.filter(({ committed }) => committed === 'appended').length;
              expect(compared).toBe(Math.min(5, guesses));
              expect(
                decisionsOf(store.entries(), store.keys).filter(
                  ({ event }) => event.kind === 'attempt',
                ),
              ).toHaveLength(compared);
            },
            open(),
            pathway,
          ),
      ),
      { numRuns },
    );
  });

  test('T02 parallel right answers: one approval, the others hear that the code was used', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        mishapOf(15),
        fc.integer({ min: 2, max: 8 }),
        (s, mishaps, callers) =>
          withOpenChallenge(
            s,
            mishaps,
            async (desk, challenge, right) => {
              const all = Promise.all(
                Array.from({ length: callers }, (_, i) =>
                  untilAnswered(() =>
                    desk.check({ request: `right ${i}`, challenge, typed: right }),
                  ),
                ),
              );
              const answers = (await s.waitFor(all)).map(told);
              expect(answers.filter((answer) => answer.includes('"verified"'))).toHaveLength(1);
              expect(answers.filter((answer) => answer.includes('already_used'))).toHaveLength(
                callers - 1,
              );
            },
            open(),
            pathway,
          ),
      ),
      { numRuns },
    );
  });

  test('the right code among wrong ones: at most one approval, never more than the allowed answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        mishapOf(20),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        (s, mishaps, wrong, place) =>
          withOpenChallenge(
            s,
            mishaps,
            async (desk, challenge, right) => {
              const codes = wrongCodes(wrong, right);
              codes.splice(place % (wrong + 1), 0, right);
              const all = Promise.all(
                codes.map((typed, i) =>
                  untilAnswered(() => desk.check({ request: `mixed ${i}`, challenge, typed })),
                ),
              );
              const answers = (await s.waitFor(all)).map(told);
              expect(
                answers.filter((answer) => answer.includes('"verified"')).length,
              ).toBeLessThanOrEqual(1);
              expect(
                answers.filter((answer) => answer.includes('"attempt"')).length,
              ).toBeLessThanOrEqual(5);
            },
            open(),
            pathway,
          ),
      ),
      { numRuns },
    );
  });

  test('one request has one answer, however often it is repeated and whatever goes wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), mishapOf(30), fc.boolean(), (s, mishaps, isRight) =>
        withOpenChallenge(
          s,
          mishaps,
          async (desk, challenge, right) => {
            const [wrong = ''] = wrongCodes(1, right);
            const ask = (): Promise<Committed> =>
              untilAnswered(() =>
                desk.check({ request: 'the same', challenge, typed: isRight ? right : wrong }),
              );
            const answers = await s.waitFor(Promise.all([ask(), ask(), ask()]));
            expect(new Set(answers.map(told)).size).toBe(1);
            expect(new Set((await s.waitFor(Promise.all([ask()]))).map(told))).toEqual(
              new Set([told(answers[0])]),
            );
          },
          open(),
          pathway,
        ),
      ),
      { numRuns },
    );
  });

  test('parallel sends from many places leave one live code and keep every send limit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        mishapOf(10),
        fc.integer({ min: 2, max: 8 }),
        async (s, mishaps, sends) => {
          const { desk, store } = scheduledDesk(s, mishaps, open(), pathway);
          const all = Promise.all(
            Array.from({ length: sends }, (_, i) =>
              untilAnswered(() =>
                desk.send({
                  request: `send ${i}`,
                  purpose: i % 2 ? 'caller_check' : 'portal_access',
                }),
              ),
            ),
          );
          const answers = await s.waitFor(all);
          expect(answers.filter(({ committed }) => committed === 'appended')).toHaveLength(1);
          expect(promisesBroken(store, desk)).toEqual([]);
        },
      ),
      { numRuns },
    );
  });
}
