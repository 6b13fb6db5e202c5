import { recordsAccess } from '../../access/route-access.ts';
import { validationError } from '../../errors/invalid-request.ts';
import type { Route } from '../../http/route.ts';
import { liveProperty, type ObjectType } from '../../store/object-type.ts';
import { order } from '../../store/comparable.ts';
import { valueAt } from '../../store/record.ts';
import type { SearchSheet } from '../../store/search-sheet.ts';
import { readProperties, recordView } from './record-view.ts';
import { conditionOf, type Filter } from './search-filter.ts';

interface SearchInput {
  filterGroups?: { filters: Filter[] }[];
  query?: string;
  sorts?: (string | { propertyName: string; direction?: string })[];
  properties?: string[];
  limit?: number;
  after?: string | number;
}

const SEARCHED_TEXT = [
  'email',
  'firstname',
  'lastname',
  'phone',
  'company',
  'dealname',
  'hs_note_body',
];

/** Sees the account as it was one search lag ago: what was written since is not found yet. */
export const searchRecordsRoute: Route = {
  method: 'POST',
  template: '/crm/v3/objects/{objectType}/search',
  access: recordsAccess('read'),
  limit: 'search',
  handle({ account, params, body }) {
    const type = account.types.get(params['objectType'] ?? '');
    const input = (body ?? {}) as SearchInput;
    refuseTooMuch(input);
    refuseUnknown(type, input);
    const asOf = account.clock.now() - account.settings.searchLagMs;
    const sheet = account.records.sheet(type, asOf);
    const found = rowsOf(sheet, input, type.custom?.searchableProperties ?? SEARCHED_TEXT);

    const start = Number(input.after ?? 0) || 0;
    const end = start + (input.limit ?? 10);
    const results = sorted(found, sheet, input)
      .slice(start, end)
      .flatMap((row) => sheet.records[row] ?? [])
      .map((record) =>
        recordView(
          account,
          record,
          readProperties(type, input.properties ?? [], (name) => valueAt(record, name, asOf)),
        ),
      );
    const paging = end < found.length ? { paging: { next: { after: String(end) } } } : {};
    return { status: 200, body: { total: found.length, results, ...paging } };
  },
};

/** The rows of a sheet that a search finds. */
function rowsOf(
  sheet: SearchSheet,
  { filterGroups = [], query = '' }: SearchInput,
  searched: readonly string[],
): number[] {
  const groups = filterGroups.map(({ filters }) =>
    filters.map((filter) => {
      const [held, passes] = [sheet.column(filter.propertyName), conditionOf(filter)];
      return (row: number): boolean => passes(held(row));
    }),
  );
  const words = query.toLowerCase();
  const texts = words === '' ? [] : searched.map((name) => sheet.column(name));
  const rows: number[] = [];
  for (let row = 0; row < sheet.records.length; row += 1) {
    const isWanted =
      (groups.length === 0 || groups.some((filters) => filters.every((isMet) => isMet(row)))) &&
      (words === '' || texts.some((textOf) => textOf(row).text.includes(words)));
    if (isWanted) rows.push(row);
  }
  return rows;
}

/** Oldest first unless said; only one sort counts (HubSpot docs, CRM search). */
function sorted(rows: number[], sheet: SearchSheet, { sorts = [] }: SearchInput): number[] {
  const [first] = sorts;
  const text = typeof first === 'string' ? first : first?.propertyName;
  if (text === undefined) {
    const createdAt = (row: number): number => sheet.records[row]?.createdAt ?? 0;
    return rows.sort((one, other) => createdAt(one) - createdAt(other));
  }
  const down =
    text.startsWith('-') || (typeof first === 'object' && first.direction === 'DESCENDING');
  const held = sheet.column(text.replace(/^-/, ''));
  return rows.sort((one, other) => order(held(one), held(other)) * (down ? -1 : 1));
}

// HubSpot docs, CRM search: 200 a page, 5 groups, 6 filters in each, 18 in all; any query has 10,000 results, and a
// page beyond them is a 400.
function refuseTooMuch({ limit = 10, after = 0, filterGroups = [] }: SearchInput): void {
  if (limit > 200) throw validationError('Invalid limit: a page has at most 200 results');
  if (Number(after) + limit > REACHED) {
    throw validationError('There was a problem with the request: only 10000 results can be paged');
  }
  if (filterGroups.length > 5) throw validationError('Too many filterGroups: 5 is the most');
  const counts = filterGroups.map(({ filters }) => filters.length);
  if (counts.some((count) => count > 6) || counts.reduce((sum, count) => sum + count, 0) > 18) {
    throw validationError('Too many filters: 6 in a group and 18 in all are the most');
  }
}

const REACHED = 10_000;

/** Unconfirmed: HubSpot documents only that what a search cannot answer is a 400. */
function refuseUnknown(type: ObjectType, { filterGroups = [] }: SearchInput): void {
  const names = filterGroups.flatMap(({ filters }) =>
    filters.map(({ propertyName }) => propertyName),
  );
  const unknown = names.find((name) => liveProperty(type, name) === undefined);
  if (unknown !== undefined) {
    throw validationError(`There was a problem with the request: no property ${unknown}`);
  }
}
