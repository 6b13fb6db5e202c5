import type { EmailRoute } from './email-route.ts';
import { smtpTransportOptions, type SmtpOptions } from './smtp-options.ts';

/**
 * What a mail server says to a connection and a login.
 *
 * - `refused`: it does not take the login.
 * - `silent`: it is not there, does not answer in time, or cannot do the TLS that the route asks for.
 */
export type SmtpLogin = 'accepted' | 'refused' | 'silent';

/** Connects and logs in as for a message, and sends none. Ends within `timeoutMs` (3000). Never rejects. */
export async function trySmtpLogin(
  route: Extract<EmailRoute, { route: 'smtp' }>,
  { timeoutMs = 3000, ...more }: SmtpOptions = {},
): Promise<SmtpLogin> {
  const { default: SmtpTransport } = await import('nodemailer/lib/smtp-transport');
  const transport = new SmtpTransport(smtpTransportOptions(route, { timeoutMs, ...more }));
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<SmtpLogin>((resolve) => {
    timer = setTimeout(() => resolve('silent'), timeoutMs);
  });
  const login = transport.verify().then((): SmtpLogin => 'accepted', failedLogin);
  const outcome = await Promise.race([login, tooLong]);
  clearTimeout(timer);
  return outcome;
}

/** The error holds the server's words: it goes no further. 535 and its like answer the login itself (RFC 4954, 6). */
function failedLogin(error: unknown): SmtpLogin {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return code === 'EAUTH' && responseCode >= 500 ? 'refused' : 'silent';
}
