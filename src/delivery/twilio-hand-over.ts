import type { HandedOver, HandOver, SmsLetter } from './hand-over.ts';
import type { SmsRoute } from './sms-route.ts';
import { byCode, twilioRefusal } from './twilio-refusal.ts';

export interface TwilioOptions {
  /** `https://api.twilio.com`. */
  origin: string;
  /** The longest that a hand-over takes, from look-up to answer. Milliseconds. */
  timeoutMs?: number;
}

/**
 * Hands text messages to Twilio (Messages resource, Create a Message), each in one call that ends within
 * `timeoutMs` (4000). Twilio has no name for a message by which it would know a second call for it, so what
 * nobody confirmed is `unknown`: it may be on its way. Whatever waits in Twilio's queue longer than the code
 * lives is dropped there. Throws a TypeError for a number that is none.
 */
export function twilioHandOver(
  route: SmsRoute,
  { origin, timeoutMs = 4000 }: TwilioOptions,
): HandOver<SmsLetter> {
  const address = `${origin}/2010-04-01/Accounts/${route.account}/Messages.json`;
  const login = Buffer.from(`${route.user}:${route.password}`).toString('base64');
  return async (letter) => {
    if (!/^\+[1-9]\d{6,14}$/.test(letter.to)) throw new TypeError('No text goes to this number');
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { authorization: `Basic ${login}`, accept: 'application/json' },
        body: form(route, letter),
        // Whoever answered in Twilio's place must not be told the code.
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      return handedOver(response.status, await bodyOf(response));
    } catch {
      // What was thrown may hold the number: it goes no further.
      return { handedOver: 'unknown' };
    }
  };
}

/** By which queue time a code may live (Twilio docs, error 90007): whole seconds, ten hours at most. */
const VALIDITY_SECONDS = { least: 1, most: 36_000 };

function form({ from }: SmsRoute, { to, text, livesForMs }: SmsLetter): URLSearchParams {
  const { least, most } = VALIDITY_SECONDS;
  const seconds = Math.max(least, Math.min(most, Math.floor(livesForMs / 1000)));
  return new URLSearchParams({
    To: to,
    ...('number' in from ? { From: from.number } : { MessagingServiceSid: from.messagingService }),
    Body: text,
    ValidityPeriod: String(seconds),
  });
}

/** What of Twilio's answers decides anything: a message's `error_code`, or a refusal's `code`. */
interface Answer {
  error_code?: unknown;
  code?: unknown;
}

async function bodyOf(response: Response): Promise<Answer> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

function handedOver(status: number, { code, error_code: failed }: Answer): HandedOver {
  if (status < 200 || status >= 300) return twilioRefusal(status, code);
  return byCode(failed) ?? { handedOver: 'accepted' };
}
