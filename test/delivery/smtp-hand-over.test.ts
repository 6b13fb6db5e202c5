import net from 'node:net';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import type { SMTPServerOptions } from 'smtp-server';
import type { SmtpRouteInForce as SmtpRoute } from '../../src/delivery/email-route-in-force.ts';
import { smtpHandOver } from '../../src/delivery/smtp-hand-over.ts';
import type { SmtpOptions } from '../../src/delivery/smtp-options.ts';
import { callEmail, letter } from './support/a-letter.ts';
import { reply, startMailServer, type MailServer } from './support/mail-server.ts';
import { selfSignedCertificate } from './support/self-signed-certificate.ts';

const TLS = selfSignedCertificate();
const LOGIN = { user: 'mailer', password: 'p@ss word' };
const PLAIN: SMTPServerOptions = { disabledCommands: ['STARTTLS'] };
const servers: MailServer[] = [];

async function serve(options?: SMTPServerOptions): Promise<MailServer> {
  const server = await startMailServer(options);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

function route({ port }: { port: number }, changes: Partial<SmtpRoute> = {}): SmtpRoute {
  return {
    route: 'smtp',
    host: 'localhost',
    port,
    secure: false,
    requireTls: false,
    from: 'verify@northwind.example',
    name: 'Northwind Bank',
    replyTo: null,
    ...changes,
  };
}

async function send(to: SmtpRoute, options?: SmtpOptions, what = letter()) {
  return smtpHandOver(to, options)(what);
}

/** What a secret can call its sender, and worse. */
const NAMES = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  fc
    .array(
      fc.constantFrom('Ana', ',', ';', '<', '>', '"', '\\', '@', '\r\n', 'Bcc: ', 'e@f.example'),
    )
    .map((pieces) => pieces.join('')),
);

const HEADERS = [
  ...['auto-submitted', 'content-language', 'content-type', 'date', 'from', 'message-id'],
  ...['mime-version', 'reply-to', 'subject', 'to'],
];

const ACCEPTED = { handedOver: 'accepted' };
const UNKNOWN = { handedOver: 'unknown' };
const refused = (reason: string) => ({ handedOver: 'refused', reason });

describe('a letter that a server on this machine takes', () => {
  test('arrives as it was written, as text and as HTML', async () => {
    const server = await serve(PLAIN);
    expect(await send(route(server))).toMatchObject(ACCEPTED);
    const mail = await simpleParser(server.delivered[0]?.raw ?? '');
    expect(mail.from?.text).toBe('"Northwind Bank" <verify@northwind.example>');
    expect(mail.subject).toBe(callEmail().subject);
    expect(mail.text?.trim()).toBe(callEmail().text.trim());
    expect(mail.html && mail.html.trim()).toBe(callEmail().html.trim());
    expect(mail.attachments).toEqual([]);
  });

  test('goes to its one address', async () => {
    const server = await serve(PLAIN);
    await send(route(server));
    expect(server.delivered).toHaveLength(1);
    expect(server.delivered[0]).toMatchObject({
      from: 'verify@northwind.example',
      to: ['ana@customer.example'],
    });
  });

  test('says where answers go, where that is not the sender', async () => {
    const server = await serve(PLAIN);
    await send(route(server));
    await send(route(server, { replyTo: 'help@northwind.example' }));
    const mails = await Promise.all(server.delivered.map(({ raw }) => simpleParser(raw)));
    expect(mails.map(({ replyTo }) => replyTo?.text)).toEqual([
      undefined,
      'help@northwind.example',
    ]);
  });

  test('T29 has one sender and no header more, whatever the sender is called', async () => {
    const server = await serve(PLAIN);
    const names = fc.sample(NAMES, { numRuns: 60, seed: 7 });
    for (const name of names) await send(route(server, { name, replyTo: 'a@n.example' }));
    expect(server.delivered).toHaveLength(names.length);
    for (const { raw } of server.delivered) {
      const { headers, from } = await simpleParser(raw);
      expect([...headers.keys()].sort()).toEqual(HEADERS);
      expect(from?.value.map(({ address }) => address)).toEqual(['verify@northwind.example']);
    }
  });

  test('says that no person sent it', async () => {
    const server = await serve(PLAIN);
    await send(route(server));
    const { headers } = await simpleParser(server.delivered[0]?.raw ?? '');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.has('x-mailer')).toBe(false);
  });

  test('says which language it is in', async () => {
    const server = await serve(PLAIN);
    await send(route(server), {}, letter({ email: callEmail({ language: 'pt-BR' }) }));
    const { headers } = await simpleParser(server.delivered[0]?.raw ?? '');
    expect(headers.get('content-language')).toBe('pt-BR');
  });

  test('arrives as it was written in Japanese too', async () => {
    const server = await serve(PLAIN);
    const email = callEmail({ language: 'ja' });
    await send(route(server), {}, letter({ email }));
    const mail = await simpleParser(server.delivered[0]?.raw ?? '');
    expect(mail.subject).toBe(email.subject);
    expect(mail.text?.trim()).toBe(email.text.trim());
  });

  test('has the same Message-ID when it is handed over again, and another one has not', async () => {
    const server = await serve(PLAIN);
    await send(route(server));
    await send(route(server));
    await send(route(server), {}, letter({ sendId: 'f'.repeat(64) }));
    const mails = await Promise.all(server.delivered.map(({ raw }) => simpleParser(raw)));
    const [first, again, other] = mails.map(({ messageId }) => messageId);
    expect(first).toMatch(/^<[0-9a-f]{32}@northwind\.example>$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test('T29 adds no header for a sender name with a line end', async () => {
    const server = await serve(PLAIN);
    const name = 'Bank\r\nBcc: thief@evil.example';
    await send(route(server, { name }));
    const [head = ''] = server.delivered[0]?.raw.split('\r\n\r\n') ?? [];
    expect(head).not.toMatch(/^bcc:/im);
    expect(server.delivered[0]?.to).toEqual(['ana@customer.example']);
  });
});

test('a server on this machine needs no certificate even if it offers TLS', async () => {
  const server = await serve(TLS);
  expect(await send(route(server))).toMatchObject(ACCEPTED);
});

describe('STARTTLS', () => {
  const required = { requireTls: true, ...LOGIN };

  test('carries login and letter where the route asks for it', async () => {
    const server = await serve(TLS);
    expect(await send(route(server, required), { trustOnly: TLS.cert })).toMatchObject(ACCEPTED);
    expect(server.delivered[0]).toMatchObject({ encrypted: true, user: 'mailer' });
  });

  test('with a certificate that nobody vouches for, the server learns nothing', async () => {
    const server = await serve(TLS);
    expect(await send(route(server, required))).toMatchObject(UNKNOWN);
    expect([server.logins, server.delivered]).toEqual([[], []]);
  });

  test('not offered, the server learns nothing', async () => {
    const server = await serve(PLAIN);
    expect(await send(route(server, required))).toMatchObject(refused('sender'));
    expect([server.logins, server.delivered]).toEqual([[], []]);
  });
});

test('smtps carries the letter over TLS', async () => {
  const server = await serve({ ...TLS, secure: true });
  expect(await send(route(server, { secure: true }), { trustOnly: TLS.cert })).toMatchObject(
    ACCEPTED,
  );
  expect(server.delivered[0]?.encrypted).toBe(true);
});

test('the login of the route is used', async () => {
  const server = await serve({ ...PLAIN, authOptional: false });
  expect(await send(route(server, LOGIN))).toMatchObject(ACCEPTED);
  expect(server.delivered[0]?.user).toBe('mailer');
});

test('a login that is wrong is refused because of the sender', async () => {
  const server = await serve(PLAIN);
  const wrong = route(server, { ...LOGIN, password: 'other' });
  expect(await send(wrong)).toMatchObject(refused('sender'));
  expect(server.delivered).toEqual([]);
});

test('a login that is missing is refused because of the sender', async () => {
  const server = await serve({ ...PLAIN, authOptional: false });
  expect(await send(route(server))).toMatchObject(refused('sender'));
});

test('550 for the recipient is refused because of the address', async () => {
  const server = await serve({
    ...PLAIN,
    onRcptTo: (_to, _session, done) => done(reply(550, '5.1.1 No such user')),
  });
  expect(await send(route(server))).toMatchObject(refused('address'));
});

test('550 for the sender is refused because of the sender', async () => {
  const server = await serve({
    ...PLAIN,
    onMailFrom: (_from, _session, done) => done(reply(550, '5.7.1 Not you')),
  });
  expect(await send(route(server))).toMatchObject(refused('sender'));
});

test('451 leaves it open', async () => {
  const server = await serve({
    ...PLAIN,
    onRcptTo: (_to, _session, done) => done(reply(451, '4.7.1 Try later')),
  });
  expect(await send(route(server))).toMatchObject(UNKNOWN);
});

test('a server that never answers leaves it open when the time is up', async () => {
  const server = await serve({ ...PLAIN, onMailFrom: () => undefined });
  expect(await send(route(server), { timeoutMs: 200 })).toMatchObject(UNKNOWN);
});

test('a server that keeps talking does not stretch the time', async () => {
  const chatty = net.createServer((socket) => {
    const timer = setInterval(() => socket.write('220-wait\r\n'), 20);
    socket.on('error', () => undefined).on('close', () => clearInterval(timer));
  });
  await new Promise<void>((resolve) => chatty.listen(0, 'localhost', resolve));
  const { port } = chatty.address() as net.AddressInfo;
  expect(await send(route({ port }), { timeoutMs: 200 })).toMatchObject(UNKNOWN);
  await new Promise((resolve) => chatty.close(resolve));
});

test('a server that is slow at every step does not get the time anew for each', async () => {
  const slow = (_what: unknown, _session: unknown, done: (error?: Error) => void) =>
    void setTimeout(done, 250);
  const server = await serve({ ...PLAIN, onMailFrom: slow, onRcptTo: slow });
  expect(await send(route(server), { timeoutMs: 400 })).toMatchObject(UNKNOWN);
  expect(server.delivered).toEqual([]);
});

test('a connection that breaks after the letter was sent leaves it open', async () => {
  const server: MailServer = await serve({
    ...PLAIN,
    onData: (stream) => stream.resume().on('end', () => server.hangUp()),
  });
  expect(await send(route(server))).toMatchObject(UNKNOWN);
});

test('a server that is not there leaves it open', async () => {
  const server = await startMailServer(PLAIN);
  await server.close();
  expect(await send(route(server))).toMatchObject(UNKNOWN);
});

test('letters sent at the same time all arrive', async () => {
  const server = await serve(PLAIN);
  const handOver = smtpHandOver(route(server));
  const to = Array.from({ length: 20 }, (_, at) => `ana${at}@customer.example`);
  await Promise.all(to.map((address) => handOver(letter({ to: address }))));
  expect(server.delivered.flatMap((each) => each.to).sort()).toEqual(to.sort());
});

test.each(['nobody', 'a@b.example, c@d.example', 'a@b.example\r\nRCPT TO:<c@d.example>'])(
  'the address %j is a mistake, and the error does not repeat it',
  async (to) => {
    const sending = send(route({ port: 1 }), {}, letter({ to }));
    await expect(sending).rejects.toThrow(TypeError);
    await expect(sending).rejects.not.toThrow(to);
  },
);
