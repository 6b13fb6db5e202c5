import { recordsAccess } from '../../access/route-access.ts';
import type { Route } from '../../http/route.ts';
import { batchReply, refuseBadBatch, writeEach } from './batch-reply.ts';
import { createRecord, type CreateInput } from './create-record.ts';
import { createdView } from './record-view.ts';

export const batchCreateRoute: Route = {
  method: 'POST',
  template: '/crm/v3/objects/{objectType}/batch/create',
  access: recordsAccess('write'),
  handle(call) {
    const { account, params, body } = call;
    const type = account.types.get(params['objectType'] ?? '');
    const { inputs } = body as { inputs: (CreateInput & { objectWriteTraceId?: string })[] };
    refuseBadBatch(inputs);
    const { results, errors } = writeEach(inputs, (input) => ({
      ...createdView(account, createRecord(call, type, input)),
      ...trace(input),
    }));
    return batchReply(account, 201, results, errors);
  },
};

export function trace({ objectWriteTraceId }: { objectWriteTraceId?: string }) {
  return objectWriteTraceId === undefined ? {} : { objectWriteTraceId };
}
