import { recordsAccess } from '../../access/route-access.ts';
import type { Route } from '../../http/route.ts';
import { refuseBadBatch } from './batch-reply.ts';
import { findRecord } from './find-record.ts';

/** Ids that are not there are passed over. */
export const batchArchiveRoute: Route = {
  method: 'POST',
  template: '/crm/v3/objects/{objectType}/batch/archive',
  access: recordsAccess('write'),
  handle({ account, params, body }) {
    const type = account.types.get(params['objectType'] ?? '');
    const { inputs } = body as { inputs: { id: string | number }[] };
    refuseBadBatch(inputs);
    for (const { id } of inputs) {
      const record = findRecord(account, type, { id: String(id) });
      if (record !== undefined) account.records.archive(type, record);
    }
    return { status: 204 };
  },
};
