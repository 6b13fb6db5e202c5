import type { HandedOver, HandOver, SmsLetter } from './hand-over.ts';
import type { SmsRoute } from './sms-route.ts';
import { callTwilio, messageSid, type TwilioAnswer, type TwilioOptions } from './twilio-call.ts';
import { byCode, twilioRefusal } from './twilio-refusal.ts';

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
  return async (letter) => {
    if (!/^\+[1-9]\d{6,14}$/.test(letter.to)) throw new TypeError('No text goes to this number');
    const answer = await callTwilio(
      route,
      { origin, timeoutMs },
      '/Messages.json',
      form(route, letter),
    );
    return answer === undefined ? { handedOver: 'unknown' } : handedOver(answer);
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

function handedOver({ status, body }: TwilioAnswer): HandedOver {
  if (status < 200 || status >= 300) return twilioRefusal(status, body.code);
  const reference = messageSid(body);
  return (
    byCode(body.error_code) ?? {
      handedOver: 'accepted',
      ...(reference !== undefined && { reference }),
    }
  );
}
