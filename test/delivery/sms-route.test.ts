import fc from 'fast-check';
import { readSmsRoute, type SmsRoute } from '../../src/delivery/sms-route.ts';

const ACCOUNT = `AC${'0a'.repeat(16)}`;
const KEY = `SK${'1b'.repeat(16)}`;
const SERVICE = `MG${'2c'.repeat(16)}`;
const NUMBER = '+441632960961';

function routeOf(line: string): SmsRoute {
  const read = readSmsRoute(line);
  if (!read.ok || read.route === undefined) throw new Error('no route');
  return read.route;
}

test.each([undefined, '', ' ', 'none', ' none\n'])('with %j nothing is sent by text', (line) => {
  expect(readSmsRoute(line)).toEqual({ ok: true, route: undefined });
});

test('an account sends from its number', () => {
  expect(routeOf(`twilio://${ACCOUNT}:secret@${NUMBER}?name=Northwind`)).toEqual({
    account: ACCOUNT,
    user: ACCOUNT,
    password: 'secret',
    from: { number: NUMBER },
    name: 'Northwind',
  });
});

test('an API key signs in for its account', () => {
  const line = `twilio://${KEY}:s%40cret@${NUMBER}?account=${ACCOUNT}&name=Northwind`;
  expect(routeOf(line)).toMatchObject({ account: ACCOUNT, user: KEY, password: 's@cret' });
});

test('a messaging service sends to the country that the line names', () => {
  const line = `twilio://${ACCOUNT}:secret@${SERVICE}?name=Northwind&country=GB`;
  expect(routeOf(line)).toMatchObject({ from: { messagingService: SERVICE }, country: 'GB' });
});

test('the domain of the page that takes codes can be named', () => {
  const line = `twilio://${ACCOUNT}:secret@${NUMBER}?name=Northwind&domain=verify.northwind.example`;
  expect(routeOf(line).domain).toBe('verify.northwind.example');
});

test.each([
  'None',
  'nothing',
  `twilio://${ACCOUNT}:secret@${NUMBER}`,
  `twilio://${ACCOUNT}:secret@${NUMBER}?name=`,
  `twilio://${ACCOUNT}:secret@${NUMBER}?name=A&name=B`,
  `twilio://${ACCOUNT}:secret@${NUMBER}?name=A&to=%2B44`,
  `twilio://${ACCOUNT}:secret@${NUMBER}?name=A#b`,
  `twilio://${ACCOUNT}:secret@${NUMBER}/path?name=A`,
  `twilio://${ACCOUNT}:secret@${NUMBER}:443?name=A`,
  `twilio://${ACCOUNT}:secret@441632960961?name=A`,
  `twilio://${ACCOUNT}:secret@+44?name=A`,
  `twilio://${ACCOUNT}:secret@+0441632960961?name=A`,
  `twilio://${ACCOUNT}:secret@Northwind?name=A`,
  `twilio://${ACCOUNT}:secret@${SERVICE}?name=A`,
  `twilio://${ACCOUNT}:secret@${SERVICE}?name=A&country=gb`,
  `twilio://${ACCOUNT}:secret@${SERVICE}?name=A&country=Britain`,
  `twilio://${ACCOUNT}@${NUMBER}?name=A`,
  `twilio://:secret@${NUMBER}?name=A`,
  `twilio://${ACCOUNT}:se%20cret@${NUMBER}?name=A`,
  `twilio://${ACCOUNT}:se%0Acret@${NUMBER}?name=A`,
  `twilio://${ACCOUNT.slice(0, -1)}:secret@${NUMBER}?name=A`,
  `twilio://${KEY}:secret@${NUMBER}?name=A`,
  `twilio://${KEY}:secret@${NUMBER}?account=${KEY}&name=A`,
  `twilio://${ACCOUNT}:secret@${NUMBER}?account=AC${'9'.repeat(32)}&name=A`,
  `twilio://${ACCOUNT}:secret@${NUMBER}?name=A&domain=`,
  `twilio://${ACCOUNT}:secret@${NUMBER}?name=A&domain=northwind`,
  `twilio://${ACCOUNT}:secret@${NUMBER}?name=A&domain=a.example%20%23123456`,
  `twilio://${ACCOUNT}:secret@${NUMBER}?name=A&domain=-a.example`,
  `twilio://${ACCOUNT}:secret@${NUMBER}?name=A&domain=NORTHWIND.example`,
  `https://${ACCOUNT}:secret@${NUMBER}?name=A`,
  `twilio:${ACCOUNT}?name=A`,
])('%j is no route', (line) => {
  expect(readSmsRoute(line)).toEqual({ ok: false });
});

test('whatever the secret holds, reading it gives a sound route or none', () => {
  const bits = fc.constantFrom(
    ...['twilio://', 'none', ACCOUNT, KEY, SERVICE, NUMBER, 'secret', ':', '@', '/', '?', '&', '='],
    ...[
      'name=B',
      `account=${ACCOUNT}`,
      'country=GB',
      'domain=a.example',
      '%0A',
      '%',
      '#',
      '\n',
      ' ',
    ],
  );
  const lines = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(bits, fc.string({ maxLength: 3 })), { maxLength: 14 }).map((b) => b.join('')),
  );
  fc.assert(
    fc.property(lines, (line) => {
      const read = readSmsRoute(line);
      if (!read.ok || read.route === undefined) return;
      const { account, user, password, name, from, country, domain } = read.route;
      expect(account).toMatch(/^AC[0-9a-f]{32}$/i);
      expect(user === account || /^SK[0-9a-f]{32}$/i.test(user)).toBe(true);
      expect(password).toMatch(/^[!-~]+$/);
      expect(name).toMatch(/^\P{Cc}{1,80}$/u);
      expect('number' in from || country !== undefined).toBe(true);
      expect(domain === undefined || /^[a-z0-9.-]+$/.test(domain)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('what is written into a route is what is read from it', () => {
  const name = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
  const password = fc.stringMatching(/^[!-~]{1,40}$/);
  fc.assert(
    fc.property(name, password, (called, secret) => {
      const [n, p] = [called, secret].map(encodeURIComponent);
      const route = routeOf(`twilio://${ACCOUNT}:${p}@${NUMBER}?name=${n}`);
      expect(route).toMatchObject({ name: called, password: secret });
    }),
  );
});
