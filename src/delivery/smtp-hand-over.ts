import type { SendMailOptions } from 'nodemailer';
import { isSendableEmail } from '../otp/destination.ts';
import type { SmtpRouteInForce } from './email-route-in-force.ts';
import type { EmailLetter, HandOver } from './hand-over.ts';
import { smtpTransportOptions, type SmtpOptions } from './smtp-options.ts';
import { smtpRefusal, type SmtpFailure } from './smtp-refusal.ts';

/**
 * Hands letters to a mail server, each over a connection of its own, and ends within `timeoutMs`
 * (4000). A server whose certificate does not hold, or that cannot do the TLS that the route asks
 * for, learns neither login nor letter.
 *
 * `unknown` also covers what certainly never left, such as a refused connection: it may work in a
 * minute, and sending again is what both call for. What is taken and comes back later, comes to the sender's
 * mailbox and nowhere else, so there is no `reference` to ask by. Throws a TypeError for an address to which
 * nothing can be sent.
 */
export function smtpHandOver(
  route: SmtpRouteInForce,
  { timeoutMs = 4000, ...more }: SmtpOptions = {},
): HandOver<EmailLetter> {
  const options = smtpTransportOptions(route, { timeoutMs, ...more });
  return async (letter) => {
    if (!isSendableEmail(letter.to)) throw new TypeError('No message can be sent to this address');
    // Loaded on use: it takes longer to start than all of our own code. Only the two parts that send
    // by SMTP, not the transports and tables that the whole package brings.
    const { default: Mail } = await import('nodemailer/lib/mailer');
    const { default: SmtpTransport } = await import('nodemailer/lib/smtp-transport');
    try {
      await new Mail(new SmtpTransport(options), options).sendMail({
        ...message(route, letter),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { handedOver: 'accepted' };
    } catch (error) {
      // The error holds the address and the server's words: it goes no further.
      return smtpRefusal(error as SmtpFailure);
    }
  };
}

function message(
  { from, name, replyTo }: SmtpRouteInForce,
  { to, sendId, email }: EmailLetter,
): SendMailOptions {
  return {
    envelope: { from, to: [to] },
    from: { name, address: from },
    ...(replyTo !== null && { replyTo: { name: '', address: replyTo } }),
    to: { name: '', address: to },
    // The same for a repeated hand-over, so that mailboxes can tell; a digest, so it says nothing.
    messageId: `<${sendId.slice(0, 32)}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    subject: email.subject,
    text: email.text,
    html: email.html,
    headers: {
      // RFC 3834: keeps out-of-office replies away.
      'Auto-Submitted': 'auto-generated',
      // RFC 3282.
      'Content-Language': email.parts.otp_language,
    },
    xMailer: false,
  };
}
