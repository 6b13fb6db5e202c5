import { recordsAccess } from '../../access/route-access.ts';
import { validationError } from '../../errors/invalid-request.ts';
import type { Route } from '../../http/route.ts';
import { valueAt, type StoredRecord } from '../../store/record.ts';
import { readProperties, recordView } from './record-view.ts';
import { compare, passes, type Filter } from './search-filter.ts';

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
    const asOf = account.clock.now() - account.settings.searchLagMs;
    const value = (record: StoredRecord, name: string) => valueAt(record, name, asOf);
    const words = (input.query ?? '').toLowerCase();
    const searched = type.custom?.searchableProperties ?? SEARCHED_TEXT;

    const found = account.records
      .all(type)
      .filter((record) => record.createdAt <= asOf && (record.archivedAt ?? Infinity) > asOf)
      .filter((record) => matches(input, (name) => value(record, name)))
      .filter(
        (record) =>
          searched.some((name) => (value(record, name) ?? '').toLowerCase().includes(words)) ||
          words === '',
      );
    sort(found, input, value);

    const start = Number(input.after ?? 0) || 0;
    const end = start + (input.limit ?? 10);
    const results = found.slice(start, end).map((record) =>
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

function matches(input: SearchInput, value: (name: string) => string | undefined): boolean {
  const groups = input.filterGroups ?? [];
  if (groups.length === 0) return true;
  return groups.some(({ filters }) =>
    filters.every((filter) => passes(filter, value(filter.propertyName))),
  );
}

/** Oldest first unless said; only one sort counts (HubSpot docs, CRM search). */
function sort(
  records: StoredRecord[],
  { sorts = [] }: SearchInput,
  value: (record: StoredRecord, name: string) => string | undefined,
): void {
  const [first] = sorts;
  const text = typeof first === 'string' ? first : first?.propertyName;
  if (text === undefined) {
    records.sort((one, other) => one.createdAt - other.createdAt);
    return;
  }
  const down =
    text.startsWith('-') || (typeof first === 'object' && first.direction === 'DESCENDING');
  const name = text.replace(/^-/, '');
  records.sort(
    (one, other) => compare(value(one, name) ?? '', value(other, name) ?? '') * (down ? -1 : 1),
  );
}

// HubSpot docs, CRM search: 200 a page, 5 groups, 6 filters in each, 18 in all.
function refuseTooMuch({ limit = 10, filterGroups = [] }: SearchInput): void {
  if (limit > 200) throw validationError('Invalid limit: a page has at most 200 results');
  if (filterGroups.length > 5) throw validationError('Too many filterGroups: 5 is the most');
  const counts = filterGroups.map(({ filters }) => filters.length);
  if (counts.some((count) => count > 6) || counts.reduce((sum, count) => sum + count, 0) > 18) {
    throw validationError('Too many filters: 6 in a group and 18 in all are the most');
  }
}
