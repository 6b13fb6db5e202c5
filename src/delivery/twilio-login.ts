import type { SmsRoute } from './sms-route.ts';
import { callTwilio, type TwilioOptions } from './twilio-call.ts';
import { errorCode } from './twilio-refusal.ts';

/**
 * What Twilio says to the login of a route.
 *
 * - `refused`: it does not take it. `code`: its own, such as `20003`, or `HTTP 403` where it gave none.
 * - `suspended`: the account is there and may not send.
 * - `silent`: Twilio was not reached, or said nothing that is an answer.
 */
export type TwilioLogin =
  { login: 'accepted' | 'suspended' | 'silent' } | { login: 'refused'; code: string };

/** A name that no message has. */
const NO_MESSAGE = `SM${'0'.repeat(32)}`;

/**
 * Signs in and reads, and sends nothing. An account reads itself. An API key of the standard kind may not
 * (Twilio docs, API keys: everything but /Accounts and /Keys), so it asks for a message that does not exist: 404
 * is what only a login is answered that holds. Ends within `timeoutMs` (3000). Never rejects.
 */
export async function tryTwilioLogin(
  route: SmsRoute,
  { origin, timeoutMs = 3000 }: TwilioOptions,
): Promise<TwilioLogin> {
  const isKey = route.user !== route.account;
  const path = isKey ? (`/Messages/${NO_MESSAGE}.json` as const) : '.json';
  const answer = await callTwilio(route, { origin, timeoutMs }, path);
  if (answer === undefined || answer.status >= 500 || answer.status === 429) {
    return { login: 'silent' };
  }
  const { status, body } = answer;
  if (isKey && status === 404) return { login: 'accepted' };
  if (status !== 200)
    return { login: 'refused', code: String(errorCode(body.code) ?? `HTTP ${status}`) };
  return { login: isKey || body.status === 'active' ? 'accepted' : 'suspended' };
}
