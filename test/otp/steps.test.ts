import fc from 'fast-check';
import { TrailBroken } from '../../src/otp/ledger.ts';
import { noteStep, notedSteps, type Followed } from '../../src/otp/steps.ts';
import { keys, mishapOf } from '../support/ledger-play.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import type { Mishap } from '../support/unreliable-ledger.ts';
import { NOON, VerificationDesk } from '../support/verification-desk.ts';

const followed: Followed = {
  stream: {
    record: { objectTypeId: '0-1', objectId: '101' },
    purpose: 'caller_check',
    pathway: 'card',
  },
  n: 1,
};

test('a step is noted once, with the time of the first note; for who comes second it stands', async () => {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys });
  expect(await noteStep(desk, followed, 'handed_over')).toBe(true);
  desk.at += 1000;
  expect(await noteStep(desk, followed, 'handed_over')).toBe(true);
  expect(ledger.entries).toHaveLength(1);
  expect(await notedSteps(desk, [{ ...followed, step: 'handed_over' }])).toMatchObject([
    { step: 'handed_over', at: NOON },
  ]);
});

test('T31 however many note a step at once and whatever goes wrong, it stands at most once, and only then does anybody say so', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(50),
      fc.integer({ min: 1, max: 6 }),
      async (s, mishaps, callers) => {
        const ledger = new MemoryLedger((call) => s.schedule(Promise.resolve(mishaps()), call));
        const desk = new VerificationDesk(ledger, { keys });
        const note = (): Promise<boolean> => noteStep(desk, followed, 'handed_over');
        const noted = await s.waitFor(Promise.all(Array.from({ length: callers }, note)));
        expect(ledger.entries.length).toBeLessThanOrEqual(1);
        if (noted.some(Boolean)) expect(ledger.entries).toHaveLength(1);
      },
    ),
    { numRuns: 300 },
  );
});

test.each<Mishap>(['never_arrived', 'busy'])(
  'a note that never stands, because every create ends as `%s`, is not said to stand',
  async (mishap) => {
    const desk = new VerificationDesk(new MemoryLedger(async () => mishap), { keys });
    expect(await noteStep(desk, followed, 'handed_over')).toBe(false);
  },
);

test('steps of other entries, records and names are other steps', async () => {
  const desk = new VerificationDesk(new MemoryLedger(), { keys });
  await noteStep(desk, followed, 'handed_over');
  const others = [
    { ...followed, n: 2, step: 'handed_over' },
    { ...followed, step: 'delivery_refused' },
    { n: 1, stream: { ...followed.stream, pathway: 'workflow' }, step: 'handed_over' },
    { n: 1, stream: { ...followed.stream, purpose: 'portal_access' }, step: 'handed_over' },
  ] as const;
  expect(await notedSteps(desk, others)).toEqual(others.map(() => undefined));
});

test('T35 a step that was altered is not believed', async () => {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys });
  await noteStep(desk, followed, 'handed_over');
  ledger.tamper((entry) => ({ ...entry, body: entry.body.replace(`${NOON}`, `${NOON + 1}`) }), 0);
  const asked = notedSteps(desk, [{ ...followed, step: 'handed_over' }]);
  await expect(asked).rejects.toThrow(TrailBroken);
});

test('the first note of a step stands with its details, and one without any is believed as before', async () => {
  const desk = new VerificationDesk(new MemoryLedger(), { keys });
  await noteStep(desk, followed, 'handed_over', { reference: 'SM1' });
  await noteStep(desk, followed, 'handed_over', { reference: 'SM2' });
  await noteStep(desk, { ...followed, n: 2 }, 'handed_over');
  const [first, older] = await notedSteps(desk, [
    { ...followed, step: 'handed_over' },
    { ...followed, n: 2, step: 'handed_over' },
  ]);
  expect(first?.reference).toBe('SM1');
  expect(older).toMatchObject({ step: 'handed_over' });
  expect(older).not.toHaveProperty('reference');
});

test('T35 why a message did not arrive cannot be altered', async () => {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys });
  await noteStep(desk, followed, 'undelivered', { reason: 'no_mailbox' });
  ledger.tamper((entry) => ({ ...entry, body: entry.body.replace('no_mailbox', 'other') }), 0);
  const asked = notedSteps(desk, [{ ...followed, step: 'undelivered' }]);
  await expect(asked).rejects.toThrow(TrailBroken);
});
