import type { SmsRoute } from '../../../src/delivery/sms-route.ts';
import type { Twilio } from '../../../workbench/twilio/twilio.ts';

/** The route by which an account of Twilio's sends, with what a test changes. */
export function twilioRoute(twilio: Twilio, changes: Partial<SmsRoute> = {}): SmsRoute {
  const { account, number } = twilio;
  const { sid, authToken } = account;
  return {
    ...{ account: sid, user: sid, password: authToken, from: { number }, name: 'Northwind Bank' },
    ...changes,
  };
}
