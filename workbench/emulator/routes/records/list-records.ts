import { recordsAccess } from '../../access/route-access.ts';
import type { Route } from '../../http/route.ts';
import { pageOf } from '../page.ts';
import { flagParameter, limitParameter } from '../query-values.ts';
import { readView } from './read-record.ts';

export const listRecordsRoute: Route = {
  method: 'GET',
  template: '/crm/v3/objects/{objectType}',
  access: recordsAccess('read'),
  handle(call) {
    const { account, params, query } = call;
    const type = account.types.get(params['objectType'] ?? '');
    const archived = flagParameter(query, 'archived');
    const records = account.records
      .all(type)
      .filter(({ archivedAt }) => (archivedAt !== null) === archived)
      .sort((one, other) => Number(one.id) - Number(other.id));
    // HubSpot docs, Using object APIs: 10 unless said, 100 at most.
    const page = pageOf(call, records, limitParameter(query, 10, 100));
    const results = page.results.map((record) => readView(account, type, record, query));
    return { status: 200, body: { ...page, results } };
  },
};
