import type { CardRequest } from '../../../contract/card-request.ts';
import type { Purpose } from '../../../contract/vocabulary.ts';

/** What a contact's card may ask a code for, preferred first. */
export const CONTACT_PURPOSES = [
  'caller_check',
  'sensitive_request',
  'regulated_request',
  'portal_access',
  'email_ownership',
] as const satisfies readonly Purpose[];

/** Whether a field holds what it must. Everything in it was written by whoever holds the browser. */
type Field = (value: unknown) => boolean;

const text =
  (shape: RegExp, longest: number): Field =>
  (value) =>
    typeof value === 'string' && value.length <= longest && shape.test(value);

const object =
  (fields: Readonly<Record<string, Field>>): Field =>
  (value) =>
    isObject(value) && wrongField(value, fields) === undefined;

const optional =
  (field: Field): Field =>
  (value) =>
    value === undefined || field(value);

const CLAIMS = {
  record: object({ objectTypeId: text(/^0-1$/, 3), objectId: text(/^[1-9]\d{0,18}$/, 19) }),
  user: object({ id: (value) => Number.isSafeInteger(value) && Number(value) > 0 }),
  bookmark: optional(text(/^[\w-]+\.[0-9a-f]{64}$/, 100_000)),
};

const STEP = { ...CLAIMS, request: text(/^[A-Za-z0-9-]{8,64}$/, 64) };
const CHALLENGE = text(/^[\w.-]+$/, 300);

const ACTIONS: Readonly<Record<CardRequest['action'], Readonly<Record<string, Field>>>> = {
  state: CLAIMS,
  send: {
    ...STEP,
    purpose: (value) => CONTACT_PURPOSES.some((purpose) => purpose === value),
    destination: text(/^[0-9a-f]{32}$/, 32),
  },
  check: { ...STEP, challenge: CHALLENGE, code: text(/^/, 200) },
  resend: { ...STEP, challenge: CHALLENGE },
  cancel: { ...STEP, challenge: CHALLENGE },
};

export type ReadRequest = { ok: true; request: CardRequest } | { ok: false; field: string };

/**
 * A card's request, or the field that is wrong: of the wrong type or size, unknown, or missing.
 * `propertiesToSend` must be empty: what a card picks there could belong to another record.
 */
export function readCardRequest(parameters: unknown, propertiesToSend: unknown): ReadRequest {
  if (!isObject(parameters)) return { ok: false, field: 'parameters' };
  if (isObject(propertiesToSend) && Object.keys(propertiesToSend).length > 0) {
    return { ok: false, field: 'propertiesToSend' };
  }
  const { action, ...rest } = parameters;
  if (typeof action !== 'string' || !isAction(action)) return { ok: false, field: 'action' };
  const wrong = wrongField(rest, ACTIONS[action]);
  // Every field of this action was just seen to be what the type says.
  return wrong === undefined
    ? { ok: true, request: parameters as unknown as CardRequest }
    : { ok: false, field: wrong };
}

function isAction(action: string): action is CardRequest['action'] {
  return Object.hasOwn(ACTIONS, action);
}

function wrongField(
  value: Record<string, unknown>,
  fields: Readonly<Record<string, Field>>,
): string | undefined {
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  // The name of an unknown field is somebody else's text: it is not repeated.
  if (unknown !== undefined) return 'unknown field';
  return Object.keys(fields).find((name) => fields[name]?.(value[name]) !== true);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
