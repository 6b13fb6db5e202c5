import type { Undelivered } from '../contract/record-view.ts';
import { OPEN_FATE, undeliveredBy, type Fate } from './fate.ts';
import type { HandedOver } from './hand-over.ts';

type Verdict = 'unknown' | Extract<HandedOver, { handedOver: 'refused' }>['reason'];

/**
 * Twilio's error codes of a text message, by what they mean to its sender; each is described at
 * `https://www.twilio.com/docs/api/errors/<code>`. Those above 30000 come up once Twilio has taken a message.
 * Twilio adds codes and splits them ("avoid writing programmatic logic based on error code fields", changelog of
 * 10 July 2024), so one that is missing here is judged by the status of the answer.
 */
const CODES: readonly [code: number, verdict: Verdict, meaning: string, why?: Undelivered][] = [
  [21211, 'address', 'the number is none', 'no_texts'],
  [21214, 'address', 'the number cannot be reached', 'phone_unreachable'],
  [21217, 'address', 'the number does not seem to be valid', 'no_texts'],
  [21265, 'address', 'the number is a short code', 'no_texts'],
  [21610, 'address', 'the recipient has opted out', 'blocked'],
  [21612, 'address', 'the number cannot be reached from this sender', 'no_texts'],
  [21614, 'address', 'the number is no mobile phone', 'no_texts'],
  [21635, 'address', 'the number is a landline', 'no_texts'],
  [30003, 'address', 'the phone cannot be reached', 'phone_unreachable'],
  [30004, 'address', 'the number is blocked, or blocks messages', 'blocked'],
  [30005, 'address', 'the phone is unknown to its network', 'phone_unreachable'],
  [30006, 'address', 'the number is a landline, or its network cannot be reached', 'no_texts'],

  [21212, 'sender', 'the sending number is none'],
  [21266, 'sender', 'the sending number is the recipient’s'],
  [21601, 'sender', 'the sending number is none of Twilio’s'],
  [21603, 'sender', 'there is no sending number'],
  [21606, 'sender', 'the sending number may not send there'],
  [21607, 'sender', 'a trial sends from its own number only'],
  [
    21659,
    'sender',
    'the sending number is none of Twilio’s, or of another country than a short code’s',
  ],
  [21660, 'sender', 'the sending number is another account’s'],
  [21661, 'sender', 'the sending number cannot send text messages'],
  [21701, 'sender', 'there is no such messaging service'],
  [21705, 'sender', 'that names no messaging service'],
  [30007, 'sender', 'a network took the message for spam', 'blocked'],

  [21602, 'template', 'the message is empty'],
  [21604, 'template', 'the message has no recipient'],
  [21617, 'template', 'the message is longer than 1,600 characters'],
  [21624, 'template', 'the lifetime in the queue is out of range'],
  [90007, 'template', 'the lifetime in the queue is out of range'],

  [20003, 'account', 'the login is wrong, or the account is suspended'],
  [20404, 'account', 'there is no such account'],
  [21408, 'account', 'the account may not send to that country'],
  [21608, 'account', 'a trial sends to verified numbers only'],
  [30002, 'account', 'the account was suspended'],

  // Not now: what became of it, or would the next time, nobody can say.
  [20429, 'unknown', 'too many requests at once'],
  [21611, 'unknown', 'the queue of the sending number is full'],
  [30001, 'unknown', 'the queue was full'],
  [30008, 'unknown', 'it did not arrive, for no known reason'],
  [30036, 'unknown', 'it ran out in the queue'],
];

const VERDICTS = new Map(CODES.map((line) => [line[0], line]));

/** The codes that have a meaning here. */
export const KNOWN_TWILIO_ERRORS: readonly number[] = [...VERDICTS.keys()];

/**
 * What a refusal of Twilio's means. Only 4xx refuses: nothing was made then. A 408 or 429 passes (429: "isn't
 * processed and is safe to retry"), and a 5xx does not say what was done before it.
 */
export function twilioRefusal(status: number, code: unknown): HandedOver {
  const detail = detailOf(code, `HTTP ${status}`);
  if (status === 429) return { handedOver: 'unknown', later: true, detail };
  if (status < 400 || status >= 500 || status === 408) return { handedOver: 'unknown', detail };
  return byCode(code) ?? { handedOver: 'refused', reason: byStatus(status), detail };
}

/** What the code of a message that Twilio has taken means; undefined for one that is not known. */
export function byCode(code: unknown): HandedOver | undefined {
  const [, verdict, , why] = VERDICTS.get(Number(code)) ?? [];
  if (verdict === undefined) return undefined;
  const detail = detailOf(code);
  return verdict === 'unknown'
    ? { handedOver: 'unknown', detail }
    : { handedOver: 'refused', reason: verdict, ...(why !== undefined && { why }), detail };
}

/** The fate of a message by its status and error code (Twilio docs, Messages resource, Message status values). */
export function twilioFate(status: unknown, code: unknown): Fate {
  if (status === 'delivered') return { fate: 'delivered' };
  if (status !== 'undelivered' && status !== 'failed' && status !== 'canceled') return OPEN_FATE;
  const known = byCode(code);
  const why = known?.handedOver === 'refused' ? undeliveredBy(known) : 'other';
  return { fate: 'undelivered', why, detail: detailOf(code, status) };
}

/** Twilio's code with what it means; `otherwise` where there is none. */
export function detailOf(code: unknown, otherwise = ''): string {
  const number = errorCode(code);
  if (number === undefined) return `Twilio ${otherwise}`.trim();
  const meaning = VERDICTS.get(number)?.[2];
  return `Twilio ${number}${meaning === undefined ? '' : `: ${meaning}`}`;
}

/** A code in an answer of Twilio's; undefined where it is none. */
export function errorCode(code: unknown): number | undefined {
  const number = Number(code);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function byStatus(status: number): 'account' | 'sender' {
  return [401, 402, 403, 404].includes(status) ? 'account' : 'sender';
}
