import type { Channel } from '../../../contract/vocabulary.ts';
import type { EmailLetter, HandOver, SmsLetter } from '../../../delivery/hand-over.ts';
import type { EmailRouteInForce } from '../../../delivery/email-route-in-force.ts';
import { readEmailRoute, type EmailRoute } from '../../../delivery/email-route.ts';
import { hubspotHandOver } from '../../../delivery/hubspot-hand-over.ts';
import { readSmsRoute, type SmsRoute } from '../../../delivery/sms-route.ts';
import { smtpHandOver } from '../../../delivery/smtp-hand-over.ts';
import { twilioHandOver } from '../../../delivery/twilio-hand-over.ts';
import { singleSend } from '../../../hubspot/single-send.ts';
import type { Connection } from '../../../hubspot/transport.ts';
import { keyring, type Keyring } from '../../../otp/keyring.ts';

/** What an account's secrets give a function. */
export interface Environment {
  keys: Keyring;
  origin: string;
  token: string;
  /** As the secret says: what leaves goes by `EnvironmentInForce`. */
  route: EmailRoute;
  /** The way that text messages leave; absent: none do. */
  sms?: SmsRoute & { origin: string };
}

/** What an account's secrets and its admins give a function: by this messages leave. */
export interface EnvironmentInForce extends Environment {
  route: EmailRouteInForce;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The environment, or the name of the first secret that is missing or cannot be right. Everything is
 * refused until all of them are there. An `accountId` from HubSpot must be the one in the secrets:
 * keys that were pasted into the wrong account would start a second, empty ledger.
 */
export function readEnvironment(
  variables: Variables,
  accountId: unknown,
): { ok: true; environment: Environment } | { ok: false; missing: string } {
  const made = keyring({
    accountId: variables['OTP_ACCOUNT_ID']?.trim(),
    ledgerKey: variables['OTP_LEDGER_KEY'],
    pepper: variables['OTP_PEPPER'],
    previousPepper: variables['OTP_PEPPER_PREVIOUS'],
  });
  if (!made.ok) return made;
  if (accountId !== undefined && Number(accountId) !== Number(made.keys.accountId)) {
    return { ok: false, missing: 'OTP_ACCOUNT_ID' };
  }
  const read = readEmailRoute(variables['OTP_EMAIL_ROUTE']);
  if (!read.ok) return { ok: false, missing: 'OTP_EMAIL_ROUTE' };
  const sms = readSmsRoute(variables['OTP_SMS_ROUTE']);
  if (!sms.ok) return { ok: false, missing: 'OTP_SMS_ROUTE' };
  const token = variables['PRIVATE_APP_ACCESS_TOKEN'];
  if (!token) return { ok: false, missing: 'PRIVATE_APP_ACCESS_TOKEN' };
  const origin = variables['HUBSPOT_API_ORIGIN'] || 'https://api.hubapi.com';
  const { keys } = made;
  const twilio = twilioOriginIn(variables);
  return {
    ok: true,
    environment: {
      ...{ keys, origin, token, route: read.route },
      ...(sms.route && { sms: { ...sms.route, origin: twilio } }),
    },
  };
}

/** Where Twilio is. */
export function twilioOriginIn(variables: Variables): string {
  return variables['TWILIO_API_ORIGIN'] || 'https://api.twilio.com';
}

/**
 * Whether a message can be handed over twice without being sent twice: HubSpot knows its sendIds. `channel`: of
 * the message; absent where there is none.
 */
export function canHandOverAgain(route: EmailRoute, channel: Channel = 'email'): boolean {
  return channel === 'email' && route.route === 'hubspot';
}

/** The way that this account's text messages leave. Throws a TypeError where none do. */
export function smsHandOverOf({ sms }: Environment, connection: Connection): HandOver<SmsLetter> {
  if (sms === undefined) throw new TypeError('No way for a text message to leave');
  return twilioHandOver(sms, { origin: sms.origin, timeoutMs: timeToHandOver(connection) });
}

/** The way that this account's e-mails leave. */
export function handOverOf(
  route: EmailRouteInForce,
  connection: Connection,
): HandOver<EmailLetter> {
  switch (route.route) {
    case 'hubspot':
      return hubspotHandOver(route, singleSend(connection));
    case 'smtp':
      // A server that is slow must not keep the card waiting past a function's time.
      return (letter) => smtpHandOver(route, { timeoutMs: timeToHandOver(connection) })(letter);
  }
}

const HAND_OVER_MS = 4_000;

/** What is left after noting down how it ended. */
function timeToHandOver({ left }: Connection): number {
  return Math.max(500, Math.floor(Math.min(HAND_OVER_MS, left() - 1_000)));
}
