import { recordsAccess } from '../../access/route-access.ts';
import { validationError } from '../../errors/invalid-request.ts';
import type { Route } from '../../http/route.ts';
import { mergeRecords } from '../../store/merge-records.ts';
import { getRecord } from './find-record.ts';
import { createdView } from './record-view.ts';

export const mergeRecordsRoute: Route = {
  method: 'POST',
  template: '/crm/v3/objects/{objectType}/merge',
  contract: '/crm/v3/objects/contacts/merge',
  access: recordsAccess('write'),
  handle({ account, params, body }) {
    const type = account.types.get(params['objectType'] ?? '');
    const { primaryObjectId, objectIdToMerge } = body as Record<string, string>;
    const winner = getRecord(account, type, { id: primaryObjectId ?? '' });
    const loser = getRecord(account, type, { id: objectIdToMerge ?? '' });
    if (winner === loser) throw validationError('Cannot merge a record with itself');
    mergeRecords(account, type, winner, loser);
    return { status: 200, body: createdView(account, winner) };
  },
};
