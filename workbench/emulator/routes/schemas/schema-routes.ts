import { fixedAccess } from '../../access/route-access.ts';
import { validationError } from '../../errors/invalid-request.ts';
import { resourceNotFound } from '../../errors/not-found.ts';
import type { Call, Route } from '../../http/route.ts';
import { defineSchema, type SchemaInput } from './define-schema.ts';
import { definitionView, schemaView, type CustomType } from './schema-view.ts';

const LIST = '/crm-object-schemas/v3/schemas';
const ONE = '/crm-object-schemas/v3/schemas/{objectType}';
const READ = fixedAccess({
  scopes: ['crm.schemas.custom.read', 'crm.objects.custom.read'],
  tier: 'customObjects',
});
const WRITE = fixedAccess({ scopes: ['crm.schemas.custom.write'], tier: 'customObjects' });

export const schemaRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: LIST,
    access: READ,
    handle: ({ account }) => ({
      status: 200,
      body: {
        results: account.types
          .custom()
          .filter(isCustom)
          .map((type) => schemaView(account, type)),
      },
    }),
  },
  {
    method: 'POST',
    template: LIST,
    access: WRITE,
    handle: ({ account, body }) => ({
      status: 201,
      body: schemaView(account, defineSchema(account, body as SchemaInput)),
    }),
  },
  {
    method: 'GET',
    template: ONE,
    access: READ,
    handle: (call) => ({ status: 200, body: schemaView(call.account, named(call)) }),
  },
  {
    method: 'PATCH',
    template: ONE,
    access: WRITE,
    handle(call) {
      const type = named(call);
      const { requiredProperties, labels, description, ...display } =
        call.body as Partial<SchemaInput>;
      if (requiredProperties !== undefined) type.requiredProperties = [...requiredProperties];
      if (labels !== undefined) Object.assign(type.custom.labels, labels);
      if (description !== undefined) type.custom.description = description;
      for (const field of [
        'primaryDisplayProperty',
        'secondaryDisplayProperties',
        'searchableProperties',
      ] as const) {
        if (display[field] !== undefined) Object.assign(type.custom, { [field]: display[field] });
      }
      type.custom.updatedAt = call.account.clock.now();
      return { status: 200, body: definitionView(type) };
    },
  },
  {
    method: 'DELETE',
    template: ONE,
    access: WRITE,
    handle(call) {
      const type = named(call);
      if (call.account.records.all(type).some(({ archivedAt }) => archivedAt === null)) {
        // HubSpot docs, Custom objects: only an object without records can be deleted.
        throw validationError(`Object type ${type.id} still has records`);
      }
      call.account.types.remove(type);
      return { status: 204 };
    },
  },
];

function named({ account, params }: Call): CustomType {
  const type = account.types.get(params['objectType'] ?? '');
  if (!isCustom(type)) throw resourceNotFound(`${type.id} is not a custom object`);
  return type;
}

const isCustom = (type: { custom?: unknown }): type is CustomType => type.custom !== undefined;
