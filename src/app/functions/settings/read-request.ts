import type { CheckId } from '../../../contract/set-up.ts';
import type { SettingsRequest } from '../../../contract/settings-request.ts';
import {
  fieldsOf,
  isObject,
  optional,
  readParameters,
  REQUEST,
  text,
  USER,
  wrongField,
  type Fields,
} from '../request/fields.ts';

/** Every line of the checklist; the compiler sees to it that none is missing. */
const CHECK_IDS: Readonly<Record<CheckId, true>> = {
  token: true,
  scopes: true,
  entry_object: true,
  contact_properties: true,
  deal_properties: true,
  contact_event: true,
  deal_event: true,
  account_id: true,
  pepper: true,
  previous_pepper: true,
  ledger_key: true,
  client_secret: true,
  endpoint_address: true,
  email_route: true,
  email_template: true,
  sms_route: true,
  round_trip: true,
  settings: true,
};

const CLAIMS: Fields = { user: USER, actor: optional(text(/^[\w.~-]+$/, 4_000)) };

const MESSAGE: Fields = {
  channel: text(/^(?:email|sms)$/, 5),
  language: text(/^[A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?$/, 8),
};

const ACTIONS: Readonly<Record<SettingsRequest['action'], Fields>> = {
  view: CLAIMS,
  checks: CLAIMS,
  fix: {
    ...CLAIMS,
    check: (value) => typeof value === 'string' && Object.hasOwn(CHECK_IDS, value),
  },
  save: {
    ...CLAIMS,
    base: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
    // Who saves looks at every part of it, and says which one is not sound.
    settings: isObject,
    request: REQUEST,
  },
  preview: { ...CLAIMS, ...MESSAGE },
  test: { ...CLAIMS, ...MESSAGE, request: REQUEST },
};

/** A request of the settings page, or the field that is wrong: of the wrong type or size, unknown, or missing. */
export function readSettingsRequest(
  parameters: unknown,
  propertiesToSend: unknown,
): { ok: true; request: SettingsRequest } | { ok: false; field: string } {
  const read = readParameters(parameters, propertiesToSend);
  if (!read.ok) return read;
  const { action, ...rest } = read.parameters;
  const fields = fieldsOf(ACTIONS, action);
  if (fields === undefined) return { ok: false, field: 'action' };
  const wrong = wrongField(rest, fields);
  // Every field of this action was just seen to be what the type says.
  return wrong === undefined
    ? { ok: true, request: read.parameters as unknown as SettingsRequest }
    : { ok: false, field: wrong };
}
