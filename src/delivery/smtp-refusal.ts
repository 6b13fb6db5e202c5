import type { HandedOver } from './hand-over.ts';

/** What nodemailer tells of a send that failed, as far as it decides anything. */
export interface SmtpFailure {
  /** The server's answer, where it gave one. */
  responseCode?: number | undefined;
  response?: string | undefined;
  /** The command that was answered: `RCPT TO`, `AUTH PLAIN`, ... */
  command?: string | undefined;
}

/**
 * What an SMTP failure means. Only a permanent answer (5yz, RFC 5321 4.2.1) refuses. Its enhanced
 * status (RFC 3463) says whom it is about, where there is one: 5.1.7, 5.1.8 and 5.7.z the sender
 * ("relaying denied" is answered to RCPT), the rest of 5.1.z and 5.2.z the address; otherwise the
 * command does. 4yz, silence and a broken connection leave it open.
 */
export function smtpRefusal({ responseCode, response, command }: SmtpFailure): HandedOver {
  if (responseCode === undefined || responseCode < 500) return { handedOver: 'unknown' };
  const status = /^\d{3}[ -]5\.(\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1] ?? '';
  if (/^(?:1\.[78]|7\.\d+)$/.test(status)) return { handedOver: 'refused', reason: 'sender' };
  const about = /^[12]\.[1-9]/.test(status) || command === 'RCPT TO' ? 'address' : 'sender';
  return { handedOver: 'refused', reason: about };
}
