import type { EmailRoute } from '../../src/delivery/email-route.ts';
import { trySmtpLogin } from '../../src/delivery/smtp-login.ts';
import { reply, startMailServer, type MailServer } from './support/mail-server.ts';

type SmtpRoute = Extract<EmailRoute, { route: 'smtp' }>;

const LOGIN = { user: 'mailer', password: 'p@ss word' };
const PLAIN = { disabledCommands: ['STARTTLS'] };

let server: MailServer | undefined;
afterEach(() => server?.close());

async function serve(options: Parameters<typeof startMailServer>[0]): Promise<MailServer> {
  server = await startMailServer(options);
  return server;
}

function route(port: number, changes: Partial<SmtpRoute> = {}): SmtpRoute {
  return {
    route: 'smtp',
    host: 'localhost',
    port,
    secure: false,
    requireTls: false,
    from: 'verify@northwind.example',
    name: 'Northwind Bank',
    ...changes,
  };
}

test('a server that takes the login accepts it, and gets no message', async () => {
  const { port, delivered, logins } = await serve({ ...PLAIN, authOptional: false });
  expect(await trySmtpLogin(route(port, LOGIN))).toBe('accepted');
  expect([logins.length, delivered]).toEqual([1, []]);
});

test('a server that wants no login accepts the connection', async () => {
  const { port } = await serve(PLAIN);
  expect(await trySmtpLogin(route(port))).toBe('accepted');
});

test('a wrong password is refused', async () => {
  const { port } = await serve({ ...PLAIN, authOptional: false });
  expect(await trySmtpLogin(route(port, { ...LOGIN, password: 'wrong' }))).toBe('refused');
});

test('a server that cannot check logins just now is silent', async () => {
  const { port } = await serve({
    ...PLAIN,
    authOptional: false,
    onAuth: (_auth, _session, done) => done(reply(454, '4.7.0 Temporary failure')),
  });
  expect(await trySmtpLogin(route(port, LOGIN))).toBe('silent');
});

test('a server that cannot do the TLS of the route learns no login', async () => {
  const { port, logins } = await serve(PLAIN);
  expect(await trySmtpLogin(route(port, { ...LOGIN, requireTls: true }))).toBe('silent');
  expect(logins).toEqual([]);
});

test('nobody there is silent', async () => {
  expect(await trySmtpLogin(route(9))).toBe('silent');
});
