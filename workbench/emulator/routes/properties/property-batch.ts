import { definitionsAccess } from '../../access/route-access.ts';
import { someNotFound } from '../../errors/not-found.ts';
import type { Route } from '../../http/route.ts';
import { liveProperty } from '../../store/object-type.ts';
import { batchReply, refuseBadBatch } from '../records/batch-reply.ts';
import { defineProperty, type PropertyInput } from './define-property.ts';
import { propertyView } from './property-view.ts';

export const propertyBatchRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/crm/v3/properties/{objectType}/batch/create',
    access: definitionsAccess('write'),
    // All or none: one that exists refuses the rest.
    handle({ account, params, body }) {
      const type = account.types.get(params['objectType'] ?? '');
      const { inputs } = body as { inputs: PropertyInput[] };
      refuseBadBatch(inputs);
      const made = inputs.map((input) => propertyView(defineProperty(account, type, input)));
      return batchReply(account, 201, made);
    },
  },
  {
    method: 'POST',
    template: '/crm/v3/properties/{objectType}/batch/read',
    access: definitionsAccess('read'),
    handle({ account, params, body }) {
      const type = account.types.get(params['objectType'] ?? '');
      const names = (body as { inputs: { name: string }[] }).inputs.map(({ name }) => name);
      const found = names.flatMap((name) => liveProperty(type, name) ?? []).map(propertyView);
      const missing = names.filter((name) => liveProperty(type, name) === undefined);
      const errors = missing.length === 0 ? [] : [someNotFound('PROPERTY', missing)];
      return batchReply(account, 200, found, errors);
    },
  },
  {
    method: 'POST',
    template: '/crm/v3/properties/{objectType}/batch/archive',
    access: definitionsAccess('write'),
    handle({ account, params, body }) {
      const type = account.types.get(params['objectType'] ?? '');
      for (const { name } of (body as { inputs: { name: string }[] }).inputs) {
        const property = liveProperty(type, name);
        if (property?.hubspotDefined === false) property.archivedAt = account.clock.now();
      }
      return { status: 204 };
    },
  },
];
