import type { TrailFinding } from '../../../contract/audit-view.ts';
import { between } from '../../../hubspot/audit-filters.ts';
import { parseTime } from '../../../hubspot/entry-time.ts';
import type { RecordType } from '../../../hubspot/record-type.ts';
import { PAGE, search, type Filter, type Found } from '../../../hubspot/search.ts';
import { nameOf, readNeighbours } from '../../../otp/trail/read-neighbours.ts';
import { witnessOf, type Witnessed } from '../../../otp/trail/witness.ts';
import type { Desk } from '../desk/desk.ts';
import { readKept } from './read-kept.ts';

/** Where the records are looked at next: of which type, and behind which id. */
export interface WitnessPlace {
  type: RecordType;
  behind?: string;
}

const TYPE_IDS: Readonly<Record<RecordType, string>> = { contacts: '0-1', deals: '0-3' };

/** When HubSpot created a record: nobody can change these. */
const CREATED: Readonly<Record<RecordType, string>> = {
  contacts: 'createdate',
  deals: 'hs_createdate',
};

/** HubSpot tells us the time in seconds, and which of its machines does may differ. */
const SOON_MS = 5_000;

/** Ids of the records that were merged into one. */
const MERGED = 'hs_merged_object_ids';

/**
 * Finds decisions that records name and that are not there, or not as they were sealed: of what was taken from the
 * end of a line, or put in its place, nothing else in the ledger tells. Looks at a page of records whose status is of this time.
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
    ...{ objectType: type, filters, limit: PAGE },
    properties: ['otp_ledger_entry', 'otp_status_at', CREATED[type], MERGED],
    sort: { property: 'hs_object_id', direction: 'ASCENDING' },
  });
  const findings = await amissOf(desk, type, results);
  const lastId = results.at(-1)?.id;
  if (lastId !== undefined && total > results.length) {
    return { findings, next: { type, behind: lastId } };
  }
  return { findings, ...(type === 'contacts' && { next: { type: 'deals' } }) };
}

async function amissOf(
  desk: Desk,
  type: RecordType,
  records: readonly Found[],
): Promise<TrailFinding[]> {
  const named = records
    .filter((record) => !isCopy(type, record))
    .map((record) => ({ at: statusAt(record), all: witnessesOf(desk, type, record) }));
  const needed = named.flatMap(({ all }) => all);
  const places = await readNeighbours(desk.keys, readKept(desk), new Map(), needed);
  return named.flatMap(({ at, all }): TrailFinding[] => {
    const found = all.map((each) => ({ ...each, there: places.get(nameOf(each)) }));
    // Of merged records, each line has such a place: it is the one at whose time the record's status is.
    const witness =
      found.find(({ there }) => there?.entry?.at === at) ??
      found.find(({ there }) => there?.entry === undefined) ??
      found[0];
    if (witness === undefined) return [];
    const { line, n, there } = witness;
    if (there === undefined) return [{ fault: 'missing', line, n }];
    return there.fault === undefined ? [] : [{ fault: there.fault, id: there.id, line, n }];
  });
}

function statusAt({ properties }: Pick<Found, 'properties'>): number | undefined {
  return parseTime(properties['otp_status_at'] ?? '');
}

/** Somebody cloned a record, or imported one with our properties of another one: before it was there, nothing happened to it. */
function isCopy(type: RecordType, { properties }: Found): boolean {
  const created = parseTime(properties[CREATED[type]] ?? '');
  const since = statusAt({ properties });
  const isLater = created !== undefined && since !== undefined && created > since + SOON_MS;
  // A merged record can keep what was written on an older one.
  return isLater && !properties[MERGED];
}

/** What a record names, on its own line or on that of a record that was merged into it. */
function witnessesOf({ keys }: Desk, type: RecordType, { id, properties }: Found): Witnessed[] {
  const name = properties['otp_ledger_entry'] ?? '';
  const merged = properties[MERGED]?.split(';') ?? [];
  return [id, ...merged]
    .map((objectId) => witnessOf(keys, { objectTypeId: TYPE_IDS[type], objectId }, name))
    .filter((witness) => witness !== undefined);
}
