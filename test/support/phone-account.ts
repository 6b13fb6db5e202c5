import { createTwilio, type Twilio } from '../../workbench/twilio/twilio.ts';
import { openAccount, type Account, type Rep } from './account.ts';

const YEAR = 365 * 24 * 3_600_000;

/** A number of nobody's, of the country of the account's own. */
export const PHONE = '+12025550143';
export const MASKED_PHONE = '+1 ••• ••• •43';

/** An account that sends text messages, and whose contact has a mobile phone. */
export interface PhoneAccount {
  account: Account;
  twilio: Twilio;
}

const open = new Set<Twilio>();

/** For `afterEach`. */
export async function closeTwilios(): Promise<void> {
  await Promise.all([...open].map((twilio) => twilio.close()));
  open.clear();
}

export async function openPhoneAccount(
  properties: Record<string, string> = { mobilephone: '(202) 555-0143' },
  settings = '',
): Promise<PhoneAccount> {
  let now = Date.now;
  const twilio = createTwilio(() => now());
  const { origin } = await twilio.listen();
  open.add(twilio);
  const { sid, authToken } = twilio.account;
  const account = await openAccount({
    env: {
      OTP_SMS_ROUTE: `twilio://${sid}:${authToken}@${twilio.number}?name=Northwind%20Bank${settings}`,
      TWILIO_API_ORIGIN: origin,
    },
  });
  now = account.emulator.clock.now;
  const at = account.emulator.clock.now() - YEAR;
  account.contact = account.emulator.records.create(
    'contacts',
    { firstname: 'Ada', lastname: 'Osei', email: 'ada@example.com', ...properties },
    { at },
  );
  return { account, twilio };
}

/** The code in the newest text message, as its recipient reads it. */
export function codeInText(twilio: Twilio): string {
  const body = twilio.messages().at(-1)?.body ?? '';
  return /^\d{3} ?\d{3}/.exec(body)?.[0].replace(' ', '') ?? '';
}

/** The card's id of the contact's phone. */
export async function phoneOf(rep: Rep): Promise<string> {
  const { destinations } = await rep.look();
  return destinations.find(({ channel }) => channel === 'sms')?.id ?? 'none';
}
