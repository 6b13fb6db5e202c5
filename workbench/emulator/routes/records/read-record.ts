import { recordsAccess } from '../../access/route-access.ts';
import type { Route } from '../../http/route.ts';
import type { Account } from '../../store/account.ts';
import type { ObjectType } from '../../store/object-type.ts';
import { currentValue, type StoredRecord } from '../../store/record.ts';
import { flagParameter, listParameter } from '../query-values.ts';
import { getRecord } from './find-record.ts';
import { historyView, readProperties, recordView } from './record-view.ts';

export const readRecordRoute: Route = {
  method: 'GET',
  template: '/crm/v3/objects/{objectType}/{objectId}',
  access: recordsAccess('read'),
  handle({ account, params, query }) {
    const type = account.types.get(params['objectType'] ?? '');
    const record = getRecord(account, type, {
      id: params['objectId'] ?? '',
      idProperty: query.get('idProperty') ?? undefined,
      archived: flagParameter(query, 'archived'),
    });
    return { status: 200, body: readView(account, type, record, query) };
  },
};

export function readView(
  account: Account,
  type: ObjectType,
  record: StoredRecord,
  query: URLSearchParams,
) {
  const withHistory = listParameter(query, 'propertiesWithHistory');
  const asked = [...listParameter(query, 'properties'), ...withHistory];
  const view = recordView(
    account,
    record,
    readProperties(type, asked, (name) => currentValue(record, name)),
  );
  const associations = associationsView(
    account,
    type,
    record,
    listParameter(query, 'associations'),
  );
  return {
    ...view,
    ...(withHistory.length === 0
      ? {}
      : { propertiesWithHistory: historyView(record, withHistory) }),
    ...(associations === undefined ? {} : { associations }),
  };
}

/** Left out altogether when there are none (observed live, public reports). */
function associationsView(
  account: Account,
  type: ObjectType,
  record: StoredRecord,
  names: readonly string[],
) {
  const found: Record<string, { results: { id: string; type: string }[] }> = {};
  for (const name of names) {
    const to = account.types.get(name);
    const results = account.associations
      .of(type.id, record.id, to.id)
      .filter(({ toId }) => account.records.find(to, toId)?.archivedAt === null)
      .flatMap(({ toId, types }) => types.map((kind) => ({ id: toId, type: kind.name })));
    if (results.length > 0) found[to.key] = { results };
  }
  return Object.keys(found).length === 0 ? undefined : found;
}
