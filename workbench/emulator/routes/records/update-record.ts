import { recordsAccess } from '../../access/route-access.ts';
import type { Route } from '../../http/route.ts';
import { checkedProperties } from '../../store/checked-properties.ts';
import { authorOf } from './author.ts';
import { getRecord } from './find-record.ts';
import { patchedView } from './record-view.ts';
import { refuseUnfit } from './refuse-unfit.ts';

export const updateRecordRoute: Route = {
  method: 'PATCH',
  template: '/crm/v3/objects/{objectType}/{objectId}',
  access: recordsAccess('write'),
  handle(call) {
    const { account, params, query, body, app } = call;
    const type = account.types.get(params['objectType'] ?? '');
    const { properties } = body as { properties: Record<string, unknown> };
    const values = checkedProperties(account.id, type, properties);
    const record = getRecord(account, type, {
      id: params['objectId'] ?? '',
      idProperty: query.get('idProperty') ?? undefined,
    });
    refuseUnfit(call, type, values, record);
    account.records.update(type, record, values, authorOf(app));
    return { status: 200, body: patchedView(account, type, record, values.keys()) };
  },
};
