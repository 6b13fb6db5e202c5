import { recordsAccess } from '../../access/route-access.ts';
import { validationError } from '../../errors/invalid-request.ts';
import type { Call, Route } from '../../http/route.ts';
import type { AssociationType } from '../../store/association-types.ts';
import { isoTimestamp } from '../../store/timestamp.ts';
import { pageOf } from '../page.ts';
import { limitParameter } from '../query-values.ts';
import { getRecord } from '../records/find-record.ts';
import { specifiedType, type AssociationSpec } from '../records/inline-associations.ts';

const PAIR = '/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}';

export const associationRoutes: readonly Route[] = [
  {
    method: 'PUT',
    template:
      '/crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}',
    access: recordsAccess('write', 'fromObjectType', 'toObjectType'),
    handle(call) {
      const { from, to, source, target } = ends(call, 'fromObjectType', 'fromObjectId');
      const kind = call.account.associationTypes.default(from.id, to.id);
      if (kind === undefined) {
        throw validationError(`No default association between ${from.id} and ${to.id}`);
      }
      call.account.associations.add(source, target, kind);
      const at = isoTimestamp(call.account.clock.now());
      const both = [
        { from: { id: source.id }, to: { id: target.id }, associationSpec: spec(kind) },
        {
          from: { id: target.id },
          to: { id: source.id },
          associationSpec: { ...spec(kind), associationTypeId: kind.inverseTypeId },
        },
      ];
      return {
        status: 200,
        body: { status: 'COMPLETE', results: both, startedAt: at, completedAt: at },
      };
    },
  },
  {
    method: 'PUT',
    template: PAIR,
    access: recordsAccess('write', 'objectType', 'toObjectType'),
    handle(call) {
      const { from, to, source, target } = ends(call);
      const kinds = (call.body as AssociationSpec[]).map((given) =>
        specifiedType(call.account, from, given),
      );
      for (const kind of kinds) call.account.associations.add(source, target, kind);
      return {
        status: 201,
        body: {
          fromObjectTypeId: from.id,
          fromObjectId: source.id,
          toObjectTypeId: to.id,
          toObjectId: target.id,
          labels: kinds.flatMap(({ label }) => label ?? []),
        },
      };
    },
  },
  {
    method: 'DELETE',
    template: PAIR,
    access: recordsAccess('write', 'objectType', 'toObjectType'),
    handle(call) {
      const { source, target } = ends(call);
      call.account.associations.remove(source, target);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    template: '/crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}',
    access: recordsAccess('read', 'objectType', 'toObjectType'),
    handle(call) {
      const { account, params } = call;
      const from = account.types.get(params['objectType'] ?? '');
      const to = account.types.get(params['toObjectType'] ?? '');
      const record = getRecord(account, from, { id: params['objectId'] ?? '' });
      const all = account.associations.of(from.id, record.id, to.id).map(({ toId, types }) => ({
        toObjectId: toId,
        associationTypes: types.map(({ category, typeId, label }) => ({
          category,
          typeId,
          ...(label === null ? {} : { label }),
        })),
      }));
      return { status: 200, body: pageOf(call, all, limitParameter(call.query, 500, 500)) };
    },
  },
];

/** Both records must be there. */
function ends({ account, params }: Call, typeName = 'objectType', idName = 'objectId') {
  const from = account.types.get(params[typeName] ?? '');
  const to = account.types.get(params['toObjectType'] ?? '');
  const source = getRecord(account, from, { id: params[idName] ?? '' });
  const target = getRecord(account, to, { id: params['toObjectId'] ?? '' });
  return { from, to, source, target };
}

function spec({ category, typeId }: AssociationType): AssociationSpec {
  return { associationCategory: category, associationTypeId: typeId };
}
