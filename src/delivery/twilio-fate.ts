import { OPEN_FATE, type Fate } from './fate.ts';
import type { SmsRoute } from './sms-route.ts';
import { callTwilio, messageSid, type TwilioOptions } from './twilio-call.ts';
import { twilioFate } from './twilio-refusal.ts';

/**
 * Asks Twilio what became of a message, by its name there (Messages resource, Fetch a Message). Ends within
 * `timeoutMs`; whatever goes wrong leaves the fate open. Never rejects.
 */
export async function askTwilio(
  route: SmsRoute,
  options: TwilioOptions,
  reference: string,
): Promise<Fate> {
  // A name that is none would make another address of it.
  if (messageSid({ sid: reference }) === undefined) return OPEN_FATE;
  const answer = await callTwilio(route, options, `/Messages/${reference}.json`);
  if (answer?.status !== 200) return OPEN_FATE;
  return twilioFate(answer.body.status, answer.body.error_code);
}
