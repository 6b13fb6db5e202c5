import type { HandedOver } from './hand-over.ts';

type Verdict = 'unknown' | Extract<HandedOver, { handedOver: 'refused' }>['reason'];

/**
 * Twilio's error codes of a text message, by what they mean to its sender; each is described at
 * `https://www.twilio.com/docs/api/errors/<code>`. Those above 30000 come up once Twilio has taken a message.
 * Twilio adds codes and splits them ("avoid writing programmatic logic based on error code fields", changelog of
 * 10 July 2024), so one that is missing here is judged by the status of the answer.
 */
const CODES: readonly [code: number, verdict: Verdict, meaning: string][] = [
  [21211, 'address', 'the number is none'],
  [21214, 'address', 'the number cannot be reached'],
  [21217, 'address', 'the number does not seem to be valid'],
  [21265, 'address', 'the number is a short code'],
  [21610, 'address', 'the recipient has opted out'],
  [21612, 'address', 'the number cannot be reached from this sender'],
  [21614, 'address', 'the number is no mobile phone'],
  [21635, 'address', 'the number is a landline'],
  [30003, 'address', 'the phone cannot be reached'],
  [30004, 'address', 'the number is blocked, or blocks messages'],
  [30005, 'address', 'the phone is unknown to its network'],
  [30006, 'address', 'the number is a landline, or its network cannot be reached'],

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
  [30007, 'sender', 'a network took the message for spam'],

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

const VERDICTS = new Map(CODES.map(([code, verdict]) => [code, verdict]));

/** The codes that have a meaning here. */
export const KNOWN_TWILIO_ERRORS: readonly number[] = [...VERDICTS.keys()];

/**
 * What a refusal of Twilio's means. Only 4xx refuses: nothing was made then. A 408 or 429 passes (429: "isn't
 * processed and is safe to retry"), and a 5xx does not say what was done before it.
 */
export function twilioRefusal(status: number, code: unknown): HandedOver {
  if (status < 400 || status >= 500 || [408, 429].includes(status))
    return { handedOver: 'unknown' };
  return byCode(code) ?? { handedOver: 'refused', reason: byStatus(status) };
}

/** What the code of a message that Twilio has taken means; undefined for one that is not known. */
export function byCode(code: unknown): HandedOver | undefined {
  const verdict = VERDICTS.get(Number(code));
  if (verdict === undefined) return undefined;
  return verdict === 'unknown'
    ? { handedOver: 'unknown' }
    : { handedOver: 'refused', reason: verdict };
}

function byStatus(status: number): 'account' | 'sender' {
  return [401, 402, 403, 404].includes(status) ? 'account' : 'sender';
}
