import type { SMTPTransportOptions } from 'nodemailer';
import type { EmailRoute } from './email-route.ts';

export interface SmtpOptions {
  /** The longest that it takes, from look-up to answer. Milliseconds. */
  timeoutMs?: number;
  /** Certificates (PEM) to trust instead of the public authorities. */
  trustOnly?: string;
}

/** How a mail server is spoken to: nothing that it may not hear before TLS, nothing that takes longer. */
export function smtpTransportOptions(
  route: Extract<EmailRoute, { route: 'smtp' }>,
  { timeoutMs, trustOnly }: SmtpOptions & { timeoutMs: number },
): SMTPTransportOptions {
  return {
    host: route.host,
    port: route.port,
    secure: route.secure,
    requireTLS: route.requireTls,
    // What stays on this machine needs no certificate that nobody could check.
    ignoreTLS: !route.requireTls,
    ...(trustOnly === undefined ? {} : { tls: { ca: trustOnly } }),
    ...(route.user === undefined ? {} : { auth: { user: route.user, pass: route.password ?? '' } }),
    dnsTimeout: timeoutMs,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    socketCloseTimeout: 100,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
