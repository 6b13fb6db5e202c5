import type { CardRequest } from '../../../contract/card-request.ts';
import type { DealRequest } from '../../../contract/deal-request.ts';
import { cleanReason } from '../../../otp/clean-reason.ts';
import {
  fieldsOf,
  isObject,
  object,
  optional,
  readParameters,
  REQUEST,
  text,
  USER,
  wrongField,
  type Field,
  type Fields,
} from '../request/fields.ts';
import { CONTACT_PURPOSES } from './streams.ts';

const CHALLENGE = text(/^[\w.-]+$/, 300);

/** What every request carries about a record of one type. */
const claims = (objectTypeId: RegExp) => ({
  record: object({ objectTypeId: text(objectTypeId, 3), objectId: text(/^[1-9]\d{0,18}$/, 19) }),
  user: USER,
  bookmark: optional(text(/^[\w-]+\.[0-9a-f]{64}$/, 100_000)),
  actor: optional(text(/^[\w.]+$/, 200)),
});

/** What can be asked about an open code, whatever the record. */
const onChallenge = (own: Fields) => {
  const step = { ...own, request: REQUEST, challenge: CHALLENGE };
  return { check: { ...step, code: text(/^/, 200) }, resend: step, cancel: step };
};

/** In people's own words: 3 to 300 characters, as they are kept. */
const REASON: Field = (value) =>
  typeof value === 'string' && value.length <= 1_000 && /^.{3,300}$/su.test(cleanReason(value));

const OF_CONTACT = claims(/^0-1$/);
const CONTACT_PURPOSE: Field = (value) => CONTACT_PURPOSES.some((purpose) => purpose === value);
const OVERRIDE = {
  ...OF_CONTACT,
  request: REQUEST,
  purpose: CONTACT_PURPOSE,
  pathway: text(/^(card|workflow)$/, 8),
};
const CONTACT_ACTIONS: Readonly<Record<CardRequest['action'], Fields>> = {
  state: OF_CONTACT,
  send: {
    ...OF_CONTACT,
    request: REQUEST,
    purpose: CONTACT_PURPOSE,
    destination: text(/^[0-9a-f]{32}$/, 32),
  },
  ...onChallenge(OF_CONTACT),
  ask_override: { ...OVERRIDE, override: text(/^(unlock|confirm)$/, 7), reason: REASON },
  give_override: { ...OVERRIDE, n: (value) => Number.isSafeInteger(value) && Number(value) > 0 },
};

const OF_DEAL = claims(/^0-3$/);
const DEAL_ACTIONS: Readonly<Record<DealRequest['action'], Fields>> = {
  state: OF_DEAL,
  ask: {
    ...OF_DEAL,
    request: REQUEST,
    stage: text(/^[\w-]+$/, 100),
    approver: text(/^[1-9]\d{0,18}$/, 19),
    reason: REASON,
  },
  ...onChallenge(OF_DEAL),
  reject: { ...OF_DEAL, request: REQUEST, challenge: CHALLENGE, reason: REASON },
  move: { ...OF_DEAL, request: REQUEST, challenge: CHALLENGE },
};

export type ReadRequest =
  | { ok: true; of: 'contact'; request: CardRequest }
  | { ok: true; of: 'deal'; request: DealRequest }
  | { ok: false; field: string };

/**
 * A card's request, or the field that is wrong: of the wrong type or size, unknown, or missing.
 * `propertiesToSend` must be empty: what a card picks there could belong to another record.
 */
export function readCardRequest(parameters: unknown, propertiesToSend: unknown): ReadRequest {
  const read = readParameters(parameters, propertiesToSend);
  if (!read.ok) return read;
  const { action, ...rest } = read.parameters;
  const isDeals = isObject(rest['record']) && rest['record']['objectTypeId'] === '0-3';
  const actions: Readonly<Record<string, Fields>> = isDeals ? DEAL_ACTIONS : CONTACT_ACTIONS;
  const fields = fieldsOf(actions, action);
  if (fields === undefined) return { ok: false, field: 'action' };
  const wrong = wrongField(rest, fields);
  if (wrong !== undefined) return { ok: false, field: wrong };
  // Every field of this action was just seen to be what the type says.
  return isDeals
    ? { ok: true, of: 'deal', request: parameters as DealRequest }
    : { ok: true, of: 'contact', request: parameters as CardRequest };
}
