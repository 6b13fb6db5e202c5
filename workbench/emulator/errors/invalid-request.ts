import { HubSpotError } from './hubspot-error.ts';

/** HubSpot docs: Error handling. */
export function validationError(
  message: string,
  extra: Record<string, unknown> = {},
): HubSpotError {
  return new HubSpotError(400, { message, ...extra, category: 'VALIDATION_ERROR' });
}

/** A body that does not fit: no category (observed live, public reports). */
export function malformedBody(message: string): HubSpotError {
  return new HubSpotError(400, { message: `Invalid input JSON on line 1, column 1: ${message}` });
}

export function missingFields(fields: readonly string[]): HubSpotError {
  return new HubSpotError(400, {
    message: `Invalid input JSON on line 1, column 2. Some required fields were not set: [${fields.join(', ')}]`,
  });
}

export function unknownObjectType(name: string): HubSpotError {
  return new HubSpotError(400, { message: `Unable to infer object type from: ${name}` });
}

/** One reason why a value was not taken. */
export interface PropertyProblem {
  name: string;
  error: string;
  message: string;
}

/** HubSpot docs: Error handling (PROPERTY_DOESNT_EXIST and its siblings). */
export function invalidProperties(
  portalId: number,
  problems: readonly PropertyProblem[],
): HubSpotError {
  const detail = problems.map(({ name, error, message }) => ({
    isValid: false,
    message,
    error,
    name,
    localizedErrorMessage: message,
    portalId,
  }));
  return validationError(`Property values were not valid: ${JSON.stringify(detail)}`, {
    errors: problems.map(({ name, error, message }) => ({
      message,
      code: error,
      context: { propertyName: [name] },
    })),
  });
}

/** HubSpot changelog: CRM API write validation enforcement, from its examples. */
export function missingConditionalProperties(
  names: readonly string[],
  basedOn: string,
): HubSpotError {
  return validationError('The property values provided are invalid', {
    errors: names.map((name) => ({
      message: `${name} is required because of a conditional property rule based on [${basedOn}]`,
      code: 'MISSING_CONDITIONAL_REQUIRED_PROPERTY',
      context: { propertyName: [name] },
    })),
  });
}

/** Observed live, public reports. The prefix is `update/upsert` on reads as well. */
export function nonUniqueIdProperty(typeId: string, property: string): HubSpotError {
  return validationError(
    `Unable to perform update/upsert by non-unique ${typeId} property ${property}`,
  );
}

export function duplicateIds(ids: readonly string[]): HubSpotError {
  return validationError(
    `Duplicate IDs found in batch input: [${ids.join(', ')}]. IDs must be unique`,
    { context: { ids } },
  );
}
