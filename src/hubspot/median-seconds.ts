import type { AuditFilter } from '../contract/audit-filter.ts';
import { auditFilters, wantedOf } from './audit-filters.ts';
import { countOf, timeOf } from './entry-count.ts';
import { REACH, search, type Filter, type SearchTime } from './search.ts';
import { ENTRY_OBJECT } from './schema.ts';
import type { Connection } from './transport.ts';

/** Codes live for a day at most. */
const LONGEST_S = 24 * 60 * 60;

/**
 * Half of those who were verified took no longer, in seconds; null where nobody was, or only by entries of older
 * versions, which do not say; undefined where the middle one is beyond HubSpot's reach, which `medianSeconds` gets to.
 * `verified`: how many there are, as it was counted. One search, where that count still holds, and otherwise two.
 * Throws what `search` throws.
 */
export async function middleSeconds(
  connection: Connection,
  time: SearchTime,
  filter: AuditFilter,
  verified: number,
): Promise<number | null | undefined> {
  const filters = filtersOf(filter);
  if (verified === 0 || filters === 'none') return null;
  const guess = middleOf(verified);
  if (guess >= REACH) return undefined;
  const { total, seconds } = await secondsAt(connection, time, [...filters, atLeast(0)], guess);
  if (total === 0) return null;
  if (total === verified && seconds !== undefined) return seconds;
  const middle = middleOf(total);
  if (middle >= REACH) return undefined;
  return (await secondsAt(connection, time, [...filters, atLeast(0)], middle)).seconds ?? null;
}

/** The same however many there are, by narrowing the range from below until its middle is within reach. */
export async function medianSeconds(
  connection: Connection,
  time: SearchTime,
  filter: AuditFilter,
): Promise<number | null> {
  const filters = filtersOf(filter);
  return filters === 'none' ? null : narrowed(connection, time, filters);
}

/** Only entries of right codes have seconds, so nothing else has to be asked for. */
function filtersOf(filter: AuditFilter): Filter[] | 'none' {
  const { outcome } = filter;
  if (outcome !== undefined && outcome !== 'verified') return 'none';
  const filters = auditFilters(timeOf(filter), { ...wantedOf(filter), outcomes: ['verified'] });
  if (filters === 'none') return 'none';
  return filters.filter(({ property }) => property !== 'kind' && property !== 'outcome');
}

async function narrowed(
  connection: Connection,
  time: SearchTime,
  filters: readonly Filter[],
): Promise<number | null> {
  const below = (seconds: number): Promise<number> =>
    seconds === 0
      ? Promise.resolve(0)
      : countOf(connection, time, [
          ...filters,
          { property: 'seconds', is: 'BETWEEN', value: '0', highValue: String(seconds - 1) },
        ]);
  const total = await countOf(connection, time, [...filters, atLeast(0)]);
  if (total === 0) return null;
  const middle = middleOf(total);
  let [low, passed, high] = [0, 0, LONGEST_S + 1];
  while (middle - passed >= REACH && high - low > 1) {
    // Most people are quick, so the steps are those of a scale, not of a ruler.
    const probe = Math.max(low + 1, Math.floor(Math.sqrt((low + 1) * high)) - 1);
    const count = await below(probe);
    if (count <= middle) [low, passed] = [probe, count];
    else high = probe;
  }
  // More than can be reached took that very number of seconds.
  if (middle - passed >= REACH) return low;
  return (
    (await secondsAt(connection, time, [...filters, atLeast(low)], middle - passed)).seconds ?? null
  );
}

const middleOf = (count: number): number => Math.floor((count - 1) / 2);

const atLeast = (seconds: number): Filter => ({
  ...{ property: 'seconds', is: 'GTE' },
  value: String(seconds),
});

async function secondsAt(
  connection: Connection,
  time: SearchTime,
  filters: readonly Filter[],
  offset: number,
): Promise<{ total: number; seconds: number | undefined }> {
  const { total, results } = await search(connection, time, {
    ...{ objectType: ENTRY_OBJECT, filters, properties: ['seconds'], limit: 1, offset },
    sort: { property: 'seconds', direction: 'ASCENDING' },
  });
  const text = results[0]?.properties['seconds'];
  return { total, seconds: text === undefined ? undefined : Number(text) };
}
