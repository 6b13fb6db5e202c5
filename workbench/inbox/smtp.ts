import type { AddressInfo } from 'node:net';
import { simpleParser, type AddressObject } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Message } from './message.ts';

export interface SmtpInbox {
  port: number;
  close(): Promise<void>;
}

/** A mail server on this machine that accepts every message and delivers it to `receive`. */
export async function startSmtpInbox(
  receive: (message: Omit<Message, 'id'>) => void,
  now: () => number,
): Promise<SmtpInbox> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // Without this every connection waits for a reverse look-up of its address.
    disableReverseLookup: true,
    onAuth: (_auth, _session, done) => done(null, { user: 'workbench' }),
    onData(stream, session, done) {
      simpleParser(stream).then(
        (mail) => {
          receive({
            at: now(),
            to: session.envelope.rcptTo.map((each) => each.address).join(', '),
            from: addressText(mail.from) || (session.envelope.mailFrom || { address: '' }).address,
            ...(mail.replyTo !== undefined && { replyTo: mail.replyTo.text }),
            subject: mail.subject ?? '',
            html: mail.html || '',
            text: mail.text ?? '',
            via: 'smtp',
          });
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // A client that hangs up halfway is its own trouble, not the end of the workbench.
  server.removeAllListeners('error').on('error', () => undefined);
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const addressText = (address: AddressObject | undefined): string => address?.text ?? '';
