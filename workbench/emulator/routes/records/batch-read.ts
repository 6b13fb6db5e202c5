import { recordsAccess } from '../../access/route-access.ts';
import { someNotFound } from '../../errors/not-found.ts';
import type { Route } from '../../http/route.ts';
import { currentValue, type StoredRecord } from '../../store/record.ts';
import { flagParameter } from '../query-values.ts';
import { batchReply, refuseBadBatch } from './batch-reply.ts';
import { findRecord, refuseNonUnique } from './find-record.ts';
import { historyView, readProperties, recordView } from './record-view.ts';

interface BatchReadInput {
  inputs: { id: string | number }[];
  properties?: string[];
  propertiesWithHistory?: string[];
  idProperty?: string;
}

export const batchReadRoute: Route = {
  method: 'POST',
  template: '/crm/v3/objects/{objectType}/batch/read',
  access: recordsAccess('read'),
  handle({ account, params, query, body }) {
    const type = account.types.get(params['objectType'] ?? '');
    const {
      inputs,
      properties = [],
      propertiesWithHistory = [],
      idProperty,
    } = body as BatchReadInput;
    refuseBadBatch(inputs);
    if (idProperty !== undefined) refuseNonUnique(type, idProperty);
    const found = new Set<StoredRecord>();
    const missing: string[] = [];
    for (const id of inputs.map((input) => String(input.id))) {
      const record = findRecord(account, type, {
        id,
        idProperty,
        archived: flagParameter(query, 'archived'),
      });
      if (record === undefined) missing.push(id);
      else found.add(record);
    }
    const asked = [...properties, ...propertiesWithHistory];
    const results = [...found].map((record) => ({
      ...recordView(
        account,
        record,
        readProperties(type, asked, (name) => currentValue(record, name)),
      ),
      ...(propertiesWithHistory.length === 0
        ? {}
        : { propertiesWithHistory: historyView(record, propertiesWithHistory) }),
    }));
    const errors = missing.length === 0 ? [] : [someNotFound(type.legacyName ?? type.key, missing)];
    return batchReply(account, 200, results, errors);
  },
};
