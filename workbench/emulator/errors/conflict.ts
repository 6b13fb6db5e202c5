import type { UniqueConflictForm } from '../settings.ts';
import { HubSpotError } from './hubspot-error.ts';
import { invalidProperties, validationError } from './invalid-request.ts';

/** Contact e-mail, observed live, public reports (HubSpot/hubspot-api-nodejs#545). */
export function contactExists(existingId: string): HubSpotError {
  return new HubSpotError(409, {
    message: `Contact already exists. Existing ID: ${existingId}`,
    category: 'CONFLICT',
  });
}

export interface UniqueConflict {
  portalId: number;
  /** `0-1`, `2-123`. */
  typeId: string;
  /** `CONTACT`, or undefined for a custom object. */
  legacyType: string | undefined;
  property: string;
  value: string;
  newId: string;
  existingId: string;
}

/** The value of a unique property is taken. Observed live, public reports; HubSpot documents none. */
export function uniqueValueTaken(conflict: UniqueConflict, form: UniqueConflictForm): HubSpotError {
  const { portalId, property, value, newId, existingId } = conflict;
  const typed =
    conflict.legacyType === undefined
      ? `innerObjectTypeId=${conflict.typeId}`
      : `legacyObjectType=${conflict.legacyType}`;
  const message =
    `Cannot set PropertyValueCoordinates{portalId=${portalId}, objectTypeId=ObjectTypeId{${typed}}, ` +
    `propertyName=${property}, value=${value}} on ${newId}. ${existingId} already has that value.`;
  switch (form) {
    case 'coordinates':
      return validationError(message);
    case 'conflicting_value':
      return invalidProperties(portalId, [
        {
          name: property,
          error: 'CONFLICTING_UNIQUE_VALUE',
          message: `propertyValue ${value} is already used by object ${existingId}`,
        },
      ]);
    case 'http_409':
      return new HubSpotError(409, { message, category: 'CONFLICT' });
  }
}

/** Observed live, public reports. */
export function propertyExists(name: string): HubSpotError {
  return new HubSpotError(409, {
    message: `A property named '${name}' already exists.`,
    errors: [{ message: `A property named '${name}' already exists.`, code: 'PROPERTY_EXISTS' }],
    category: 'OBJECT_ALREADY_EXISTS',
    subCategory: 'Properties.PROPERTY_WITH_NAME_EXISTS',
  });
}

export function alreadyExists(what: string): HubSpotError {
  return new HubSpotError(409, {
    message: `${what} already exists.`,
    category: 'OBJECT_ALREADY_EXISTS',
  });
}
