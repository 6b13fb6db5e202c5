import { definitionsAccess } from '../../access/route-access.ts';
import { validationError } from '../../errors/invalid-request.ts';
import { resourceNotFound } from '../../errors/not-found.ts';
import type { Call, Route } from '../../http/route.ts';
import { liveProperty } from '../../store/object-type.ts';
import type { PropertyDefinition } from '../../store/property-definition.ts';
import { flagParameter } from '../query-values.ts';
import { checkedOptions, defineProperty, type PropertyInput } from './define-property.ts';
import { propertyView } from './property-view.ts';

const LIST = '/crm/v3/properties/{objectType}';
const ONE = '/crm/v3/properties/{objectType}/{propertyName}';

export const propertyRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: LIST,
    access: definitionsAccess('read'),
    handle({ account, params, query }) {
      const type = account.types.get(params['objectType'] ?? '');
      const archived = flagParameter(query, 'archived');
      const results = [...type.properties.values()]
        .filter(({ archivedAt }) => (archivedAt !== null) === archived)
        .map(propertyView);
      return { status: 200, body: { results } };
    },
  },
  {
    method: 'POST',
    template: LIST,
    access: definitionsAccess('write'),
    handle({ account, params, body }) {
      const type = account.types.get(params['objectType'] ?? '');
      return {
        status: 201,
        body: propertyView(defineProperty(account, type, body as PropertyInput)),
      };
    },
  },
  {
    method: 'GET',
    template: ONE,
    access: definitionsAccess('read'),
    handle: (call) => ({
      status: 200,
      body: propertyView(named(call, flagParameter(call.query, 'archived'))),
    }),
  },
  {
    method: 'PATCH',
    template: ONE,
    access: definitionsAccess('write'),
    handle(call) {
      const property = named(call);
      if (property.hubspotDefined)
        throw validationError(`Property '${property.name}' is read only`);
      // Uniqueness, name and sensitivity are settled at creation (HubSpot OpenAPI, PropertyCreate).
      const {
        label,
        description,
        groupName,
        fieldType,
        type,
        hidden,
        formField,
        displayOrder,
        options,
      } = call.body as Partial<PropertyInput>;
      const given = {
        label,
        description,
        groupName,
        fieldType,
        type,
        hidden,
        formField,
        displayOrder,
      };
      const said = Object.entries(given).filter(([, value]) => value !== undefined);
      Object.assign(property, Object.fromEntries(said), { updatedAt: call.account.clock.now() });
      if (options !== undefined) property.options = checkedOptions({ ...property, options });
      return { status: 200, body: propertyView(property) };
    },
  },
  {
    method: 'DELETE',
    template: ONE,
    access: definitionsAccess('write'),
    handle(call) {
      const property = named(call);
      if (property.hubspotDefined) {
        throw validationError(`Property '${property.name}' is defined by HubSpot`);
      }
      property.archivedAt = call.account.clock.now();
      return { status: 204 };
    },
  },
];

function named({ account, params }: Call, archived = false): PropertyDefinition {
  const type = account.types.get(params['objectType'] ?? '');
  const name = params['propertyName'] ?? '';
  const property = archived ? type.properties.get(name) : liveProperty(type, name);
  if (property === undefined) throw resourceNotFound(`Property '${name}' does not exist.`);
  return property;
}
