import type { Check, CheckId } from '../../../contract/set-up.ts';
import { readEmailRoute } from '../../../delivery/email-route.ts';
import { readSmsRoute } from '../../../delivery/sms-route.ts';
import { fact, ok, waitsFor, type Standing } from '../../../hubspot/set-up/line.ts';
import { isNone, isSoundSecret } from '../../../otp/keyring.ts';
import { readBaseUrl, readClientSecret } from '../endpoint/endpoint-secrets.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** The secret that each of these lines looks at. */
export const SECRET = {
  account_id: 'OTP_ACCOUNT_ID',
  pepper: 'OTP_PEPPER',
  previous_pepper: 'OTP_PEPPER_PREVIOUS',
  ledger_key: 'OTP_LEDGER_KEY',
  client_secret: 'HUBSPOT_CLIENT_SECRET',
  endpoint_address: 'OTP_ENDPOINT_BASE_URL',
  email_route: 'OTP_EMAIL_ROUTE',
  sms_route: 'OTP_SMS_ROUTE',
} as const satisfies Partial<Record<CheckId, string>>;

export type SecretLine = keyof typeof SECRET;

/**
 * Whether each secret is there and can be right. `accountId`: as HubSpot has it, undefined where it did not say.
 * No line holds anything of a secret's value.
 */
export function secretChecks(variables: Variables, accountId: string | undefined): Check[] {
  const standing: Record<SecretLine, Standing> = {
    account_id: accountIdStanding(variables, accountId),
    pepper: keyStanding(variables, 'pepper'),
    previous_pepper: previousPepperStanding(variables),
    ledger_key: ledgerKeyStanding(variables),
    client_secret: endpointStanding(variables, 'client_secret', readClientSecret),
    endpoint_address: endpointStanding(variables, 'endpoint_address', readBaseUrl),
    email_route: emailRouteStanding(variables),
    sms_route: smsRouteStanding(variables),
  };
  return (Object.keys(SECRET) as SecretLine[]).map((id) => ({ id, ...standing[id] }));
}

function accountIdStanding(variables: Variables, accountId: string | undefined): Standing {
  const text = variables[SECRET.account_id]?.trim() ?? '';
  if (text === '') return missing('account_id');
  if (!/^[1-9]\d{0,15}$/.test(text)) return unsound('account_id');
  if (accountId === undefined) return waitsFor('token');
  const other = fact('other_account', accountId);
  return text === accountId ? ok() : { state: 'wrong', fix: 'person', facts: [other] };
}

function keyStanding(variables: Variables, id: 'pepper' | 'ledger_key'): Standing {
  const text = variables[SECRET[id]];
  if (text === undefined || text.trim() === '') return missing(id);
  return isSoundSecret(text) ? ok() : unsound(id);
}

function ledgerKeyStanding(variables: Variables): Standing {
  const standing = keyStanding(variables, 'ledger_key');
  return standing.state === 'ok' ? other(variables, 'ledger_key', ok()) : standing;
}

function previousPepperStanding(variables: Variables): Standing {
  const text = variables[SECRET.previous_pepper];
  if (isNone(text)) return ok(fact('never_rotated'));
  if (!isSoundSecret(text)) return unsound('previous_pepper');
  return other(variables, 'previous_pepper', ok(fact('rotated')));
}

/** What is made of one random value for two uses is only as safe as the one that leaks first. */
function other(
  variables: Variables,
  id: 'ledger_key' | 'previous_pepper',
  standing: Standing,
): Standing {
  const isSame = variables[SECRET[id]]?.trim() === variables[SECRET.pepper]?.trim();
  const facts = [fact('same_secret', SECRET.pepper)];
  return isSame ? { state: 'wrong', fix: 'person', facts } : standing;
}

/** An account without public endpoints has neither of their two secrets; one alone is half of something. */
function endpointStanding(
  variables: Variables,
  id: 'client_secret' | 'endpoint_address',
  read: (text: string | undefined) => string | undefined,
): Standing {
  const has = (line: SecretLine): boolean => !isNone(variables[SECRET[line]]);
  if (!has('client_secret') && !has('endpoint_address')) {
    return { state: 'without', fix: 'person', facts: [fact('no_endpoints')] };
  }
  if (!has(id)) return missing(id);
  return read(variables[SECRET[id]]) === undefined ? unsound(id) : ok();
}

function emailRouteStanding(variables: Variables): Standing {
  const text = variables[SECRET.email_route];
  if (isNone(text)) return missing('email_route');
  return readEmailRoute(text).ok ? ok() : unsound('email_route');
}

/** Without one every code goes by e-mail. */
function smsRouteStanding(variables: Variables): Standing {
  const read = readSmsRoute(variables[SECRET.sms_route]);
  if (!read.ok) return unsound('sms_route');
  if (read.route !== undefined) return ok();
  return { state: 'without', fix: 'none', facts: [fact('no_text_messages')] };
}

function missing(id: SecretLine): Standing {
  return { state: 'missing', fix: 'person', facts: [fact('lacks_secret', SECRET[id])] };
}

function unsound(id: SecretLine): Standing {
  return { state: 'wrong', fix: 'person', facts: [fact('unsound_secret', SECRET[id])] };
}
