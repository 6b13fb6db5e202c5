import type { JsonSchema } from './model-schemas.ts';

/** Shapes of calls the official client cannot make, after HubSpot's public reference pages. */
export interface DocumentedOperation {
  request?: JsonSchema;
  responses: Record<number, JsonSchema | undefined>;
}

const string = { type: 'string' };
const boolean = { type: 'boolean' };
const number = { type: 'number' };
const list = (items: JsonSchema) => ({ type: 'array', items });

// HubSpot docs: Define custom events.
const eventOption = {
  type: 'object',
  properties: { label: string, value: string, description: string, displayOrder: number },
  required: ['label', 'value'],
};
const eventPropertyRequest = {
  type: 'object',
  properties: { name: string, label: string, type: string, options: list(eventOption) },
  required: ['label', 'type'],
};
const eventDefinitionRequest = {
  type: 'object',
  properties: {
    label: string,
    name: string,
    description: string,
    primaryObject: string,
    includeDefaultProperties: boolean,
    propertyDefinitions: list(eventPropertyRequest),
  },
  required: ['label', 'includeDefaultProperties', 'propertyDefinitions'],
};
const eventDefinition = {
  type: 'object',
  properties: {
    id: string,
    name: string,
    fullyQualifiedName: string,
    labels: {
      type: 'object',
      properties: { singular: string, plural: { type: ['string', 'null'] } },
    },
    description: { type: ['string', 'null'] },
    archived: boolean,
    objectTypeId: string,
    primaryObject: string,
    trackingType: string,
    createdAt: string,
    associations: list({ type: 'object' }),
    properties: list({ type: 'object', required: ['name', 'label', 'type', 'options'] }),
  },
  required: [
    'id',
    'name',
    'fullyQualifiedName',
    'labels',
    'archived',
    'objectTypeId',
    'properties',
  ],
  additionalProperties: false,
};

export const DOCUMENTED: Readonly<Record<string, DocumentedOperation>> = {
  'POST /events/v3/event-definitions': {
    request: eventDefinitionRequest,
    responses: { 201: eventDefinition },
  },
  'GET /events/v3/event-definitions': {
    responses: {
      200: {
        type: 'object',
        properties: { total: number, results: list(eventDefinition), paging: { type: 'object' } },
        required: ['total', 'results'],
        additionalProperties: false,
      },
    },
  },
  'GET /events/v3/event-definitions/{}': { responses: { 200: eventDefinition } },
  // HubSpot OpenAPI 2026-09, Manage event definitions: PATCH answers 201 as well.
  'PATCH /events/v3/event-definitions/{}': {
    request: { type: 'object', properties: { label: string, description: string } },
    responses: { 201: eventDefinition },
  },
  'DELETE /events/v3/event-definitions/{}': { responses: { 204: undefined } },
  'POST /events/v3/event-definitions/{}/property': {
    request: eventPropertyRequest,
    responses: { 201: { type: 'object', required: ['name', 'label', 'type', 'options'] } },
  },
  // HubSpot docs, Private apps: the information of a token.
  'POST /oauth/v2/private-apps/get/access-token-info': {
    request: { type: 'object', properties: { tokenKey: string }, required: ['tokenKey'] },
    responses: {
      200: {
        type: 'object',
        properties: {
          userId: { type: 'integer' },
          hubId: { type: 'integer' },
          appId: { type: 'integer' },
          scopes: list(string),
        },
        required: ['userId', 'hubId', 'appId', 'scopes'],
        additionalProperties: false,
      },
    },
  },
  // HubSpot docs: Retrieve account details. Every field is required there.
  'GET /account-info/v3/details': {
    responses: {
      200: {
        type: 'object',
        properties: {
          portalId: { type: 'integer' },
          accountType: { enum: ['APP_DEVELOPER', 'DEVELOPER_TEST', 'SANDBOX', 'STANDARD'] },
          timeZone: string,
          companyCurrency: string,
          additionalCurrencies: list(string),
          utcOffset: string,
          utcOffsetMilliseconds: { type: 'integer' },
          uiDomain: string,
          dataHostingLocation: string,
        },
        required: [
          'portalId',
          'accountType',
          'timeZone',
          'companyCurrency',
          'additionalCurrencies',
          'utcOffset',
          'utcOffsetMilliseconds',
          'uiDomain',
          'dataHostingLocation',
        ],
        additionalProperties: false,
      },
    },
  },
};
