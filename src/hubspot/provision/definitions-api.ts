import { CallFailed } from '../failure.ts';
import { call, type Connection } from '../transport.ts';
import { ifThere } from './missing.ts';

/** What set-up reads of a property that exists. */
export interface KnownProperty {
  name: string;
  type: string;
  hasUniqueValue?: boolean;
  options?: KnownOption[];
}

export interface KnownOption {
  label: string;
  value: string;
  displayOrder?: number;
  hidden: boolean;
  description?: string;
}

/**
 * The calls that define object types and properties (HubSpot docs: Custom objects, Properties). By hand and not by
 * the client, whose two packages for them would be a third of the function that fixes set-up. Each throws `CallFailed`.
 */
export interface DefinitionsApi {
  /** The properties of a custom object; undefined where there is no such object. */
  schemaProperties(objectType: string): Promise<KnownProperty[] | undefined>;
  createSchema(schema: object): Promise<void>;
  properties(objectType: string): Promise<KnownProperty[]>;
  createProperty(objectType: string, property: object): Promise<void>;
  updateProperty(objectType: string, name: string, change: object): Promise<void>;
  /** How many were made: HubSpot makes those that it can. */
  createProperties(objectType: string, properties: readonly object[]): Promise<number>;
  hasGroup(objectType: string, name: string): Promise<boolean>;
  createGroup(objectType: string, group: object): Promise<void>;
}

const SCHEMAS = '/crm-object-schemas/2026-09/schemas';
const PROPERTIES = '/crm/properties/2026-09';

export function definitionsApi(connection: Connection): DefinitionsApi {
  const get = async (path: string): Promise<string> =>
    (await call(connection, { method: 'GET', path })).text;
  const post = async (path: string, body: object): Promise<string> =>
    (await call(connection, { method: 'POST', path, body: JSON.stringify(body) })).text;
  return {
    async schemaProperties(objectType) {
      const text = await ifThere(() => get(`${SCHEMAS}/${objectType}`));
      return text === undefined ? undefined : listIn(text, 'properties');
    },
    createSchema: async (schema) => void (await post(SCHEMAS, schema)),
    properties: async (objectType) => listIn(await get(`${PROPERTIES}/${objectType}`), 'results'),
    createProperty: async (objectType, property) =>
      void (await post(`${PROPERTIES}/${objectType}`, property)),
    async updateProperty(objectType, name, change) {
      const path = `${PROPERTIES}/${objectType}/${name}`;
      await call(connection, { method: 'PATCH', path, body: JSON.stringify(change) });
    },
    async createProperties(objectType, inputs) {
      const text = await post(`${PROPERTIES}/${objectType}/batch/create`, { inputs });
      return listIn(text, 'results').length;
    },
    async hasGroup(objectType, name) {
      const text = await ifThere(() => get(`${PROPERTIES}/${objectType}/groups/${name}`));
      return text !== undefined;
    },
    createGroup: async (objectType, group) =>
      void (await post(`${PROPERTIES}/${objectType}/groups`, group)),
  };
}

function listIn(text: string, name: 'properties' | 'results'): KnownProperty[] {
  try {
    const list = (JSON.parse(text) as Partial<Record<string, unknown>>)[name];
    if (Array.isArray(list)) return list as KnownProperty[];
  } catch {
    // No JSON at all, which is as little as no list.
  }
  throw new CallFailed('unknown');
}
