import type { AuditFilter, AuditOutcome } from '../contract/audit-filter.ts';
import { auditFilters, wantedOf } from './audit-filters.ts';
import { search, type Filter, type SearchTime } from './search.ts';
import { ENTRY_OBJECT } from './schema.ts';
import type { Connection } from './transport.ts';

/**
 * How many entries a filter finds, however many there are, in one search. `outcomes`: only those that came to any
 * of these. Throws what `search` throws.
 */
export async function countEntries(
  connection: Connection,
  time: SearchTime,
  filter: AuditFilter,
  outcomes?: readonly AuditOutcome[],
): Promise<number> {
  const { outcome } = filter;
  if (outcome !== undefined && outcomes?.includes(outcome) === false) return 0;
  const wanted = wantedOf(filter);
  const which = outcome === undefined && outcomes !== undefined ? { ...wanted, outcomes } : wanted;
  const filters = auditFilters(timeOf(filter), which);
  return filters === 'none' ? 0 : countOf(connection, time, filters);
}

/** How many entries fit these conditions. Throws what `search` throws. */
export async function countOf(
  connection: Connection,
  time: SearchTime,
  filters: readonly Filter[],
): Promise<number> {
  const { total } = await search(connection, time, {
    ...{ objectType: ENTRY_OBJECT, filters, properties: ['hs_object_id'], limit: 1 },
  });
  return total;
}

/** When the entries say that it happened. */
export function timeOf({ from, to }: Pick<AuditFilter, 'from' | 'to'>): {
  property: 'happened_at';
  from: number;
  last: number;
} {
  return { property: 'happened_at', from, last: to - 1 };
}
