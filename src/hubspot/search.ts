import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import { LedgerUnreachable } from '../otp/ledger.ts';
import { CallFailed } from './failure.ts';
import { NotSetUp } from './not-set-up.ts';
import type { Patience } from './patient-read.ts';
import { waitForPlace } from './search-pace.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/** HubSpot docs, CRM search: filters in a group, results on a page, and results that any pages can reach. */
export const MOST_FILTERS = 6;
export const PAGE = 200;
export const REACH = 10_000;

/** One condition; all of them have to hold. */
export type Filter =
  | { property: string; is: 'EQ' | 'NEQ' | 'LT' | 'LTE' | 'GT' | 'GTE'; value: string }
  | { property: string; is: 'BETWEEN'; value: string; highValue: string }
  | { property: string; is: 'IN'; values: readonly string[] }
  | { property: string; is: 'HAS_PROPERTY' | 'NOT_HAS_PROPERTY' };

/** What is looked for, one page of it. */
export interface Query {
  objectType: string;
  filters: readonly Filter[];
  /** Absent where only their number counts. */
  sort?: { property: string; direction: 'ASCENDING' | 'DESCENDING' };
  properties: readonly string[];
  limit: number;
  /** How many results to pass over. With `limit`, at most `REACH`. */
  offset?: number;
}

/** A record as a search finds it. */
export interface Found {
  id: string;
  properties: Readonly<Record<string, string>>;
}

/** The time for searching, and what is waited for. */
export type SearchTime = Pick<Patience, 'left' | 'wait'>;

const TRIES = 3;
/** For the search itself, once it has its place. */
const TIME_FOR_ONE_MS = 1_000;

/**
 * One search. Paces itself, and waits where HubSpot is busy, as long as the time allows; throws
 * `LedgerUnreachable` with the time to come back at where it does not, `NotSetUp` where HubSpot knows no such
 * property, and `CallFailed` for the rest.
 */
export async function search(
  connection: Connection,
  time: SearchTime,
  query: Query,
): Promise<{ total: number; results: Found[] }> {
  for (let tries = 1; ; tries += 1) {
    await takePlace(connection, time);
    try {
      return await searchOnce(connection, query);
    } catch (error) {
      const pause = pauseAfter(error);
      if (pause === undefined) throw error;
      if (tries === TRIES || pause + TIME_FOR_ONE_MS >= time.left()) throw givenUp(error, pause);
      await time.wait(pause);
    }
  }
}

async function takePlace(connection: Connection, time: SearchTime): Promise<void> {
  const most = time.left() - TIME_FOR_ONE_MS;
  const wait = waitForPlace(connection, performance.now(), most);
  if (wait > most) {
    throw new LedgerUnreachable('No time left to search', Math.max(1_000, Math.ceil(wait)));
  }
  if (wait > 0) await time.wait(wait);
}

function pauseAfter(error: unknown): number | undefined {
  if (!(error instanceof CallFailed)) return undefined;
  switch (error.failure) {
    case 'busy':
      return error.retryAfterMs;
    case 'unknown':
      return 0;
    case 'invalid':
    case 'not_found':
      // Every value was checked before: what HubSpot does not know is the object or one of its properties.
      throw new NotSetUp('ledger object');
    case 'taken':
    case 'not_allowed':
      return undefined;
  }
}

function givenUp(error: unknown, pause: number): unknown {
  const isBusy = error instanceof CallFailed && error.failure === 'busy';
  return isBusy ? new LedgerUnreachable('Busy', Math.max(1_000, pause)) : error;
}

async function searchOnce(
  connection: Connection,
  { objectType, filters, sort, properties, limit, offset = 0 }: Query,
): Promise<{ total: number; results: Found[] }> {
  if (filters.length > MOST_FILTERS || limit > PAGE || offset + limit > REACH) {
    throw new TypeError('More than a search can answer');
  }
  const api = new objects.SearchApi(clientConfiguration(objects, connection));
  const { total, results } = await api.doSearch(objectType, {
    filterGroups: [{ filters: filters.map(written) }],
    // HubSpot docs, CRM search: an object. The client's types know texts alone.
    ...(sort && {
      sorts: [{ propertyName: sort.property, direction: sort.direction } as unknown as string],
    }),
    properties: [...properties],
    limit,
    ...(offset > 0 && { after: String(offset) }),
  });
  return {
    total,
    results: results.map(({ id, properties: found }) => ({ id, properties: valuesOf(found) })),
  };
}

function written(filter: Filter): objects.Filter {
  const { property: propertyName, is, ...values } = filter;
  const operator = is as objects.FilterOperatorEnum;
  return { propertyName, operator, ...values } as objects.Filter;
}

/** A record's properties that have a value. */
export function valuesOf(
  properties: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const entries = Object.entries(properties).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  return Object.fromEntries(entries);
}
