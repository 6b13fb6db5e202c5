import { modelSource, type Product } from './client-files.ts';
import { KNOWN_GAPS } from './known-gaps.ts';

export type JsonSchema = Record<string, unknown>;
/** Requests may carry unknown fields, as HubSpot ignores them; our own answers may not. */
export type Direction = 'request' | 'response';

interface Attribute {
  baseName: string;
  name: string;
  type: string;
}

const PRIMITIVES: Readonly<Record<string, JsonSchema>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  Date: { type: 'string' },
  any: {},
};

/** Turns a model of the generated client, and all it mentions, into one JSON schema. */
export function modelSchema(product: Product, type: string, direction: Direction): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  return { ...schemaOf(type, ''), definitions };

  function schemaOf(expression: string, owner: string): JsonSchema {
    const text = expression.trim();
    const primitive = PRIMITIVES[text];
    if (primitive !== undefined) return primitive;
    const inner = /^(?:Array|Set)<(.*)>$/.exec(text)?.[1];
    if (inner !== undefined) return { type: 'array', items: schemaOf(inner, owner) };
    const value = /^\{ \[key: string\]: (.*); \}$/.exec(text)?.[1];
    if (value !== undefined) {
      return { type: 'object', additionalProperties: schemaOf(value, owner) };
    }
    if (text.endsWith(' | null')) {
      return { anyOf: [schemaOf(text.slice(0, -' | null'.length), owner), { type: 'null' }] };
    }
    if (text.endsWith('Enum')) return { type: 'string', enum: enumValues(product, owner, text) };
    if (definitions[text] === undefined) {
      definitions[text] = {};
      definitions[text] = objectSchema(text);
    }
    return { $ref: `#/definitions/${text}` };
  }

  function objectSchema(model: string): JsonSchema {
    const { js, types } = modelSource(product, model);
    const gap = KNOWN_GAPS[model] ?? {};
    const properties: Record<string, JsonSchema> = {};
    const required = new Set<string>(gap.requires);
    for (const { name, baseName, type: fieldType } of attributes(js)) {
      properties[baseName] = { ...(gap.accepts?.[baseName] ?? schemaOf(fieldType, model)) };
      if (types.includes(`'${name}': `)) required.add(baseName);
    }
    for (const field of gap.optional ?? []) required.delete(field);
    return {
      type: 'object',
      properties: { ...properties, ...gap.sends },
      required: [...required],
      additionalProperties: direction === 'request',
    };
  }
}

function attributes(js: string): Attribute[] {
  const list = /attributeTypeMap = (\[[\s\S]*?\n\]);/.exec(js)?.[1] ?? '[]';
  return JSON.parse(list) as Attribute[];
}

function enumValues(product: Product, owner: string, name: string): string[] {
  const { js } = modelSource(product, owner);
  return [...js.matchAll(new RegExp(`${name}\\["\\w+"\\] = "([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );
}
