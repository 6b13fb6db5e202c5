import { readEntries, type EntryRecord } from '../../../hubspot/entry-records.ts';
import { ENTRY_OBJECT } from '../../../hubspot/schema.ts';
import { search, type Filter } from '../../../hubspot/search.ts';
import { READ_LIMIT } from '../../../otp/ledger.ts';
import { countOf } from '../../../hubspot/entry-count.ts';
import type { Desk } from '../desk/desk.ts';

/** A page of whole entries that a search finds, and the last that it looked at. */
export interface FoundEntries {
  records: EntryRecord[];
  /** Absent when no more are to be found. */
  last?: string;
}

const IS_WHOLE: Filter = { property: 'reduced', is: 'NOT_HAS_PROPERTY' };

/** How many entries that were not reduced have these readable properties. Throws what `search` throws. */
export function countWhole(
  { connection, patience }: Desk,
  filters: readonly Filter[],
): Promise<number> {
  return countOf(connection, patience, [...filters, IS_WHOLE]);
}

/**
 * The next entries that were not reduced, by these readable properties, behind the one with the id `after`. Search
 * lags behind, so what it finds is read again as it is now. Throws `LedgerUnreachable`, `NotSetUp` and `CallFailed`.
 */
export async function findWhole(
  { connection, patience }: Desk,
  filters: readonly Filter[],
  after: string,
): Promise<FoundEntries> {
  const { results } = await search(connection, patience, {
    objectType: ENTRY_OBJECT,
    filters: [...filters, IS_WHOLE, { property: 'hs_object_id', is: 'GT', value: after }],
    sort: { property: 'hs_object_id', direction: 'ASCENDING' },
    properties: [],
    limit: READ_LIMIT,
  });
  const ids = results.map(({ id }) => id);
  const records = await readEntries(connection, patience, 'id', ids);
  const last = ids.length === READ_LIMIT ? ids.at(-1) : undefined;
  return { records, ...(last !== undefined && { last }) };
}
