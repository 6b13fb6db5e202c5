/** What has a canonical form: no floats, no undefined, no class instances. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [name: string]: Canonical | undefined };

/**
 * The one byte sequence of a value; two different values never share one.
 *
 * Texts are `s<bytes>:<UTF-8>`, integers `i<decimal>;`, lists `[…]`, objects `{…}` with their names
 * in code-unit order and absent members left out. Every part carries its own length or end, so no
 * content can imitate structure.
 *
 * Throws a TypeError for what has no canonical form: a fraction, an unsafe integer, a text with half
 * a surrogate pair (UTF-8 would fold those together).
 */
export function canonical(value: Canonical): Uint8Array {
  const parts: string[] = [];
  write(value, parts);
  return Buffer.from(parts.join(''), 'utf8');
}

function write(value: Canonical, parts: string[]): void {
  if (value === null) {
    parts.push('n');
  } else if (typeof value === 'string') {
    parts.push(text(value));
  } else if (typeof value === 'number') {
    parts.push(integer(value));
  } else if (typeof value === 'boolean') {
    parts.push(value ? 't' : 'f');
  } else if (isList(value)) {
    parts.push('[');
    for (const item of value) write(item, parts);
    parts.push(']');
  } else {
    parts.push('{');
    for (const name of Object.keys(value).sort()) {
      const member = value[name];
      if (member === undefined) continue;
      parts.push(text(name));
      write(member, parts);
    }
    parts.push('}');
  }
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}

function text(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('Text with half a surrogate pair');
  return `s${Buffer.byteLength(value, 'utf8')}:${value}`;
}

function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`Not a safe integer: ${value}`);
  return `i${Object.is(value, -0) ? 0 : value};`;
}
