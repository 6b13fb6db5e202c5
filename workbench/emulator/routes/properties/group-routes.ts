import { definitionsAccess } from '../../access/route-access.ts';
import { alreadyExists } from '../../errors/conflict.ts';
import { validationError } from '../../errors/invalid-request.ts';
import { resourceNotFound } from '../../errors/not-found.ts';
import type { Call, Route } from '../../http/route.ts';
import { liveProperties } from '../../store/object-type.ts';
import type { PropertyGroup } from '../../store/property-definition.ts';

const LIST = '/crm/v3/properties/{objectType}/groups';
const ONE = '/crm/v3/properties/{objectType}/groups/{groupName}';

export const groupRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: LIST,
    access: definitionsAccess('read'),
    handle: (call) => ({ status: 200, body: { results: [...typeOf(call).groups.values()] } }),
  },
  {
    method: 'POST',
    template: LIST,
    access: definitionsAccess('write'),
    handle(call) {
      const {
        name,
        label,
        displayOrder = -1,
      } = call.body as Pick<PropertyGroup, 'name' | 'label'> & Partial<PropertyGroup>;
      const { groups } = typeOf(call);
      if (groups.has(name)) throw alreadyExists(`A property group named '${name}'`);
      const group = { name, label, displayOrder, archived: false };
      groups.set(name, group);
      return { status: 201, body: group };
    },
  },
  {
    method: 'GET',
    template: ONE,
    access: definitionsAccess('read'),
    handle: (call) => ({ status: 200, body: named(call) }),
  },
  {
    method: 'PATCH',
    template: ONE,
    access: definitionsAccess('write'),
    handle(call) {
      const { label, displayOrder } = call.body as Partial<PropertyGroup>;
      const group = named(call);
      if (label !== undefined) group.label = label;
      if (displayOrder !== undefined) group.displayOrder = displayOrder;
      return { status: 200, body: group };
    },
  },
  {
    method: 'DELETE',
    template: ONE,
    access: definitionsAccess('write'),
    handle(call) {
      const { name } = named(call);
      const type = typeOf(call);
      if (liveProperties(type).some(({ groupName }) => groupName === name)) {
        // Observed live, public reports.
        throw validationError(`Property group '${name}' has active properties`, {
          subCategory: 'PropertyGroupError.GROUP_WITH_ACTIVE_PROPERTIES',
        });
      }
      type.groups.delete(name);
      return { status: 204 };
    },
  },
];

const typeOf = ({ account, params }: Call) => account.types.get(params['objectType'] ?? '');

function named(call: Call): PropertyGroup {
  const name = call.params['groupName'] ?? '';
  const group = typeOf(call).groups.get(name);
  if (group === undefined) throw resourceNotFound(`Property group '${name}' does not exist.`);
  return group;
}
