import fc from 'fast-check';
import type { LedgerEntry, StreamEntry } from '../../src/otp/entry.ts';
import { TrailBroken, type StoredEntry } from '../../src/otp/ledger.ts';
import { believe, believeDecision, believeStep, sealed } from '../../src/otp/seal.ts';
import { noteStep } from '../../src/otp/steps.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { SECRETS, testKeys, VerificationDesk } from '../support/verification-desk.ts';

const keys = testKeys();

/** A ledger with a send, a wrong answer, the right answer, and a note that the send went out. */
async function someEntries(): Promise<StoredEntry[]> {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys });
  const sent = await desk.send({ request: 'send' });
  const state = await desk.state();
  const challenge = state.open?.id ?? '';
  await desk.check({ request: 'wrong', challenge, typed: '000000' });
  await desk.check({ request: 'right', challenge, typed: desk.codeOf(state) });
  if (sent.committed === 'appended') await noteStep(desk, sent.entry, 'handed_over');
  return ledger.entries;
}

let entries: StoredEntry[];
beforeAll(async () => {
  entries = await someEntries();
});

const nameOf = ({ keys: named }: StoredEntry): [never, never] =>
  (Object.entries(named)[0] ?? []) as unknown as [never, never];
const read = (stored: StoredEntry, as = stored, by = keys): LedgerEntry =>
  believe(by, stored, ...nameOf(as));

/** Every place in a JSON value, as a function that changes just that place. */
function changes(value: unknown): ((copy: unknown) => unknown)[] {
  if (typeof value !== 'object' || value === null) {
    const other =
      typeof value === 'number'
        ? value + 1
        : typeof value === 'boolean'
          ? !value
          : `${String(value)}x`;
    return [() => other, () => null, () => ({})];
  }
  const inside = Object.entries(value).flatMap(([name, member]) => [
    ...changes(member).map((change) => (copy: unknown) => {
      const parent = structuredClone(copy) as Record<string, unknown>;
      parent[name] = change(parent[name]);
      return parent;
    }),
    (copy: unknown) => {
      const parent = structuredClone(copy) as Record<string, unknown> | unknown[];
      if (Array.isArray(parent)) parent.splice(Number(name), 1);
      else Reflect.deleteProperty(parent, name);
      return parent;
    },
  ]);
  const added = (copy: unknown): unknown =>
    Array.isArray(copy) ? [...(copy as unknown[]), 0] : { ...(copy as object), added: 1 };
  return [...inside, added];
}

test('what was sealed is believed, under each of its keys', () => {
  for (const stored of entries) {
    for (const [index, key] of Object.entries(stored.keys)) {
      expect(believe(keys, stored, index as never, key)).toEqual(JSON.parse(stored.body));
    }
  }
});

test('T35 an entry with any one thing in it changed, taken out or added is not believed', () => {
  for (const stored of entries) {
    const entry = JSON.parse(stored.body) as unknown;
    const all = changes(entry);
    expect(all.length).toBeGreaterThan(30);
    for (const change of all) {
      const body = JSON.stringify(change(entry));
      if (body === stored.body) continue;
      expect(() => read({ ...stored, body })).toThrow(TrailBroken);
    }
  }
});

test('T35 any one character of the text changed: the entry is not believed, or says just the same', () => {
  const place = fc.tuple(fc.nat(3), fc.nat(), fc.string({ unit: 'binary', maxLength: 2 }));
  fc.assert(
    fc.property(place, ([which, where, other]) => {
      const stored = entries[which] as StoredEntry;
      const at = where % stored.body.length;
      const body = stored.body.slice(0, at) + other + stored.body.slice(at + 1);
      try {
        expect(read({ ...stored, body })).toEqual(JSON.parse(stored.body));
      } catch (error) {
        expect(error).toBeInstanceOf(TrailBroken);
      }
    }),
    { numRuns: 3000 },
  );
});

test('T35 a seal with any one character changed is not believed', () => {
  const [stored] = entries as [StoredEntry];
  for (let at = 0; at < stored.seal.length; at += 1) {
    const other = stored.seal[at] === '0' ? '1' : '0';
    const seal = stored.seal.slice(0, at) + other + stored.seal.slice(at + 1);
    expect(() => read({ ...stored, seal })).toThrow(TrailBroken);
  }
  expect(() => read({ ...stored, seal: '' })).toThrow(TrailBroken);
});

test('T35 an entry that lies where another belongs is not believed', () => {
  for (const stored of entries) {
    for (const other of entries) {
      if (stored !== other) expect(() => read(stored, other)).toThrow(TrailBroken);
    }
  }
});

test('T35 a body under the seal of another entry is not believed', () => {
  const [one, other] = entries as [StoredEntry, StoredEntry];
  expect(() => read({ ...one, body: other.body })).toThrow(TrailBroken);
});

test('T12 an entry of another account is not believed, even under the same key', () => {
  const [stored] = entries as [StoredEntry];
  expect(() => read(stored, stored, testKeys({ accountId: '20260924' }))).toThrow(TrailBroken);
  const foreign = { ...(JSON.parse(stored.body) as StreamEntry), account: '20260924' };
  expect(() => read(sealed({ keys, ledger: new MemoryLedger() }, foreign))).toThrow(
    new TrailBroken('From another account'),
  );
});

test('an entry under another ledger key is not believed', () => {
  const [stored] = entries as [StoredEntry];
  expect(() => read(stored, stored, testKeys({ ledgerKey: SECRETS.pepper }))).toThrow(TrailBroken);
});

test.each([
  ['nothing', ''],
  ['no JSON', 'entry'],
  ['half of it', '{"entry":"stream"'],
  ['null', 'null'],
  ['a number', '1'],
  ['a text', '"stream"'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['a fraction', '{"n":0.5}'],
  ['half a surrogate pair', '{"n":"\\ud800"}'],
  ['a number too large', '{"n":1e400}'],
  ['lists deeper than any stack', '['.repeat(300_000) + ']'.repeat(300_000)],
])('T35 a body that is %s is not believed', (_, body) => {
  const [stored] = entries as [StoredEntry];
  expect(() => read({ ...stored, body })).toThrow(TrailBroken);
});

test('a step is no decision, and a decision no step', () => {
  const [decision, , , step] = entries as [StoredEntry, StoredEntry, StoredEntry, StoredEntry];
  const stepName = step.keys.step_key ?? '';
  expect(believeStep(keys, step, stepName)).toMatchObject({ step: 'handed_over' });
  expect(() => believeDecision(keys, step, 'step_key', stepName)).toThrow(TrailBroken);
  const both = { ...(JSON.parse(decision.body) as StreamEntry), keys: { step_key: 'x' } };
  expect(() => believeStep(keys, sealed({ keys, ledger: new MemoryLedger() }, both), 'x')).toThrow(
    TrailBroken,
  );
});

test('white space and another order of members change nothing that the seal vouches for', () => {
  const [stored] = entries as [StoredEntry];
  const entry = JSON.parse(stored.body) as object;
  const body = JSON.stringify(Object.fromEntries(Object.entries(entry).reverse()), undefined, 2);
  expect(read({ ...stored, body })).toEqual(entry);
});
