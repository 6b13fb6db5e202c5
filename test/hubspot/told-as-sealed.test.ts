import type { ExportedEntry } from '../../src/contract/audit-view.ts';
import { isToldAsSealed } from '../../src/hubspot/told-as-sealed.ts';
import type { LedgerEntry } from '../../src/otp/entry.ts';
import type { Readable } from '../../src/otp/ledger.ts';
import { sealed } from '../../src/otp/seal.ts';
import { keptOf, playedLedger } from '../support/kept-trail.ts';
import { testKeys } from '../support/verification-desk.ts';

const keys = testKeys();

let whole: ExportedEntry[];
beforeAll(async () => {
  whole = keptOf((await playedLedger()).entries);
});

const entryOf = ({ properties }: ExportedEntry): LedgerEntry =>
  JSON.parse(properties['entry'] ?? '') as LedgerEntry;

/** A right answer, as another version of the app would write and show it. */
function writtenBy(shows: (entry: LedgerEntry) => Readable): ExportedEntry {
  const kept = whole.find(({ properties }) => properties['outcome'] === 'verified');
  if (kept === undefined) throw new TypeError('No such entry');
  const { told: _, ...entry } = entryOf(kept);
  const { body, seal } = sealed({ keys, ledger: { shows } }, entry);
  const shown = shows(entry);
  return { ...kept, properties: { ...shown, ...entry.keys, entry: body, seal } };
}

const isIntact = (kept: ExportedEntry, change: Readable = {}): boolean => {
  const properties = { ...kept.properties, ...change };
  const left = Object.entries(properties).filter(([, value]) => value !== '');
  const shown = { ...kept, properties: Object.fromEntries(left) };
  return isToldAsSealed(keys, entryOf(kept), shown);
};

const LATER = {
  ...{ summary: 'Geprüft: der Code wurde eingegeben.', outcome: 'right', kind: 'answer' },
  ...{ position: '4', happened_at: '2026-11-23T12:02:10.000Z', country: 'AT' },
};

test('words, values and properties of another version of the app are as they were written', () => {
  expect(isIntact(writtenBy(() => LATER))).toBe(true);
  expect(isIntact(writtenBy(() => ({ summary: 'Verified.' })))).toBe(true);
});

test('whoever changes, empties or adds anything that people read of such an entry is found', () => {
  const kept = writtenBy(() => LATER);
  for (const name of Object.keys(LATER)) {
    expect(isIntact(kept, { [name]: '' })).toBe(false);
    expect(isIntact(kept, { [name]: '5' })).toBe(false);
  }
  for (const name of ['actor', 'channel', 'seconds', 'region', '__proto__'])
    expect(isIntact(kept, Object.fromEntries([[name, '1']]))).toBe(false);
  expect(isIntact(kept, { summary: 'Geprüft: der Code wurde eingegeben\uD800' })).toBe(false);
});

test('numbers and times count as what they say, and what HubSpot itself notes of a record as nothing', () => {
  const kept = writtenBy(() => LATER);
  const others = { position: '4.0', happened_at: '2026-11-23T12:02:10Z', hs_object_id: '77' };
  expect(isIntact(kept, others)).toBe(true);
  for (const position of ['04', '4.5', '+4', '4e0', '٤'])
    expect(isIntact(kept, { position })).toBe(false);
  for (const happened_at of ['2026-11-23T12:02:11Z', '2026-99-99T12:02:10Z', '1795435330000'])
    expect(isIntact(kept, { happened_at })).toBe(false);
});

test('an entry that vouches for nothing that people read is not as it was written', () => {
  const kept = writtenBy(() => ({}));
  const { told: _, ...entry } = entryOf(kept);
  expect(isIntact({ ...kept, properties: { entry: JSON.stringify(entry) } })).toBe(false);
});
