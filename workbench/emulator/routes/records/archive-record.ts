import { recordsAccess } from '../../access/route-access.ts';
import type { Route } from '../../http/route.ts';
import { getRecord } from './find-record.ts';

export const archiveRecordRoute: Route = {
  method: 'DELETE',
  template: '/crm/v3/objects/{objectType}/{objectId}',
  access: recordsAccess('write'),
  handle({ account, params }) {
    const type = account.types.get(params['objectType'] ?? '');
    account.records.archive(type, getRecord(account, type, { id: params['objectId'] ?? '' }));
    return { status: 204 };
  },
};
