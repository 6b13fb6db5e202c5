import { recordsAccess } from '../../access/route-access.ts';
import type { Route } from '../../http/route.ts';
import type { AssociationType } from '../../store/association-types.ts';

const LABELS = '/crm/v4/associations/{fromObjectType}/{toObjectType}/labels';

/** HubSpot docs, Associations v4: labels. Not among the calls of the official client. */
export const labelRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: LABELS,
    access: recordsAccess('read', 'fromObjectType', 'toObjectType'),
    handle({ account, params }) {
      const from = account.types.get(params['fromObjectType'] ?? '');
      const to = account.types.get(params['toObjectType'] ?? '');
      return {
        status: 200,
        body: { results: account.associationTypes.between(from.id, to.id).map(labelView) },
      };
    },
  },
  {
    method: 'POST',
    template: LABELS,
    access: recordsAccess('write', 'fromObjectType', 'toObjectType'),
    handle({ account, params, body }) {
      const from = account.types.get(params['fromObjectType'] ?? '');
      const to = account.types.get(params['toObjectType'] ?? '');
      const { name, label } = body as { name: string; label: string };
      const made = account.associationTypes.define(from, to, name, label);
      return { status: 200, body: { results: made.map(labelView) } };
    },
  },
];

function labelView({ category, typeId, label }: AssociationType) {
  return { category, typeId, label };
}
