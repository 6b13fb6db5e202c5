import { HubSpotError } from './hubspot-error.ts';

/** Observed live, public reports: two wordings, by the look of the id. */
export function recordNotFound(id: string): HubSpotError {
  if (/^\d+$/.test(id)) return resourceNotFound();
  return new HubSpotError(404, {
    message: 'Object not found.  objectId are usually numeric.',
    context: { id: [id] },
    category: 'OBJECT_NOT_FOUND',
  });
}

export function resourceNotFound(message = 'resource not found'): HubSpotError {
  return new HubSpotError(404, { message, category: 'OBJECT_NOT_FOUND' });
}

/** One entry of a 207's `errors`. Captured response fixtures, amp-labs/connectors. */
export function someNotFound(legacyType: string, ids: readonly string[]) {
  return {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    message: `Could not get some ${legacyType} objects, they may be deleted or not exist. Check that ids are valid.`,
    context: { ids },
  };
}
