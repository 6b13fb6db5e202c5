import type { ExportedEntry, TrailFault } from '../../../src/contract/audit-view.ts';
import type { LedgerEntry, StepEntry, StreamEntry } from '../../../src/otp/entry.ts';
import { sealed } from '../../../src/otp/seal.ts';
import { stepKey } from '../../../src/otp/stream.ts';
import { checkAll, keptAs, keptOf, playedLedger } from '../../support/kept-trail.ts';
import { MemoryLedger } from '../../support/memory-ledger.ts';
import { testKeys } from '../../support/verification-desk.ts';

const keys = testKeys();

let whole: ExportedEntry[];
beforeAll(async () => {
  whole = keptOf((await playedLedger()).entries);
});

/** The faults of an entry that says something else, under a seal that fits: a mistake of ours, or the key got out. */
async function faultsOf<Entry extends LedgerEntry>(
  kind: string,
  position: number,
  change: (entry: Entry) => Entry,
): Promise<TrailFault[]> {
  const at = whole.findIndex(
    ({ properties }) => properties['kind'] === kind && properties['position'] === String(position),
  );
  const kept = whole[at];
  if (kept === undefined) throw new TypeError('No such entry');
  const entry = JSON.parse(kept.properties['entry'] ?? '') as Entry;
  const forged = keptAs(kept.id, sealed({ keys, ledger: new MemoryLedger() }, change(entry)));
  const findings = await checkAll(whole.with(at, forged), { size: 100 });
  return findings.filter(({ id }) => id === kept.id).map(({ fault }) => fault);
}

test('a decision that builds on another seal than that of the one before it is unlinked', async () => {
  const change = (entry: StreamEntry): StreamEntry => ({ ...entry, previous: 'f'.repeat(64) });
  expect(await faultsOf('attempt', 2, change)).toEqual(['unlinked']);
});

test('a decision whose state does not follow from the one before it is unsound', async () => {
  const change = (entry: StreamEntry): StreamEntry => ({
    ...entry,
    state: { ...entry.state, wrong: [] },
  });
  expect(await faultsOf('attempt', 2, change)).toEqual(['unsound']);
  const sent = (entry: StreamEntry): StreamEntry => ({
    ...entry,
    state: { ...entry.state, sent: [] },
  });
  expect(await faultsOf('issued', 1, sent)).toEqual(['unsound']);
});

test('what followed by the rules of another version of entries is accused by nobody', async () => {
  const later = (entry: StreamEntry): StreamEntry => ({
    ...{ ...entry, version: 2, state: { ...entry.state, wrong: [] } },
    ...(entry.destination && { destination: { ...entry.destination, times: [entry.at] } }),
  });
  for (const [kind, n] of [['issued', 1] as const, ['attempt', 2] as const, ['resent', 3] as const])
    expect(await faultsOf(kind, n, later)).toEqual([]);
});

test('a decision that is no later than the one before it is unsound', async () => {
  const change = (entry: StreamEntry): StreamEntry => ({ ...entry, at: entry.at - 10 });
  expect(await faultsOf('attempt', 2, change)).toEqual(['unsound']);
});

test('a first decision that builds on something is unsound', async () => {
  const change = (entry: StreamEntry): StreamEntry => ({ ...entry, previous: 'f'.repeat(64) });
  expect(await faultsOf('issued', 1, change)).toEqual(['unsound']);
});

test('a send that forgets the ones before it is unsound', async () => {
  const change = (entry: StreamEntry): StreamEntry => ({
    ...entry,
    ...(entry.destination && { destination: { ...entry.destination, times: [entry.at] } }),
  });
  expect(await faultsOf('resent', 3, change)).toEqual(['unsound']);
});

test('a decision under the key of another place is misplaced', async () => {
  const change = (entry: StreamEntry): StreamEntry => ({
    ...entry,
    keys: { ...entry.keys, stream_key: 'f'.repeat(64) },
  });
  expect(await faultsOf('cancelled', 6, change)).toEqual(['misplaced']);
});

test('a message that was taken of a decision that sends none is unsound', async () => {
  const change = (entry: StepEntry): StepEntry => ({
    ...entry,
    step: 'handed_over',
    keys: { step_key: stepKey(keys, entry.stream, entry.n, 'handed_over') },
  });
  expect(await faultsOf('told', 2, change)).toEqual(['unsound']);
});
