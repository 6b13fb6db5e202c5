import type { TrailFinding } from '../../../contract/audit-view.ts';
import { between } from '../../../hubspot/audit-filters.ts';
import type { RecordType } from '../../../hubspot/record-type.ts';
import { PAGE, search, type Filter, type Found } from '../../../hubspot/search.ts';
import { READ_LIMIT } from '../../../otp/ledger.ts';
import { witnessOf, type Witnessed } from '../../../otp/trail/witness.ts';
import type { Desk } from '../desk/desk.ts';

/** Where the records are looked at next: of which type, and behind which id. */
export interface WitnessPlace {
  type: RecordType;
  behind?: string;
}

const TYPE_IDS: Readonly<Record<RecordType, string>> = { contacts: '0-1', deals: '0-3' };

/** Ids of the records that were merged into one. */
const MERGED = 'hs_merged_object_ids';

/**
 * Finds decisions that records name and that are not there: taken from the end of a line, nothing in the ledger
 * tells of them. Looks at a page of records whose status is of this time.
 */
export async function checkWitnesses(
  desk: Desk,
  { from, last }: { from: number; last: number },
  { type, behind }: WitnessPlace,
): Promise<{ findings: TrailFinding[]; next?: WitnessPlace }> {
  const filters: Filter[] = [
    { property: 'otp_ledger_entry', is: 'HAS_PROPERTY' },
    { ...between({ property: 'happened_at', from, last }), property: 'otp_status_at' },
    ...(behind === undefined
      ? []
      : [{ property: 'hs_object_id', is: 'GT', value: behind } satisfies Filter]),
  ];
  if (last < from) return { findings: [] };
  const { total, results } = await search(desk.connection, desk.patience, {
    ...{ objectType: type, filters, limit: PAGE, properties: ['otp_ledger_entry', MERGED] },
    sort: { property: 'hs_object_id', direction: 'ASCENDING' },
  });
  const findings = await missingOf(desk, type, results);
  const lastId = results.at(-1)?.id;
  if (lastId !== undefined && total > results.length) {
    return { findings, next: { type, behind: lastId } };
  }
  return { findings, ...(type === 'contacts' && { next: { type: 'deals' } }) };
}

async function missingOf(
  desk: Desk,
  type: RecordType,
  records: readonly Found[],
): Promise<TrailFinding[]> {
  const named = records.flatMap((record) => {
    const all = witnessesOf(desk, type, record);
    return all.length === 0 ? [] : [all];
  });
  const there = await keysThere(desk, named.flat());
  return named
    .filter((all) => !all.some(({ key }) => there.has(key)))
    .flatMap(([own]) => (own === undefined ? [] : [own]))
    .map(({ line, n }) => ({ fault: 'missing', line, n }));
}

/** What a record names, on its own line or on that of a record that was merged into it. */
function witnessesOf({ keys }: Desk, type: RecordType, { id, properties }: Found): Witnessed[] {
  const name = properties['otp_ledger_entry'] ?? '';
  const merged = properties[MERGED]?.split(';') ?? [];
  return [id, ...merged]
    .map((objectId) => witnessOf(keys, { objectTypeId: TYPE_IDS[type], objectId }, name))
    .filter((witness) => witness !== undefined);
}

async function keysThere(
  { ledger }: Desk,
  witnesses: readonly Witnessed[],
): Promise<ReadonlySet<string>> {
  const keys = [...new Set(witnesses.map(({ key }) => key))];
  const parts = Array.from({ length: Math.ceil(keys.length / READ_LIMIT) }, (_, i) =>
    keys.slice(i * READ_LIMIT, (i + 1) * READ_LIMIT),
  );
  const found = await Promise.all(parts.map((part) => ledger.read('stream_key', part)));
  return new Set(found.flatMap((each) => [...each.keys()]));
}
