import fc from 'fast-check';
import { dayOfChecks, minuteOfSends, type AccountWindow } from '../../src/otp/account-window.ts';
import type { Committed } from '../../src/otp/commit.ts';
import { windowKey, type Stream } from '../../src/otp/stream.ts';
import {
  memoryStore,
  mishapOf,
  promisesBroken,
  scheduledDesk,
  told,
  untilAnswered,
  wrongCodes,
  type Store,
} from './ledger-play.ts';
import { NOON, VerificationDesk, type Wish } from './verification-desk.ts';

const isAppended = ({ committed }: Committed): boolean => committed === 'appended';

/** A store in memory in which every place of a window is taken but some, and what it holds besides. */
async function crowded(window: AccountWindow, free: readonly number[]): Promise<Store> {
  const store = memoryStore();
  for (let place = 1; place <= window.places; place += 1) {
    if (free.includes(place)) continue;
    const account_key = windowKey(store.keys, window.name, place);
    await store.ledger.append({ keys: { account_key }, body: '', seal: '' });
  }
  return { ...store, entries: () => store.entries().filter(({ body }) => body !== '') };
}

/** Somebody who shares record, destination and rep with nobody. */
export const stranger = (i: number, request: string): Wish => ({
  request,
  record: String(1_000 + i),
  address: `person${i}@example.com`,
  purpose: 'portal_access',
});

const SHORT_DAY = dayOfChecks({ length: 6, alphabet: 'digits' }, NOON);

/** Few places, anywhere in a window. */
const fewOf = ({ places }: AccountWindow, from = 1): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.integer({ min: from, max: places }), { maxLength: 4 });

/** What workflows promise beyond what every pathway does. Only in memory: it fills whole windows. */
export function testFullWindows(numRuns: number): void {
  test('T07 guesses at many records for the last places of the day: each place compares one, and the others hear that the day is full', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), mishapOf(12), fewOf(SHORT_DAY), async (s, mishaps, free) => {
        const store = await crowded(SHORT_DAY, free);
        const calm = new VerificationDesk(store.ledger, { keys: store.keys, pathway: 'workflow' });
        const { desk } = scheduledDesk(s, mishaps, store, 'workflow');
        const guesses: (() => Promise<Committed>)[] = [];
        for (let i = 0; i < 3; i += 1) {
          const wish = stranger(i, `send ${i}`);
          await calm.send(wish);
          const right = calm.codeOf(await calm.state(wish), wish);
          wrongCodes(2, right).forEach((typed, j) =>
            guesses.push(() => desk.check({ ...wish, request: `guess ${i} ${j}`, typed })),
          );
        }
        const answers = await s.waitFor(Promise.all(guesses.map(untilAnswered)));
        expect(answers.filter(isAppended)).toHaveLength(free.length);
        expect(
          answers.map(told).filter((answer) => answer.includes('"account_limit"')).length,
        ).toBe(guesses.length - free.length);
        expect(promisesBroken(store, desk)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('T07 on a full day the right answer and a wrong one are the same, in every order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), mishapOf(12), async (s, mishaps) => {
        const store = await crowded(SHORT_DAY, []);
        const { desk } = scheduledDesk(s, mishaps, store, 'workflow');
        const calm = new VerificationDesk(store.ledger, { keys: store.keys, pathway: 'workflow' });
        await calm.send(stranger(1, 'send'));
        const right = calm.codeOf(await calm.state(stranger(1, '')), stranger(1, ''));
        const typed = [right, ...wrongCodes(3, right), right];
        const all = typed.map((code, i) =>
          untilAnswered(() => desk.check({ ...stranger(1, `answer ${i}`), typed: code })),
        );
        const answers = await s.waitFor(Promise.all(all));
        expect(new Set(answers.map(told))).toEqual(
          new Set([
            `{"decide":"refuse","refusal":{"refusal":"account_limit","until":${SHORT_DAY.until}}}`,
          ]),
        );
      }),
      { numRuns },
    );
  });

  test('T27 workflows and reps for the last places of a minute: workflows get none beyond their sixty', async () => {
    const streamOf = (pathway: Stream['pathway']): Stream => ({
      ...{ record: { objectTypeId: '0-1', objectId: '1' } },
      ...{ purpose: 'portal_access', pathway },
    });
    const [theirs, all] = (['workflow', 'card'] as const).map((pathway) =>
      minuteOfSends(streamOf(pathway), NOON),
    );
    if (theirs === undefined || all === undefined) throw new TypeError('No windows');
    const reserved = fewOf(all, theirs.places + 1);
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        mishapOf(10),
        fewOf(theirs),
        reserved,
        async (s, mishaps, open, forReps) => {
          const store = await crowded(all, [...open, ...forReps]);
          const { desk } = scheduledDesk(s, mishaps, store);
          const send = (i: number, pathway: 'card' | 'workflow'): Promise<Committed> => {
            const by = { userId: 500 + i, name: `Rep ${i}`, assurance: 'stated' } as const;
            const wish = { ...stranger(i, `send ${i}`), pathway };
            return untilAnswered(() => desk.send(pathway === 'card' ? { ...wish, by } : wish));
          };
          const [byWorkflows, byReps] = await s.waitFor(
            Promise.all([
              Promise.all([0, 1, 2, 3].map((i) => send(i, 'workflow'))),
              Promise.all([4, 5, 6, 7].map((i) => send(i, 'card'))),
            ]),
          );
          const sent = [byWorkflows, byReps].map((answers) => answers.filter(isAppended).length);
          const [ofWorkflows = 0, ofReps = 0] = sent;
          expect(ofWorkflows).toBeLessThanOrEqual(open.length);
          expect(ofWorkflows + ofReps).toBeLessThanOrEqual(open.length + forReps.length);
          // Who is refused is refused because nothing is left for them.
          if (ofReps < 4) expect(ofWorkflows + ofReps).toBe(open.length + forReps.length);
          if (ofWorkflows < 4) expect(takenIn(store, theirs, open)).toBe(open.length);
          expect(promisesBroken(store, desk)).toEqual([]);
        },
      ),
      { numRuns },
    );
  });
}

/** How many of these places of a window have been taken by entries. */
function takenIn(store: Store, window: AccountWindow, places: readonly number[]): number {
  const names = new Set(places.map((place) => windowKey(store.keys, window.name, place)));
  return store.entries().filter(({ keys }) => names.has(keys.account_key ?? '')).length;
}
