import fc from 'fast-check';
import type { ExportedEntry, TrailFinding } from '../../../src/contract/audit-view.ts';
import type { LedgerEntry } from '../../../src/otp/entry.ts';
import { reduced, reducible } from '../../../src/otp/reduce-entry.ts';
import { neighboursOf } from '../../../src/otp/trail/neighbours.ts';
import { checkAll, keptAs, keptOf, playedLedger } from '../../support/kept-trail.ts';
import { MemoryLedger } from '../../support/memory-ledger.ts';
import { testKeys } from '../../support/verification-desk.ts';

const keys = testKeys();
const elsewhere = testKeys({ accountId: '20260924' });

let whole: ExportedEntry[];
let foreign: ExportedEntry[];
beforeAll(async () => {
  whole = keptOf((await playedLedger()).entries);
  foreign = keptOf((await playedLedger(elsewhere)).entries);
});

const sealedIn = ({ properties }: ExportedEntry): LedgerEntry =>
  JSON.parse(properties['entry'] ?? '') as LedgerEntry;

/** What is left of an entry; one about no record stays as it is. */
function reducedOf(kept: ExportedEntry): ExportedEntry {
  const entry = sealedIn(kept);
  const { entry: body = '', seal = '' } = kept.properties;
  const stored = { keys: entry.keys, body, seal };
  return reducible(keys, stored).is === 'whole'
    ? keptAs(kept.id, reduced({ keys, ledger: new MemoryLedger() }, stored))
    : kept;
}

/** The trail, with any of its entries reduced. */
const trail = fc
  .array(fc.boolean(), { minLength: 64, maxLength: 64 })
  .map((which) => whole.map((kept, i) => (which[i] ? reducedOf(kept) : kept)));

const NAMES = ['entry', 'seal', 'createdAt'];

/** Another text: one character of it changed, put in or taken out, or all of it taken away. */
const otherText = (text: string): fc.Arbitrary<string> =>
  fc
    .record({
      at: fc.nat(text.length),
      taken: fc.nat(1),
      put: fc.oneof(fc.constantFrom('', '0', '1', ' ', '"', 'x'), fc.string({ maxLength: 1 })),
      all: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ at, taken, put, all }) =>
      all === 0 ? '' : text.slice(0, at) + put + text.slice(at + taken),
    )
    // A time without the zeros at its end is the same time: HubSpot writes both.
    .filter((other) => other !== text && !isSameTime(other, text));

const isSameTime = (one: string, other: string): boolean =>
  /^\d{4}-.*Z$/.test(other) && Date.parse(one) === Date.parse(other);

/** A property of an entry, the entry and its seal as often as all the others. */
const nameIn = (kept: ExportedEntry): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...NAMES.slice(0, 2)), fc.constantFrom(...Object.keys(kept.properties)));

const replaced = (
  all: readonly ExportedEntry[],
  ...others: readonly ExportedEntry[]
): ExportedEntry[] => all.map((kept) => others.find(({ id }) => id === kept.id) ?? kept);

const withProperty = (kept: ExportedEntry, name: string, value: string): ExportedEntry => ({
  ...kept,
  properties: { ...kept.properties, [name]: value },
});

/** The sealed text and its seal of one entry, in the place of another. */
const exchanged = (kept: ExportedEntry, { properties }: ExportedEntry): ExportedEntry => ({
  ...kept,
  properties: {
    ...kept.properties,
    entry: properties['entry'] ?? '',
    seal: properties['seal'] ?? '',
  },
});

const named = (findings: readonly TrailFinding[]): (string | undefined)[] =>
  findings.map(({ id }) => id);

test('a trail that nobody touched is intact, in parts of any size', async () => {
  for (const size of [1, 7, 1000]) expect(await checkAll(whole, { size })).toEqual([]);
});

test('it is intact whichever of its entries were reduced', async () => {
  await fc.assert(
    fc.asyncProperty(trail, async (kept) => {
      expect(await checkAll(kept, { size: 100 })).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('one character changed in any property, or all of one taken away: the entry is named', async () => {
  const changes = trail.chain((all) =>
    fc
      .constantFrom(...all)
      .chain((kept) =>
        nameIn(kept).chain((name) =>
          otherText(kept.properties[name] ?? '').map((value) => ({ all, kept, name, value })),
        ),
      ),
  );
  await fc.assert(
    fc.asyncProperty(changes, async ({ all, kept, name, value }) => {
      const findings = await checkAll(replaced(all, withProperty(kept, name, value)), {
        size: 100,
      });
      expect(named(findings)).toContain(kept.id);
    }),
    { numRuns: 150 },
  );
});

test('a property that an entry of its kind has not: the entry is named', async () => {
  const [settings] = whole as [ExportedEntry];
  for (const name of ['record_id', 'rep_key', 'destination', 'outcome', 'reduced']) {
    const findings = await checkAll(replaced(whole, withProperty(settings, name, '1')));
    expect(named(findings)).toContain(settings.id);
  }
});

test('an entry that HubSpot created at another time than it says is named', async () => {
  const [, , kept] = whole as [ExportedEntry, ExportedEntry, ExportedEntry];
  const findings = await checkAll(
    replaced(whole, { ...kept, createdAt: '2026-11-24T12:00:00.000Z' }),
  );
  expect(findings).toEqual([
    { fault: 'misreported', id: kept.id, line: '0-1/101 card/caller_check', n: 1 },
  ]);
});

test('two entries exchanged, with or without their keys and what people read: both are named', async () => {
  const pairs = trail.chain((all) =>
    fc
      .shuffledSubarray(all, { minLength: 2, maxLength: 2 })
      .map((two) => ({ all, two: two as [ExportedEntry, ExportedEntry] })),
  );
  await fc.assert(
    fc.asyncProperty(pairs, async ({ all, two: [one, other] }) => {
      const others = replaced(all, exchanged(one, other), exchanged(other, one));
      const findings = await checkAll(others, { size: 100 });
      expect(named(findings)).toEqual(expect.arrayContaining([one.id, other.id]));
    }),
    { numRuns: 30 },
  );
});

test('an entry copied over another one, of another challenge or record: it is named', async () => {
  const pairs = fc.shuffledSubarray(
    Array.from({ length: 30 }, (_, i) => i),
    {
      minLength: 2,
      maxLength: 2,
    },
  );
  await fc.assert(
    fc.asyncProperty(pairs, async ([from = 0, to = 1]) => {
      const [one, other] = [whole[from], whole[to]] as [ExportedEntry, ExportedEntry];
      const findings = await checkAll(replaced(whole, exchanged(other, one)), { size: 100 });
      expect(findings).toContainEqual(
        expect.objectContaining({ fault: 'misplaced', id: other.id }),
      );
    }),
    { numRuns: 25 },
  );
});

test('an entry of another account is named as one, under whatever keys it lies', async () => {
  for (const [i, kept] of foreign.entries()) {
    const mine = whole[i] as ExportedEntry;
    const inItsPlace = await checkAll(replaced(whole, exchanged(mine, kept)), { size: 100 });
    const expected = expect.objectContaining({ fault: 'other_account', id: kept.id }) as object;
    expect(inItsPlace).toContainEqual(expected);
    const beside = await checkAll([{ ...kept, id: 'beside' }]);
    expect(named(beside)).toEqual(['beside']);
  }
});

test('an entry that is gone is named by its line and place, if anything builds on it', async () => {
  const places = new Map(
    whole.flatMap((kept) =>
      Object.entries(sealedIn(kept).keys).map(([index, key]) => [`${index} ${key}`, kept]),
    ),
  );
  const needed = whole.flatMap((kept) =>
    neighboursOf(keys, sealedIn(kept)).map(({ index, key, line, n }) => ({
      gone: places.get(`${index} ${key}`),
      line,
      n,
    })),
  );
  expect(new Set(needed.map(({ gone }) => gone?.id)).size).toBeGreaterThan(14);
  for (const { gone, line, n } of needed) {
    const left = whole.filter((kept) => kept !== gone);
    expect(await checkAll(left, { size: 100 })).toContainEqual({ fault: 'missing', line, n });
  }
});

test('one altered entry is one finding, whichever of its text and seal was changed', async () => {
  const [, , first] = whole as [ExportedEntry, ExportedEntry, ExportedEntry];
  const body = (first.properties['entry'] ?? '').replace('"Dana Reyes"', '"Dana Reyez"');
  for (const [name, text] of [['entry', body] as const, ['seal', 'f'.repeat(64)] as const]) {
    const touched = replaced(whole, withProperty(first, name, text));
    for (const size of [1, 100]) {
      expect(await checkAll(touched, { size })).toEqual([
        { fault: 'altered', id: first.id, line: '0-1/101 card/caller_check', n: 1 },
      ]);
    }
  }
});

test('however a check is cut into parts, it finds the same, and each fault once', async () => {
  const places = (findings: readonly TrailFinding[]): string[] =>
    findings.map(({ fault, id, line, n }) => `${fault} ${id ?? `${line} ${n}`}`).sort();
  const changes = trail.chain((all) =>
    fc.constantFrom(...all).chain((kept) =>
      fc.record({
        all: fc.constant(all),
        kept: fc.constant(kept),
        name: nameIn(kept),
        isGone: fc.boolean(),
      }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(changes, async ({ all, kept, name, isGone }) => {
      const others = all.filter((one) => one !== kept);
      const left = isGone ? others : replaced(all, withProperty(kept, name, 'f'.repeat(64)));
      const whole = places(await checkAll(left, { size: 100 }));
      expect(places(await checkAll(left, { size: 3 }))).toEqual(whole);
      expect(new Set(whole).size).toBe(whole.length);
    }),
    { numRuns: 40 },
  );
});

test('a part alone names what was altered or moved outside of it, if it builds on that', async () => {
  const [, , first, ...others] = whole as [ExportedEntry, ExportedEntry, ExportedEntry];
  const body = (first.properties['entry'] ?? '').replace('"Dana Reyes"', '"Dana Reyez"');
  const altered = replaced(whole, withProperty(first, 'entry', body));
  const at = { id: first.id, line: '0-1/101 card/caller_check', n: 1 };
  expect(await checkAll(altered, { only: others })).toContainEqual({ fault: 'altered', ...at });
  const moved = replaced(whole, withProperty(first, 'request_key', 'f'.repeat(64)));
  expect(await checkAll(moved, { only: others })).toContainEqual({ fault: 'misplaced', ...at });
});

test('what was put there by hand is named, whatever it says, and never printed', async () => {
  const properties = { entry: '{}', record_type: '\u001b[2J', position: 'x', kind: 'issued' };
  expect(await checkAll([{ id: '5', createdAt: '', properties }])).toEqual([
    { fault: 'altered', id: '5', line: '?/? ?/?', n: 0 },
  ]);
});
