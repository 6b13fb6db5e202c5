import { randomBytes, randomUUID } from 'node:crypto';
import type { Twilio } from '../twilio/twilio.ts';
import { TEMPLATE_ID } from '../scenarios/email-template.ts';

export type MailVia = 'hubspot' | 'smtp';

const NAME = 'name=Northwind%20Bank';

/** What an admin would put into the secret that says how codes are sent. */
export const emailRoute = (via: MailVia, smtpPort: number): string =>
  via === 'hubspot'
    ? `hubspot:${TEMPLATE_ID}?${NAME}`
    : `smtp://127.0.0.1:${smtpPort}?from=verify@northwind.example&${NAME}`;

/** What they would put into the one that says how text messages are sent. */
export const smsRoute = ({ account, number }: Pick<Twilio, 'account' | 'number'>): string =>
  `twilio://${account.sid}:${account.authToken}@${number}?${NAME}&domain=verify.northwind.example`;

export function makeSecrets(options: {
  token: string;
  origin: string;
  accountId: number;
  route: string;
  sms: { route: string; origin: string };
}): Record<string, string> {
  return {
    PRIVATE_APP_ACCESS_TOKEN: options.token,
    HUBSPOT_API_ORIGIN: options.origin,
    OTP_ACCOUNT_ID: String(options.accountId),
    OTP_PEPPER: randomBytes(32).toString('base64'),
    OTP_PEPPER_PREVIOUS: 'none',
    OTP_LEDGER_KEY: randomBytes(32).toString('base64'),
    OTP_EMAIL_ROUTE: options.route,
    OTP_SMS_ROUTE: options.sms.route,
    TWILIO_API_ORIGIN: options.sms.origin,
    HUBSPOT_CLIENT_SECRET: randomUUID(),
  };
}
