/**
 * Where the client's models and the live API are known to differ. Each entry says what the live API
 * does and where that is known from. Everything not listed here is taken at the models' word.
 */
export interface Gap {
  /** The live API accepts these forms of a field too. */
  accepts?: Record<string, object>;
  /** The live API insists on these though the model calls them optional. */
  requires?: readonly string[];
  /** The live API does without these though the model requires them. */
  optional?: readonly string[];
  /** The live API sends these though the model does not know them. */
  sends?: Record<string, object>;
}

const anyScalar = { type: ['string', 'number', 'boolean', 'null'] };
const propertyMap = { type: 'object', additionalProperties: anyScalar };
const idOrNumber = { type: ['string', 'number'] };

// Observed live, public reports: numbers and booleans are taken as their text, null is ignored.
const looseProperties: Gap = { accepts: { properties: propertyMap } };
// HubSpot docs, 2026-03 reference: records carry a link to themselves.
const recordUrl: Gap = { sends: { url: { type: 'string' } } };

export const KNOWN_GAPS: Readonly<Record<string, Gap>> = {
  SimplePublicObjectInput: looseProperties,
  SimplePublicObjectInputForCreate: looseProperties,
  SimplePublicObjectBatchInput: looseProperties,
  SimplePublicObjectBatchInputForCreate: looseProperties,
  SimplePublicObjectBatchInputUpsert: looseProperties,
  SimplePublicObject: recordUrl,
  SimplePublicObjectWithAssociations: recordUrl,
  SimplePublicUpsertObject: recordUrl,
  // HubSpot docs, associations: the examples give the id of the other record as a number.
  PublicObjectId: { accepts: { id: idOrNumber } },
  SimplePublicObjectId: { accepts: { id: idOrNumber } },
  // HubSpot docs, properties of batch read: only `inputs` is needed.
  BatchReadInputSimplePublicObjectId: { optional: ['properties', 'propertiesWithHistory'] },
  // HubSpot docs, CRM search: sorts as objects and a numeric `after`; both in its own examples.
  PublicObjectSearchRequest: {
    accepts: {
      after: idOrNumber,
      sorts: { type: 'array', items: { type: ['string', 'object'] } },
    },
  },
  // HubSpot docs, properties: option lists in the examples leave `hidden` out.
  OptionInput: { optional: ['hidden', 'displayOrder'] },
  // Observed live, public reports: a schema without a display property is refused.
  ObjectSchemaEgg: { requires: ['primaryDisplayProperty'], optional: ['associatedObjects'] },
  // Captured fixtures, amp-labs/connectors: the errors of a 207 carry neither.
  StandardError: { optional: ['errors', 'links', 'context'] },
  // HubSpot docs, properties: every property says how sensitive it is.
  Property: { sends: { dataSensitivity: { type: 'string' } } },
  // HubSpot docs, custom events: `objectId` is shown as a number in older guides.
  BehavioralEventHttpCompletionRequest: {
    requires: ['properties'],
    accepts: { objectId: idOrNumber, properties: propertyMap },
  },
  PublicSingleSendRequestEgg: { accepts: { contactProperties: propertyMap } },
  // HubSpot docs, transactional e-mail: the reference lists a message beside the result.
  EmailSendStatusView: { sends: { message: { type: 'string' } } },
};
