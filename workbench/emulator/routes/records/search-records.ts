import { recordsAccess } from '../../access/route-access.ts';
import { validationError } from '../../errors/invalid-request.ts';
import type { Route } from '../../http/route.ts';
import { liveProperty, type ObjectType } from '../../store/object-type.ts';
import { valueAt, versionAt, type StoredRecord } from '../../store/record.ts';
import { readProperties, recordView } from './record-view.ts';
import { conditionOf, held, order, type Comparable, type Filter } from './search-filter.ts';

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
    const value = (record: StoredRecord, name: string) => valueAt(record, name, asOf);
    const words = (input.query ?? '').toLowerCase();
    const searched = type.custom?.searchableProperties ?? SEARCHED_TEXT;
    const matches = matcher(input);

    const found = account.records
      .all(type)
      .filter((record) => record.createdAt <= asOf && (record.archivedAt ?? Infinity) > asOf)
      .filter((record) => matches((name) => held(versionAt(record, name, asOf))))
      .filter(
        (record) =>
          words === '' ||
          searched.some((name) => (value(record, name) ?? '').toLowerCase().includes(words)),
      );

    const start = Number(input.after ?? 0) || 0;
    const end = start + (input.limit ?? 10);
    const results = sorted(found, input, asOf)
      .slice(start, end)
      .map((record) =>
        recordView(
          account,
          record,
          readProperties(type, input.properties ?? [], (name) => value(record, name)),
        ),
      );
    const paging = end < found.length ? { paging: { next: { after: String(end) } } } : {};
    return { status: 200, body: { total: found.length, results, ...paging } };
  },
};

function matcher({
  filterGroups = [],
}: SearchInput): (value: (name: string) => Comparable) => boolean {
  const groups = filterGroups.map(({ filters }) =>
    filters.map((filter) => ({ name: filter.propertyName, passes: conditionOf(filter) })),
  );
  return (value) =>
    groups.length === 0 ||
    groups.some((filters) => filters.every(({ name, passes }) => passes(value(name))));
}

/** Oldest first unless said; only one sort counts (HubSpot docs, CRM search). */
function sorted(
  records: StoredRecord[],
  { sorts = [] }: SearchInput,
  asOf: number,
): StoredRecord[] {
  const [first] = sorts;
  const text = typeof first === 'string' ? first : first?.propertyName;
  if (text === undefined) {
    return records.sort((one, other) => one.createdAt - other.createdAt);
  }
  const down =
    text.startsWith('-') || (typeof first === 'object' && first.direction === 'DESCENDING');
  const name = text.replace(/^-/, '');
  return records
    .map((record) => ({ record, by: held(versionAt(record, name, asOf)) }))
    .sort((one, other) => order(one.by, other.by) * (down ? -1 : 1))
    .map(({ record }) => record);
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
