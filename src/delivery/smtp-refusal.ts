import type { Undelivered } from '../contract/record-view.ts';
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
 * command does. 4yz takes nothing and asks to come back later, as greylisting does; silence and a broken
 * connection leave it open.
 */
export function smtpRefusal({ responseCode, response, command }: SmtpFailure): HandedOver {
  if (responseCode === undefined || responseCode < 400) return { handedOver: 'unknown' };
  const enhanced = /^\d{3}[ -]([45]\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1] ?? '';
  // The codes alone: the server's words can quote the address.
  const detail = `SMTP ${responseCode}${enhanced === '' ? '' : ` ${enhanced}`}`;
  if (responseCode < 500) return { handedOver: 'unknown', later: true, detail };
  const status = enhanced.startsWith('5.') ? enhanced.slice(2) : '';
  if (/^(?:1\.[78]|7\.\d+)$/.test(status))
    return { handedOver: 'refused', reason: 'sender', detail };
  const isAddress = /^[12]\.[1-9]/.test(status) || command === 'RCPT TO';
  if (!isAddress) return { handedOver: 'refused', reason: 'sender', detail };
  const why = WHY.get(status);
  return { handedOver: 'refused', reason: 'address', ...(why !== undefined && { why }), detail };
}

/** RFC 3463, 3.2 and 3.3. */
const WHY = new Map<string, Undelivered>([
  ['1.1', 'no_mailbox'],
  ['1.2', 'no_mailbox'],
  ['1.3', 'no_mailbox'],
  ['1.6', 'no_mailbox'],
  ['2.1', 'no_mailbox'],
  ['2.2', 'mailbox_full'],
]);
