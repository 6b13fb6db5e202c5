import fc from 'fast-check';
import { readEmailRoute, type EmailRoute } from '../../src/delivery/email-route.ts';

const SMTP =
  'smtp://mailer:secret@mail.northwind.example:2525?from=verify@northwind.example&name=Bank';

function smtpRoute(line: string): Extract<EmailRoute, { route: 'smtp' }> {
  const read = readEmailRoute(line);
  if (!read.ok || read.route.route !== 'smtp') throw new Error('not an SMTP route');
  return read.route;
}

test('a HubSpot route names the e-mail and the sender', () => {
  expect(readEmailRoute('hubspot:7001?name=Northwind%20Bank')).toEqual({
    ok: true,
    route: { route: 'hubspot', emailId: 7001, name: 'Northwind Bank' },
  });
});

test('an SMTP route names server, login and sender', () => {
  expect(smtpRoute(SMTP)).toEqual({
    route: 'smtp',
    host: 'mail.northwind.example',
    port: 2525,
    secure: false,
    requireTls: true,
    user: 'mailer',
    password: 'secret',
    from: 'verify@northwind.example',
    name: 'Bank',
  });
});

test('login, address and name are percent-encoded, and a plus is a plus', () => {
  const line =
    'smtps://a%40b:p%3Aq%2F%23@mail.example?from=verify+otp@northwind.example&name=A%26B';
  expect(smtpRoute(line)).toMatchObject({
    user: 'a@b',
    password: 'p:q/#',
    from: 'verify+otp@northwind.example',
    name: 'A&B',
  });
});

test('a port left out is the one of the protocol', () => {
  expect(smtpRoute('smtp://mail.example?from=a@b.example&name=B').port).toBe(587);
  expect(smtpRoute('smtps://mail.example?from=a@b.example&name=B').port).toBe(465);
});

test('smtps speaks TLS from the first byte', () => {
  expect(smtpRoute(SMTP.replace('smtp:', 'smtps:'))).toMatchObject({
    secure: true,
    requireTls: false,
  });
});

test.each(['localhost', '127.0.0.1', '127.8.8.8', '[::1]'])(
  'plain smtp to this machine (%s) needs no TLS',
  (host) => {
    const { requireTls } = smtpRoute(`smtp://${host}:25?from=a@b.example&name=B`);
    expect(requireTls).toBe(false);
  },
);

test.each([
  'mail.example',
  '10.0.0.5',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  '127.1',
  '[::2]',
])('plain smtp to any other host (%s) requires STARTTLS', (host) => {
  expect(smtpRoute(`smtp://${host}:25?from=a@b.example&name=B`).requireTls).toBe(true);
});

test('an IPv6 host stands without its brackets', () => {
  expect(smtpRoute('smtp://[::1]:25?from=a@b.example&name=B').host).toBe('::1');
});

test('space around the line is ignored', () => {
  expect(readEmailRoute(' hubspot:7001?name=Bank\n').ok).toBe(true);
});

test.each([
  undefined,
  '',
  'none',
  'hubspot:',
  'hubspot:abc?name=B',
  'hubspot:0?name=B',
  'hubspot:7001',
  'hubspot:7001?name=',
  'hubspot:7001?name=%20',
  'hubspot:7001?name=B&name=C',
  'hubspot:7001?name=B&bcc=x@y.example',
  'hubspot:7001?name=B#c',
  'hubspot://7001?name=B',
  `hubspot:7001?name=${'x'.repeat(81)}`,
  'hubspot:7001?name=A%0D%0ABcc%3A%20x',
  'hubspot:7001?name=%E0%A4',
  'http://mail.example?from=a@b.example&name=B',
  'smtp://mail.example?name=B',
  'smtp://mail.example?from=a@b.example',
  'smtp://mail.example?from=nobody&name=B',
  'smtp://mail.example?from=a@b.example,c@d.example&name=B',
  'smtp://mail.example?from=a@b.example&name=B&tls=off',
  'smtp://mail.example/path?from=a@b.example&name=B',
  'smtp://mail.example:0?from=a@b.example&name=B',
  'smtp://mail.example:99999?from=a@b.example&name=B',
  'smtp://user@mail.example?from=a@b.example&name=B',
  'smtp://:pass@mail.example?from=a@b.example&name=B',
  'smtp://user:p%0D%0As@mail.example?from=a@b.example&name=B',
  'smtp://user:p%zz@mail.example?from=a@b.example&name=B',
  'smtp://?from=a@b.example&name=B',
  'smtp://ma%20il.example?from=a@b.example&name=B',
  'smtp://mail.example?from=a@b.example&name=B\nsmtp://other.example',
])('%j is no route', (line) => {
  expect(readEmailRoute(line)).toEqual({ ok: false });
});

const RUNS = { numRuns: 2000 };

test('whatever the secret holds, reading it gives a sound route or none', () => {
  const bits = fc.constantFrom(
    ...[
      'hubspot:',
      'smtp://',
      'smtps://',
      'a',
      '7',
      '@',
      ':',
      '/',
      '?',
      '&',
      '=',
      '%',
      '%0A',
      '\n',
    ],
    ...['from=a@b.example', 'name=B', 'localhost', '[::1]', '127.0.0.1', '.', '#', ' ', '\u202e'],
  );
  const lines = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(bits, fc.string({ maxLength: 3 })), { maxLength: 14 }).map((b) => b.join('')),
  );
  fc.assert(
    fc.property(lines, (line) => {
      const read = readEmailRoute(line);
      if (!read.ok) return;
      expect(read.route.name).toMatch(/^\P{Cc}{1,80}$/u);
      if (read.route.route === 'hubspot') {
        expect(Number.isSafeInteger(read.route.emailId)).toBe(true);
        return;
      }
      const { host, port, secure, requireTls } = read.route;
      expect(port > 0 && port < 65536).toBe(true);
      expect(host).toMatch(/^[a-z0-9.:-]+$/);
      const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
      expect(secure || requireTls || isLocal).toBe(true);
    }),
    RUNS,
  );
});

test('what is written into a route is what is read from it', () => {
  const text = fc.string({ minLength: 1, maxLength: 20 }).filter((t) => t.trim() !== '');
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.integer({ min: 1, max: 65535 }),
      (user, password, name, port) => {
        const [u, p, n] = [user, password, name].map(encodeURIComponent);
        const line = `smtps://${u}:${p}@mail.example:${port}?from=a@b.example&name=${n}`;
        expect(smtpRoute(line)).toMatchObject({ user, password, name, port });
      },
    ),
    RUNS,
  );
});
