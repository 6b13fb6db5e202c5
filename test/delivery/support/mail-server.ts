import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message as it came over the wire. */
export interface Delivered {
  raw: string;
  from: string;
  to: string[];
  user: string | undefined;
  encrypted: boolean;
}

export interface MailServer {
  port: number;
  delivered: Delivered[];
  /** Logins that were tried, right or wrong. */
  logins: string[];
  /** Ends every connection without a word. */
  hangUp(): void;
  close(): Promise<void>;
}

/** An error that the server answers with this SMTP reply. */
export function reply(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

/** A real mail server on this machine that accepts what `options` let pass. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const delivered: Delivered[] = [];
  const logins: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    onAuth({ username, password }, _session, done) {
      logins.push(`${username}:${password}`);
      if (username === 'mailer' && password === 'p@ss word') return done(null, { user: username });
      done(reply(535, '5.7.8 Authentication credentials invalid'));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        delivered.push({
          raw: Buffer.concat(chunks).toString(),
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          to: session.envelope.rcptTo.map(({ address }) => address),
          user: typeof session.user === 'string' ? session.user : undefined,
          encrypted: session.secure,
        });
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // A client that hangs up halfway is part of the tests.
  server.on('error', () => undefined);
  const hangUp = () => {
    for (const connection of server.connections) connection.close();
  };
  return {
    port: (server.server.address() as AddressInfo).port,
    delivered,
    logins,
    hangUp,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      hangUp();
      await closed;
    },
  };
}
