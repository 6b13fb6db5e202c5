import { auditFilters, between, type Span, type Wanted } from './audit-filters.ts';
import { CallFailed } from './failure.ts';
import { PAGE, REACH, search, type Filter, type Found, type SearchTime } from './search.ts';
import { ENTRY_OBJECT } from './schema.ts';
import type { Connection } from './transport.ts';
import { parseTime } from './entry-time.ts';

/** What is read page by page. */
export interface Listing {
  span: Span;
  /** Which entries; `all`: whatever lies in this time, even where its readable properties were emptied. */
  wanted: Wanted | 'all';
  direction: 'ASCENDING' | 'DESCENDING';
  properties: readonly string[];
  /** About so many on a page; at most 200. */
  about: number;
}

/** Where a listing goes on: behind a time, or within one that more entries share than a page holds. */
export type Place = { behind: number } | { within: number; offset: number };

/** No account makes more than 25 calls in a second for long, and each entry is one. */
const ROOM = 50;

export interface TimePage {
  found: Found[];
  /** How many there are in all, from this page on. */
  total: number;
  /** Absent: this was the last page. */
  next?: Place;
}

/**
 * The next page of a listing. Pages end between two times, never within one: HubSpot keeps no order among equal
 * ones, and its record ids none of creation. So nothing comes twice, nothing is left out, and no page lies beyond
 * HubSpot's 10,000 results. Throws what `search` throws.
 */
export async function timePage(
  connection: Connection,
  time: SearchTime,
  listing: Listing,
  place?: Place,
): Promise<TimePage> {
  if (place !== undefined && 'within' in place) {
    return pageWithin(connection, time, listing, place);
  }
  const span = spanFrom(listing, place);
  const filters = filtersOf(listing, span);
  if (filters === 'none') return { found: [], total: 0 };
  const { property } = span;
  const { total, results } = await search(connection, time, {
    ...{ objectType: ENTRY_OBJECT, filters, properties: [...listing.properties, property] },
    sort: { property, direction: listing.direction },
    // Room for those that share the time of the last one, which are hardly ever many.
    limit: Math.min(PAGE, listing.about + ROOM),
  });
  if (results.length === total) return { found: results, total };
  // Says that there are some and gives none: no answer, and never the end.
  if (results.length === 0) throw new CallFailed('unknown');
  const times = results.map((found) => timeOf(found, property));
  const cut = cutBetween(times, listing.about);
  const at = times[cut - 1] ?? times[0] ?? 0;
  // One time fills the page: its entries are read by their ids, which have an order.
  if (cut === 0) return pageWithin(connection, time, listing, { within: at, offset: 0 });
  return { found: results.slice(0, cut), total, next: { behind: at } };
}

async function pageWithin(
  connection: Connection,
  time: SearchTime,
  listing: Listing,
  { within, offset }: { within: number; offset: number },
): Promise<TimePage> {
  const { property } = listing.span;
  const filters = filtersOf(listing, { property, from: within, last: within });
  // HubSpot creates no 10,000 records in a millisecond; as many could only be made to say that they happened then.
  const limit = Math.min(PAGE, REACH - offset);
  if (filters === 'none' || limit <= 0) return { found: [], total: 0, next: { behind: within } };
  const { total, results } = await search(connection, time, {
    ...{ objectType: ENTRY_OBJECT, filters, properties: [...listing.properties, property] },
    sort: { property: 'hs_object_id', direction: 'ASCENDING' },
    ...{ limit, offset },
  });
  const seen = offset + results.length;
  const next = seen < total ? { within, offset: seen } : { behind: within };
  return { found: results, total, next };
}

/** How many to take so that the first one left has another time: `about`, more, or else fewer; 0 where all are alike. */
function cutBetween(times: readonly number[], about: number): number {
  const isBoundary = (i: number): boolean => times[i] !== times[i - 1];
  for (let i = about; i < times.length; i += 1) if (isBoundary(i)) return i;
  for (let i = Math.min(about, times.length) - 1; i > 0; i -= 1) if (isBoundary(i)) return i;
  return 0;
}

function spanFrom({ span, direction }: Listing, place: { behind: number } | undefined): Span {
  if (place === undefined) return span;
  return direction === 'ASCENDING'
    ? { ...span, from: place.behind + 1 }
    : { ...span, last: place.behind - 1 };
}

function filtersOf({ wanted }: Listing, span: Span): Filter[] | 'none' {
  if (wanted !== 'all') return auditFilters(span, wanted);
  return span.last < span.from ? 'none' : [between(span)];
}

/** It was found by this time, so an answer without it is none. */
function timeOf({ properties }: Found, property: string): number {
  const time = parseTime(properties[property] ?? '');
  if (time === undefined) throw new CallFailed('unknown');
  return time;
}
