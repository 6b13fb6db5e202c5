import type { AuditFilter, AuditOutcome } from '../../../contract/audit-filter.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import type { Channel, Purpose } from '../../../contract/vocabulary.ts';
import { OUTCOME_MARKS } from '../../../hubspot/audit-outcome.ts';
import {
  fieldsOf,
  isObject,
  object,
  optional,
  readParameters,
  text,
  USER,
  wrongField,
  type Field,
  type Fields,
} from '../request/fields.ts';

const PURPOSES: Readonly<Record<Purpose, true>> = {
  caller_check: true,
  sensitive_request: true,
  regulated_request: true,
  portal_access: true,
  email_ownership: true,
  deal_approval: true,
};

const CHANNELS: Readonly<Record<Channel, true>> = { email: true, sms: true };

const oneOf =
  (names: Readonly<Record<string, unknown>>): Field =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(names, value);

/** Milliseconds since 1970, until the year 2100. */
const TIME: Field = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < Date.UTC(2100, 0);

const FLAG: Field = (value) => typeof value === 'boolean';

const RECORD = object({ objectTypeId: text(/^0-[13]$/, 3), objectId: text(/^[1-9]\d*$/, 19) });

const FILTER_FIELDS: Readonly<Record<keyof AuditFilter, Field>> = {
  from: TIME,
  to: TIME,
  record: optional(RECORD),
  purpose: optional(oneOf(PURPOSES)),
  channel: optional(oneOf(CHANNELS)),
  outcome: optional(oneOf(OUTCOME_MARKS satisfies Readonly<Record<AuditOutcome, unknown>>)),
  userId: optional((value) => Number.isSafeInteger(value) && Number(value) > 0),
};

const CLAIMS: Fields = { user: USER, actor: optional(text(/^[\w.~-]+$/, 4_000)) };
const AFTER: Fields = { after: optional(text(/^[\w-]+\.[0-9a-f]{64}$/, 4_000)) };
const FILTER: Fields = { filter: object(FILTER_FIELDS) };

const ACTIONS: Readonly<Record<AuditRequest['action'], Fields>> = {
  totals: { ...CLAIMS, ...FILTER },
  median: { ...CLAIMS, ...FILTER },
  tally: { ...CLAIMS, ...FILTER, ...AFTER },
  rows: { ...CLAIMS, ...FILTER, ...AFTER },
  story: { ...CLAIMS, row: text(/^[1-9]\d*$/, 19) },
  check: { ...CLAIMS, ...AFTER, from: TIME, to: TIME },
  export: { ...CLAIMS, ...FILTER, ...AFTER, format: text(/^(?:jsonl|csv)$/, 5) },
  retention: { ...CLAIMS, ...AFTER, run: FLAG },
  erasure: { ...CLAIMS, ...AFTER, run: FLAG, record: RECORD },
};

/** A request of the audit page, or the field that is wrong: of the wrong type or size, unknown, or missing. */
export function readAuditRequest(
  parameters: unknown,
  propertiesToSend: unknown,
): { ok: true; request: AuditRequest } | { ok: false; field: string } {
  const read = readParameters(parameters, propertiesToSend);
  if (!read.ok) return read;
  const { action, ...rest } = read.parameters;
  const fields = fieldsOf(ACTIONS, action);
  if (fields === undefined) return { ok: false, field: 'action' };
  const wrong = wrongField(rest, fields);
  if (wrong !== undefined) return { ok: false, field: nameOf(wrong, rest) };
  // Every field of this action was just seen to be what the type says.
  return { ok: true, request: read.parameters as unknown as AuditRequest };
}

/** Of a filter, the part of it that is wrong. */
function nameOf(wrong: string, given: Record<string, unknown>): string {
  const { filter } = given;
  if (wrong !== 'filter' || !isObject(filter)) return wrong;
  return `filter.${wrongField(filter, FILTER_FIELDS) ?? ''}`;
}
