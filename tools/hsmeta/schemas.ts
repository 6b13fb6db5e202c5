/**
 * What HubSpot takes in each kind of file, as its documentation and templates have it. HubSpot's own
 * schemas come only with an account, so passing these does not prove that an upload is accepted.
 */
type Schema = Readonly<Record<string, unknown>>;

const object = (properties: Schema, required: string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const text = (maxLength: number): Schema => ({
  type: 'string',
  minLength: 1,
  maxLength,
  pattern: '^\\S(.*\\S)?$',
});
const list = (items: Schema): Schema => ({ type: 'array', items, uniqueItems: true });
const SCOPES = list({ type: 'string', pattern: '^[a-z][a-z0-9_.-]*$' });
const ORIGINS = list({ type: 'string', pattern: '^https://(?!localhost)' });

export const PROJECT = object(
  {
    name: text(50),
    srcDir: { const: 'src' },
    // The first version with functions that is still supported in 2028.
    platformVersion: { const: '2026.09' },
  },
  ['name', 'srcDir', 'platformVersion'],
);

const APP = object(
  {
    name: text(200),
    description: text(8192),
    // Functions need both of these.
    distribution: { const: 'private' },
    auth: object(
      {
        type: { const: 'static' },
        requiredScopes: { ...SCOPES, minItems: 1, contains: { const: 'oauth' } },
        optionalScopes: { ...SCOPES, maxItems: 0 },
        conditionallyRequiredScopes: { ...SCOPES, maxItems: 0 },
      },
      ['type', 'requiredScopes', 'optionalScopes', 'conditionallyRequiredScopes'],
    ),
    permittedUrls: object({ fetch: ORIGINS, iframe: ORIGINS, img: ORIGINS }, [
      'fetch',
      'iframe',
      'img',
    ]),
    support: object(
      {
        supportEmail: { type: 'string' },
        documentationUrl: { type: 'string' },
        supportUrl: { type: 'string' },
        supportPhone: { type: 'string' },
      },
      [],
    ),
  },
  ['name', 'description', 'distribution', 'auth', 'permittedUrls'],
);

const CARD = object(
  {
    name: text(200),
    description: text(8192),
    location: {
      enum: ['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar'],
    },
    entrypoint: { type: 'string', pattern: '^/app/cards/[^/]+\\.tsx$' },
    objectTypes: { ...list({ enum: ['contacts', 'deals'] }), minItems: 1 },
    previewImage: object({ file: text(200), altText: text(200) }, ['file', 'altText']),
  },
  ['name', 'description', 'location', 'entrypoint', 'objectTypes'],
);

/** HubSpot docs, Create a settings page. */
const SETTINGS = object(
  { entrypoint: { type: 'string', pattern: '^/app/settings/[^/]+\\.tsx$' } },
  ['entrypoint'],
);

/** HubSpot docs, Create app pages, and the template of its project components. */
const PAGE = object({ entrypoint: { type: 'string', pattern: '^/app/pages/[^/]+\\.tsx$' } }, [
  'entrypoint',
]);

const APP_FUNCTION = object(
  {
    entrypoint: { type: 'string', pattern: '^/app/functions/dist/[^/]+\\.js$' },
    secretKeys: list({ type: 'string', pattern: '^[A-Z][A-Z0-9_]*$' }),
    endpoint: object(
      {
        path: { type: 'string', pattern: '^[a-z0-9/-]+$' },
        methods: { ...list({ enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] }), minItems: 1 },
      },
      ['path', 'methods'],
    ),
  },
  ['entrypoint', 'secretKeys'],
);

const NAME = { type: 'string', pattern: '^[a-z][a-z0-9_]*$' };
const OPTION = object({ value: { type: 'string', minLength: 1 }, label: text(100) }, [
  'value',
  'label',
]);
const FIELD_TYPE = object(
  {
    name: NAME,
    type: { enum: ['string', 'number', 'enumeration', 'datetime', 'bool', 'date', 'phone_number'] },
    fieldType: {
      enum: ['text', 'textarea', 'number', 'select', 'date', 'booleancheckbox', 'phonenumber'],
    },
    options: { type: 'array', items: OPTION },
    referencedObjectType: { const: 'OWNER' },
  },
  ['name', 'type', 'fieldType'],
);
const LABELS = { type: 'object', additionalProperties: text(300) };

/** HubSpot docs, Custom workflow actions, and the template of its project components. */
const WORKFLOW_ACTION = object(
  {
    actionUrl: { type: 'string', pattern: '^https://' },
    isPublished: { type: 'boolean' },
    // An agent must never get to try codes, nor to send them.
    supportedClients: {
      type: 'array',
      minItems: 1,
      items: object({ client: { const: 'WORKFLOWS' } }, ['client']),
    },
    objectTypes: { ...list({ enum: ['CONTACT', 'DEAL'] }), minItems: 1 },
    inputFields: {
      type: 'array',
      items: object(
        {
          typeDefinition: FIELD_TYPE,
          supportedValueTypes: {
            ...list({ enum: ['STATIC_VALUE', 'OBJECT_PROPERTY'] }),
            minItems: 1,
          },
          isRequired: { type: 'boolean' },
        },
        ['typeDefinition', 'supportedValueTypes', 'isRequired'],
      ),
    },
    inputFieldDependencies: {
      type: 'array',
      items: object(
        {
          dependencyType: { const: 'CONDITIONAL_SINGLE_FIELD' },
          controllingFieldName: NAME,
          controllingFieldValue: { type: 'string' },
          dependentFieldNames: { ...list(NAME), minItems: 1 },
        },
        ['dependencyType', 'controllingFieldName', 'controllingFieldValue', 'dependentFieldNames'],
      ),
    },
    outputFields: {
      type: 'array',
      items: object({ typeDefinition: FIELD_TYPE }, ['typeDefinition']),
    },
    executionRules: {
      type: 'array',
      items: object(
        {
          labelName: { type: 'string', pattern: '^[a-z][A-Za-z]*$' },
          conditions: { type: 'object', additionalProperties: { type: 'string' } },
        },
        ['labelName', 'conditions'],
      ),
    },
    labels: object(
      {
        en: object(
          {
            actionName: text(80),
            actionDescription: text(300),
            actionCardContent: text(200),
            appDisplayName: text(80),
            inputFieldLabels: LABELS,
            inputFieldDescriptions: LABELS,
            outputFieldLabels: LABELS,
            executionRules: LABELS,
          },
          // Both maps have to be there even where there is no input.
          ['actionName', 'actionCardContent', 'inputFieldLabels', 'inputFieldDescriptions'],
        ),
      },
      ['en'],
    ),
  },
  [
    'actionUrl',
    'isPublished',
    'supportedClients',
    'objectTypes',
    'inputFields',
    'outputFields',
    'labels',
  ],
);

/** The schema of each component's `config`, by the name HubSpot's own tools use for its kind. */
export const COMPONENT_SCHEMAS: Readonly<Record<string, Schema>> = {
  APPLICATION: APP,
  CARD,
  SETTINGS,
  PAGE,
  APP_FUNCTION,
  WORKFLOW_ACTION,
};
