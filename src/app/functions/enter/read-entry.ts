import type { EntryRequest } from '../../../contract/entry.ts';

const FIELDS: Readonly<Record<keyof EntryRequest, RegExp>> = {
  challenge: /^[\w.-]{1,300}$/,
  code: /^[^]{0,200}$/,
  request: /^[A-Za-z0-9-]{8,64}$/,
};

/** What a page posted, or the field that is wrong. Everything in it was written by a stranger. */
export function readEntry(body: unknown): EntryRequest | { malformed: string } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { malformed: 'body' };
  }
  const fields = new Map(Object.entries(body));
  for (const [name, shape] of Object.entries(FIELDS)) {
    const value: unknown = fields.get(name);
    if (typeof value !== 'string' || !value.isWellFormed() || !shape.test(value)) {
      return { malformed: name };
    }
    fields.delete(name);
  }
  // The name of an unknown field is a stranger's text: it is not repeated.
  return fields.size === 0 ? (body as EntryRequest) : { malformed: 'unknown field' };
}
