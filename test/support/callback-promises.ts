import fc from 'fast-check';
import { earlierAnswer, noteAnswer } from '../../src/otp/answers.ts';
import type { Committed } from '../../src/otp/commit.ts';
import { LedgerUnreachable } from '../../src/otp/ledger.ts';
import { decisionsOf } from './ledger-invariants.ts';
import {
  mishapOf,
  promisesBroken,
  scheduledDesk,
  told,
  untilAnswered,
  type Store,
} from './ledger-play.ts';
import { VerificationDesk, type Wish } from './verification-desk.ts';

const MINUTE = 60_000;
const isAppended = ({ committed }: Committed): boolean => committed === 'appended';
const countIn = (answers: readonly Committed[], word: string): number =>
  answers.filter((answer) => told(answer).includes(word)).length;

/**
 * Makes a request as the functions of workflows do: it is answered once, and a refusal is noted down too.
 * Asks again until there is an answer.
 */
async function answeredOnce(
  desk: VerificationDesk,
  wish: Wish,
  ask: () => Promise<Committed>,
): Promise<string> {
  const { stream, name } = desk.nameOf(wish, 'send');
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      const earlier = await earlierAnswer(desk, name);
      if (earlier?.entry === 'answer') return earlier.outputs['told'] ?? '';
      if (earlier?.entry === 'stream') return JSON.stringify(earlier.event);
      const answer = await ask();
      if (
        isAppended(answer) ||
        (await noteAnswer(desk, name, stream, { outputs: { told: told(answer) } }))
      ) {
        return told(answer);
      }
    } catch (error) {
      if (!(error instanceof LedgerUnreachable)) throw error;
    }
  }
  throw new TypeError('No answer at all');
}

/** What every store has to promise workflows; `open` gives an empty one. */
export function testCallbackPromises(open: () => Store, numRuns: number): void {
  test('T31 a callback that is delivered again and again, side by side too, has one code and one answer', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        mishapOf(30),
        fc.integer({ min: 2, max: 5 }),
        async (s, mishaps, deliveries) => {
          const { desk, store } = scheduledDesk(s, mishaps, open(), 'workflow');
          const deliver = (): Promise<Committed> =>
            untilAnswered(() => desk.send({ request: 'callback 1', callbackId: 'callback 1' }));
          const all = Promise.all(Array.from({ length: deliveries }, deliver));
          const answers = (await s.waitFor(all)).map(told);
          answers.push(told(await s.waitFor(deliver())));
          expect(new Set(answers).size).toBe(1);
          expect(answers[0]).toContain('"waiting":{"callbackId":"callback 1"');
          expect(decisionsOf(store.entries(), store.keys)).toHaveLength(1);
          expect(promisesBroken(store, desk)).toEqual([]);
        },
      ),
      { numRuns },
    );
  });

  test('T31 a refusal is an answer too: it stays, whatever came in between, and nothing is sent after it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        mishapOf(20),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 16 }),
        async (s, mishaps, deliveries, turns) => {
          const { desk, store } = scheduledDesk(s, mishaps, open(), 'workflow');
          await s.waitFor(untilAnswered(() => desk.send({ request: 'somebody else’s' })));
          const wish = { request: 'callback 1', callbackId: 'callback 1' };
          const deliver = (): Promise<string> => answeredOnce(desk, wish, () => desk.send(wish));
          // The cool-down ends while some deliveries are under way: one is refused, another is not.
          const aMinuteLater = async (): Promise<void> => {
            for (let i = 0; i < turns; i += 1) await s.schedule(Promise.resolve(), 'time');
            desk.at += MINUTE;
          };
          const side = Promise.all(Array.from({ length: deliveries }, deliver));
          const [answers] = await s.waitFor(Promise.all([side, aMinuteLater()]));
          desk.at += 60 * MINUTE;
          answers.push(await s.waitFor(deliver()));
          expect(new Set(answers).size).toBe(1);
          const issued = decisionsOf(store.entries(), store.keys).length - 1;
          expect(issued).toBe(answers[0]?.includes('"issued"') ? 1 : 0);
          expect(promisesBroken(store, desk)).toEqual([]);
        },
      ),
      { numRuns },
    );
  });

  test('T02 T31 the right code by form, page and rep at once: one approval, and the entry that ends it knows who waits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), mishapOf(15), async (s, mishaps) => {
        const store = open();
        const calm = new VerificationDesk(store.ledger, { keys: store.keys, pathway: 'workflow' });
        await calm.send({ request: 'send', callbackId: 'callback 1' });
        const typed = calm.codeOf(await calm.state());
        const { desk } = scheduledDesk(s, mishaps, store, 'workflow');
        const rep = { userId: 71, name: 'Dana Reyes', assurance: 'stated' } as const;
        const people = [{ workflowId: 4001 }, { page: 'entry' }, rep] as const;
        const all = people.flatMap((by, i) => [
          untilAnswered(() => desk.check({ request: `one ${i}`, by, typed })),
          untilAnswered(() => desk.check({ request: `one ${i}`, by, typed })),
        ]);
        const answers = await s.waitFor(Promise.all(all));
        expect(countIn(answers, '"verified"')).toBe(2);
        expect(countIn(answers, '"already_used"')).toBe(4);
        const [ended] = (await calm.state()).recent;
        expect(ended).toMatchObject({ outcome: 'verified', waiting: { callbackId: 'callback 1' } });
        expect(promisesBroken(store, desk)).toEqual([]);
      }),
      { numRuns },
    );
  });
}
