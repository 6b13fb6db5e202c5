import { readLogin, readRouteLine } from './route-line.ts';

/** By which account of Twilio's text messages leave, from whom and to which country. */
export interface SmsRoute {
  /** The account that sends: `AC…`. */
  account: string;
  /** Who signs in: the account itself, or an API key of it (`SK…`). */
  user: string;
  password: string;
  from: SmsSender;
  name: string;
  /** ISO 3166-1 alpha-2. Absent: the sending number's own. */
  country?: string;
  /** Where recipients enter codes in a browser: the domain that a message binds its code to. */
  domain?: string;
}

/** A number of the account's (E.164), or a pool of them. */
export type SmsSender = { number: string } | { messagingService: string };

const SETTINGS: readonly string[] = ['name', 'account', 'country', 'domain'];

/**
 * The route that the account's one-line secret names; no route for `none` or nothing at all:
 *
 *     twilio://AC…:authToken@+441632960961?name=Northwind
 *     twilio://AC…:authToken@MG…?name=Northwind&country=GB
 *     twilio://SK…:secret@+441632960961?account=AC…&name=Northwind&domain=northwind.example
 *
 * A messaging service has no country of its own, so the line says it. Anything that is not exactly such a
 * line is `ok: false`, unknown or repeated settings too. (Twilio docs, Requests to Twilio, Authentication:
 * the account with its auth token, or an API key with its secret.)
 */
export function readSmsRoute(
  text: string | undefined,
): { ok: true; route: SmsRoute | undefined } | { ok: false } {
  if (['', 'none'].includes(text?.trim() ?? '')) return { ok: true, route: undefined };
  const route = twilioRoute(text);
  return route === undefined ? { ok: false } : { ok: true, route };
}

function twilioRoute(text: string | undefined): SmsRoute | undefined {
  const line = readRouteLine(text);
  if (line?.url.protocol !== 'twilio:') return undefined;
  const { url, settings, name } = line;
  const login = readCredentials(url, settings.get('account'));
  const from = readSender(url.hostname);
  const country = settings.get('country');
  const domain = settings.get('domain');
  const isSound =
    [...settings.keys()].every((key) => SETTINGS.includes(key)) &&
    url.port === '' &&
    ['', '/'].includes(url.pathname) &&
    (country === undefined || /^[A-Z]{2}$/.test(country)) &&
    (domain === undefined || isDomain(domain));
  if (!isSound || login === undefined || from === undefined) return undefined;
  if ('messagingService' in from && country === undefined) return undefined;
  return {
    ...{ ...login, from, name },
    ...(country !== undefined && { country }),
    ...(domain !== undefined && { domain }),
  };
}

/** An account signs in as itself; a key says whose it is. */
function readCredentials(
  url: URL,
  named: string | undefined,
): Pick<SmsRoute, 'account' | 'user' | 'password'> | undefined {
  const { user, password } = readLogin(url) ?? {};
  // A header carries them (RFC 7617), so nothing but what can be seen.
  if (user === undefined || password === undefined || !/^[!-~]{1,200}$/.test(password)) {
    return undefined;
  }
  const account = isSid('AC', user) ? user : isSid('SK', user) ? named : undefined;
  if (account === undefined || !isSid('AC', account)) return undefined;
  return named === undefined || named === account ? { account, user, password } : undefined;
}

function readSender(host: string): SmsSender | undefined {
  if (/^\+[1-9]\d{6,14}$/.test(host)) return { number: host };
  return isSid('MG', host) ? { messagingService: host } : undefined;
}

/** Twilio names every resource by two letters for its kind and 32 hexadecimal digits. */
function isSid(kind: 'AC' | 'SK' | 'MG', text: string): boolean {
  return new RegExp(`^${kind}[0-9a-f]{32}$`, 'i').test(text) && text.startsWith(kind);
}

/** A registered name in the letters that a message can carry: internationalised ones as `xn--…`. */
function isDomain(text: string): boolean {
  return (
    text.length <= 253 &&
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text)
  );
}
