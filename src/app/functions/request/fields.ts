/** Whether a field holds what it must. Everything in it was written by whoever holds the browser. */
export type Field = (value: unknown) => boolean;

export type Fields = Readonly<Record<string, Field>>;

export const text =
  (shape: RegExp, longest: number): Field =>
  (value) =>
    typeof value === 'string' && value.length <= longest && shape.test(value);

export const object =
  (fields: Fields): Field =>
  (value) =>
    isObject(value) && wrongField(value, fields) === undefined;

export const optional =
  (field: Field): Field =>
  (value) =>
    value === undefined || field(value);

/** The id of a user, as a browser states it. */
export const USER: Field = object({
  id: (value) => Number.isSafeInteger(value) && Number(value) > 0,
});

/** The id of one press: the same for each of its repetitions. */
export const REQUEST: Field = text(/^[A-Za-z0-9-]{8,64}$/, 64);

/** The first field that is wrong: unknown, missing, or not what it must be. */
export function wrongField(value: Record<string, unknown>, fields: Fields): string | undefined {
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  // The name of an unknown field is somebody else's text: it is not repeated.
  if (unknown !== undefined) return 'unknown field';
  return Object.keys(fields).find((name) => fields[name]?.(value[name]) !== true);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parameters of a call, or the field that is wrong; what a page picks besides could belong to another record. */
export function readParameters(
  parameters: unknown,
  propertiesToSend: unknown,
): { ok: true; parameters: Record<string, unknown> } | { ok: false; field: string } {
  if (!isObject(parameters)) return { ok: false, field: 'parameters' };
  if (isObject(propertiesToSend) && Object.keys(propertiesToSend).length > 0) {
    return { ok: false, field: 'propertiesToSend' };
  }
  return { ok: true, parameters };
}

/** The fields of the action that is asked for; undefined for one that there is not. */
export function fieldsOf(
  actions: Readonly<Record<string, Fields>>,
  action: unknown,
): Fields | undefined {
  return typeof action === 'string' && Object.hasOwn(actions, action) ? actions[action] : undefined;
}
