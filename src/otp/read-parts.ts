/* Reads a value that somebody else wrote, part by part. `at` is the path of the part, for the words. */

/** Carries the part that is wrong to the one place that tells it. */
export class Wrong extends Error {
  /** The nearest value that would be right, where there is one. */
  readonly nearest: string | undefined;

  constructor(at: string, nearest?: string) {
    super(at);
    this.nearest = nearest;
  }
}

/** What reading gives, or the path of the first part that is wrong. */
export function orWrong<T>(read: () => T): T | { ok: false; wrong: string; nearest?: string } {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    const { message: wrong, nearest } = error;
    return { ok: false, wrong, ...(nearest !== undefined && { nearest }) };
  }
}

export function object(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Wrong(at === '' ? 'no object' : at);
  }
  return value as Record<string, unknown>;
}

export function fields<Name extends string>(
  value: unknown,
  at: string,
  needed: readonly Name[],
  optional: readonly Name[] = [],
): Partial<Record<Name, unknown>> {
  const given = object(value, at);
  const known: readonly string[] = [...needed, ...optional];
  const unknown = Object.keys(given).some((name) => !known.includes(name));
  if (unknown) throw new Wrong(`${at === '' ? 'policy' : at} has an unknown part`);
  const missing = needed.find((name) => !Object.hasOwn(given, name));
  if (missing !== undefined) throw new Wrong(at === '' ? missing : `${at}.${missing}`);
  return Object.fromEntries(
    [...needed, ...optional].map((name) => [
      name,
      Object.hasOwn(given, name) ? given[name] : undefined,
    ]),
  ) as Partial<Record<Name, unknown>>;
}

export function list(value: unknown, at: string, least: number, most: number): unknown[] {
  if (!Array.isArray(value) || value.length < least || value.length > most) throw new Wrong(at);
  return value;
}

export function matching(value: unknown, at: string, shape: RegExp): string {
  if (typeof value !== 'string' || !shape.test(value)) throw new Wrong(at);
  return value;
}

export function flag(value: unknown, at: string): boolean {
  if (value !== undefined && typeof value !== 'boolean') throw new Wrong(at);
  return value === true;
}

/** One of these words. */
export function oneOf<Word extends string>(
  value: unknown,
  at: string,
  words: readonly Word[],
): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Wrong(at);
  return found;
}

/** A whole number from `low` to `high`. */
export function whole(value: unknown, at: string, [low, high]: readonly [number, number]): number {
  if (typeof value !== 'number' || Number.isNaN(value)) throw new Wrong(at);
  const nearest = Math.min(high, Math.max(low, Math.round(value)));
  if (nearest !== value) throw new Wrong(at, String(nearest));
  return value;
}
