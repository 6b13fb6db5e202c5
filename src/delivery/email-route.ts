import { isSendableEmail } from '../otp/destination.ts';
import { EMAIL_ID } from '../otp/read-email-settings.ts';
import { readLogin, readRouteLine, type RouteLine } from './route-line.ts';

/** Which way e-mail leaves, and under which name, as the secret says. */
export type EmailRoute =
  | { route: 'hubspot'; emailId: number; name: string }
  | {
      route: 'smtp';
      host: string;
      port: number;
      /** TLS from the first byte. */
      secure: boolean;
      /** Nothing is said, neither login nor message, before STARTTLS has succeeded. */
      requireTls: boolean;
      user?: string;
      password?: string;
      from: string;
      name: string;
    };

/**
 * The route that the account's one-line secret names:
 *
 *     hubspot:<emailId>?name=Northwind%20Bank
 *     smtp://user:password@host:587?from=verify@northwind.example&name=Northwind%20Bank
 *     smtps://user:password@host:465?from=...&name=...
 *
 * Parts are percent-encoded; a plus is a plus. The port may be left out (587 and 465, RFC 8314).
 * Plain `smtp` requires STARTTLS, unless the server is this machine. Anything that is not exactly
 * such a line is `ok: false`, unknown or repeated settings too: a misspelt one must not go unseen.
 */
export function readEmailRoute(
  text: string | undefined,
): { ok: true; route: EmailRoute } | { ok: false } {
  const line = readRouteLine(text);
  const route = line && (hubspotRoute(line) ?? smtpRoute(line));
  return route === undefined ? { ok: false } : { ok: true, route };
}

function hubspotRoute({ url, settings, name }: RouteLine): EmailRoute | undefined {
  if (url.protocol !== 'hubspot:' || settings.size !== 1) return undefined;
  if (!EMAIL_ID.test(url.pathname)) return undefined;
  return { route: 'hubspot', emailId: Number(url.pathname), name };
}

function smtpRoute({ url, settings, name }: RouteLine): EmailRoute | undefined {
  const secure = url.protocol === 'smtps:';
  if (!secure && url.protocol !== 'smtp:') return undefined;
  const host = url.hostname.replace(/^\[(.+)\]$/, '$1').toLowerCase();
  const port = url.port === '' ? (secure ? 465 : 587) : Number(url.port);
  const from = settings.get('from');
  const login = readLogin(url);
  const isSound =
    isHost(url.hostname) && port > 0 && ['', '/'].includes(url.pathname) && settings.size === 2;
  if (!isSound || from === undefined || !isSendableEmail(from) || !login) return undefined;
  const requireTls = !secure && !isThisMachine(host);
  return { route: 'smtp', host, port, secure, requireTls, ...login, from, name };
}

function isHost(host: string): boolean {
  return /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])$/i.test(host);
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
