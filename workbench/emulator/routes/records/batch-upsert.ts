import { recordsAccess } from '../../access/route-access.ts';
import { validationError } from '../../errors/invalid-request.ts';
import { recordNotFound } from '../../errors/not-found.ts';
import type { Route } from '../../http/route.ts';
import { checkedProperties } from '../../store/checked-properties.ts';
import { authorOf } from './author.ts';
import { trace } from './batch-create.ts';
import { batchReply, refuseBadBatch, writeEach } from './batch-reply.ts';
import { createRecord } from './create-record.ts';
import { findRecord } from './find-record.ts';
import { createdView, patchedView } from './record-view.ts';
import { refuseUnfit } from './refuse-unfit.ts';

interface UpsertInput {
  id: string;
  idProperty?: string;
  properties: Record<string, unknown>;
  objectWriteTraceId?: string;
}

/** Updates what carries the value, creates what does not; each result says which in `new`. */
export const batchUpsertRoute: Route = {
  method: 'POST',
  template: '/crm/v3/objects/{objectType}/batch/upsert',
  access: recordsAccess('write'),
  handle(call) {
    const { account, params, body, app } = call;
    const type = account.types.get(params['objectType'] ?? '');
    const { inputs } = body as { inputs: UpsertInput[] };
    refuseBadBatch(
      inputs,
      inputs.map(({ id }) => id),
    );
    if (new Set(inputs.map(({ idProperty }) => idProperty)).size > 1) {
      throw validationError('All inputs of an upsert have the same idProperty');
    }
    const { results, errors } = writeEach(inputs, (input) => {
      const record = findRecord(account, type, input);
      if (record !== undefined) {
        const values = checkedProperties(account.id, type, input.properties);
        refuseUnfit(call, type, values, record);
        account.records.update(type, record, values, authorOf(app));
        return {
          ...patchedView(account, type, record, values.keys()),
          ...trace(input),
          new: false,
        };
      }
      if (input.idProperty === undefined || input.idProperty === 'hs_object_id') {
        throw recordNotFound(input.id);
      }
      const properties = { ...input.properties, [input.idProperty]: input.id };
      const created = createRecord(call, type, { properties });
      return { ...createdView(account, created), ...trace(input), new: true };
    });
    // Results do not come in the order of the inputs (observed live, public reports).
    return batchReply(account, 200, results.reverse(), errors);
  },
};
