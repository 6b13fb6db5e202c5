import fc from 'fast-check';
import type { ReductionEntry } from '../../src/otp/entry.ts';
import { lastReduction, noteReduction } from '../../src/otp/reduction-chain.ts';
import {
  keys,
  memoryStore,
  mishapOf,
  scheduledDesk,
  untilAnswered,
  type Store,
} from '../support/ledger-play.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { DANA, NOON, VerificationDesk, WORKFLOW } from '../support/verification-desk.ts';

const reductionsIn = (store: Store): ReductionEntry[] =>
  store
    .entries()
    .map(({ body }) => JSON.parse(body) as ReductionEntry)
    .sort((one, other) => one.n - other.n);

const lot = (name: string) => ({ by: WORKFLOW, reason: 'retention', entries: 7, name }) as const;

test('however often and however much at once the same lots are noted, and whatever goes wrong: each is noted once, in one line', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(20),
      fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 2, maxLength: 7 }),
      async (s, mishaps, names) => {
        const { desk, store } = scheduledDesk(s, mishaps, memoryStore());
        const noted = await s.waitFor(
          Promise.all(names.map((name) => untilAnswered(() => noteReduction(desk, lot(name))))),
        );
        const line = reductionsIn(store);
        expect(line.map(({ n }) => n)).toEqual(line.map((_, i) => i + 1));
        expect(line).toHaveLength(new Set(names).size);
        const seals = new Map(store.entries().map((stored) => [stored.seal, stored.keys]));
        names.forEach((name, i) => {
          const same = names.indexOf(name);
          expect(noted[i]?.seal).toBe(noted[same]?.seal);
          expect(seals.has(noted[i]?.seal ?? '')).toBe(true);
        });
      },
    ),
    { numRuns: 40 },
  );
});

test('of the same lot two workflows and a person leave a note each', async () => {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys });
  for (const by of [WORKFLOW, { workflowId: 4002 }, DANA])
    await noteReduction(desk, { ...lot('one'), by });
  expect(ledger.entries.map(({ body }) => (JSON.parse(body) as ReductionEntry).by)).toEqual([
    WORKFLOW,
    { workflowId: 4002 },
    DANA,
  ]);
});

test('the last reduction for a reason is found behind those for another', async () => {
  const desk = new VerificationDesk(new MemoryLedger(), { keys });
  expect(await lastReduction(desk, 'retention')).toBeUndefined();
  await noteReduction(desk, { ...lot('one'), by: DANA });
  desk.at = NOON + 60_000;
  await noteReduction(desk, lot('two'));
  desk.at = NOON + 120_000;
  for (const name of ['three', 'four'])
    await noteReduction(desk, { ...lot(name), by: DANA, reason: 'erasure' });
  expect(await lastReduction(desk, 'retention')).toMatchObject({ n: 2, by: WORKFLOW });
  expect(await lastReduction(desk, 'erasure')).toMatchObject({ n: 4, by: DANA });
});
