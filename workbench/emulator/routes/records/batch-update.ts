import { recordsAccess } from '../../access/route-access.ts';
import { someNotFound } from '../../errors/not-found.ts';
import type { Route } from '../../http/route.ts';
import { checkedProperties } from '../../store/checked-properties.ts';
import { authorOf } from './author.ts';
import { trace } from './batch-create.ts';
import { batchReply, refuseBadBatch, writeEach } from './batch-reply.ts';
import { findRecord } from './find-record.ts';
import { patchedView } from './record-view.ts';
import { refuseUnfit } from './refuse-unfit.ts';

interface UpdateInput {
  id: string;
  idProperty?: string;
  properties: Record<string, unknown>;
  objectWriteTraceId?: string;
}

export const batchUpdateRoute: Route = {
  method: 'POST',
  template: '/crm/v3/objects/{objectType}/batch/update',
  access: recordsAccess('write'),
  handle(call) {
    const { account, params, body, app } = call;
    const type = account.types.get(params['objectType'] ?? '');
    const { inputs } = body as { inputs: UpdateInput[] };
    refuseBadBatch(
      inputs,
      inputs.map(({ id }) => id),
    );
    const missing: string[] = [];
    const { results, errors } = writeEach(inputs, (input) => {
      const values = checkedProperties(account.id, type, input.properties);
      const record = findRecord(account, type, input);
      if (record === undefined) {
        missing.push(input.id);
        return undefined;
      }
      refuseUnfit(call, type, values, record);
      account.records.update(type, record, values, authorOf(app));
      return { ...patchedView(account, type, record, values.keys()), ...trace(input) };
    });
    if (missing.length > 0) errors.push(someNotFound(type.legacyName ?? type.key, missing));
    return batchReply(
      account,
      200,
      results.filter((result) => result !== undefined),
      errors,
    );
  },
};
