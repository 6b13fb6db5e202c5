import { recordsAccess } from '../../access/route-access.ts';
import { validationError } from '../../errors/invalid-request.ts';
import type { Call, Route } from '../../http/route.ts';
import { checkedProperties } from '../../store/checked-properties.ts';
import type { ObjectType } from '../../store/object-type.ts';
import type { StoredRecord } from '../../store/record.ts';
import { authorOf } from './author.ts';
import { inlineAssociations, type InlineAssociation } from './inline-associations.ts';
import { createdView } from './record-view.ts';
import { refuseUnfit } from './refuse-unfit.ts';

export interface CreateInput {
  properties: Record<string, unknown>;
  associations?: InlineAssociation[];
}

export const createRecordRoute: Route = {
  method: 'POST',
  template: '/crm/v3/objects/{objectType}',
  access: recordsAccess('write'),
  handle(call) {
    const { account, params, body } = call;
    const type = account.types.get(params['objectType'] ?? '');
    return {
      status: 201,
      body: createdView(account, createRecord(call, type, body as CreateInput)),
    };
  },
};

/** Values, required ones, associations and unique claims are all checked before anything exists. */
export function createRecord(
  call: Pick<Call, 'account' | 'app' | 'path'>,
  type: ObjectType,
  input: CreateInput,
): StoredRecord {
  const { account, app } = call;
  const values = checkedProperties(account.id, type, input.properties);
  const missing = type.requiredProperties.filter((name) => (values.get(name) ?? '') === '');
  if (missing.length > 0) {
    // Observed live, public reports.
    throw validationError(
      `Error creating ${type.legacyName ?? type.key}. Some required properties were not set.`,
      { context: { properties: missing } },
    );
  }
  refuseUnfit(call, type, values);
  const associate = inlineAssociations(account, type, input.associations ?? []);
  const record = account.records.create(type, values, authorOf(app));
  associate(record);
  return record;
}
