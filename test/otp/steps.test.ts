import fc from 'fast-check';
import { TrailBroken } from '../../src/otp/ledger.ts';
import { noteStep, notedSteps, type Followed } from '../../src/otp/steps.ts';
import { mishapOf } from '../support/ledger-play.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { NOON, testKeys } from '../support/verification-desk.ts';

const keys = testKeys();
const followed: Followed = {
  stream: {
    record: { objectTypeId: '0-1', objectId: '101' },
    purpose: 'caller_check',
    pathway: 'card',
  },
  n: 1,
};

test('a step is noted once: who comes second hears that it stood already', async () => {
  const desk = { ledger: new MemoryLedger(), keys };
  expect(await noteStep(desk, followed, 'handed_over', NOON)).toBe(true);
  expect(await noteStep(desk, followed, 'handed_over', NOON + 1)).toBe(false);
  expect(await notedSteps(desk, [{ ...followed, step: 'handed_over' }])).toMatchObject([
    { step: 'handed_over', at: NOON },
  ]);
});

test('T31 however many note a step at once and whatever goes wrong, it stands at most once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(30),
      fc.integer({ min: 2, max: 8 }),
      async (s, mishaps, callers) => {
        const ledger = new MemoryLedger((call) => s.schedule(Promise.resolve(mishaps()), call));
        const note = (): Promise<boolean> =>
          noteStep({ ledger, keys }, followed, 'projected', NOON);
        const noted = await s.waitFor(Promise.all(Array.from({ length: callers }, note)));
        expect(ledger.entries.length).toBeLessThanOrEqual(1);
        expect(noted.filter(Boolean).length).toBeLessThanOrEqual(ledger.entries.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('steps of other entries, records and names are other steps', async () => {
  const desk = { ledger: new MemoryLedger(), keys };
  await noteStep(desk, followed, 'handed_over', NOON);
  const others = [
    { ...followed, n: 2, step: 'handed_over' },
    { ...followed, step: 'projected' },
    { ...followed, step: 'lease_1' },
    { n: 1, stream: { ...followed.stream, pathway: 'form' }, step: 'handed_over' },
    { n: 1, stream: { ...followed.stream, purpose: 'portal_access' }, step: 'handed_over' },
  ] as const;
  expect(await notedSteps(desk, others)).toEqual(others.map(() => undefined));
});

test('T35 a step that was altered is not believed', async () => {
  const ledger = new MemoryLedger();
  await noteStep({ ledger, keys }, followed, 'handed_over', NOON);
  ledger.tamper((entry) => ({ ...entry, body: entry.body.replace(`${NOON}`, `${NOON + 1}`) }), 0);
  const asked = notedSteps({ ledger, keys }, [{ ...followed, step: 'handed_over' }]);
  await expect(asked).rejects.toThrow(TrailBroken);
});
