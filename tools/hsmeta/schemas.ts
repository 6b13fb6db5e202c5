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

/** The schema of each component's `config`, by the name HubSpot's own tools use for its kind. */
export const COMPONENT_SCHEMAS: Readonly<Record<string, Schema>> = {
  APPLICATION: APP,
  CARD,
  APP_FUNCTION,
};
