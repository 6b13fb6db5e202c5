import fc from 'fast-check';
import {
  destinationId,
  isSendableEmail,
  maskEmail,
  maskPhone,
  stillStands,
  type Destination,
} from '../../src/otp/destination.ts';
import { NOON, SECRETS, testKeys } from '../support/verification-desk.ts';

const keys = testKeys();
const ada: Destination = {
  channel: 'email',
  address: 'ada.osei@example.com',
  since: NOON,
  replaced: false,
  cameWithRecord: true,
};

test.each([
  ['ada.osei@example.com', 'a•••@example.com'],
  ['ab@example.com', 'a•••@example.com'],
  ['a@example.com', '•••@example.com'],
  ['😀@example.com', '•••@example.com'],
  ['😀a@example.com', '😀•••@example.com'],
  ['"a@b"@example.com', '"•••@example.com'],
  ['@example.com', '•••@example.com'],
  ['no address at all', '•••'],
  ['', '•••'],
])('%j is shown as %j', (address, masked) => {
  expect(maskEmail(address)).toBe(masked);
});

test.each([
  ['+12025550143', '+1 ••• ••• •43'],
  ['+447911223456', '+44 ••• ••• •56'],
  ['+353851234567', '+353 ••• ••• •67'],
  ['+2908', '•••'],
  ['no number', '•••'],
])('the phone %s is shown as %s', (number, masked) => {
  expect(maskPhone(number)).toBe(masked);
});

test('a mask shows the first letter and the domain at most, and not how long the rest is', () => {
  const local = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 64 });
  fc.assert(
    fc.property(local, fc.domain(), (name, domain) => {
      const [first = ''] = name;
      fc.pre(name !== first);
      expect(maskEmail(`${name}@${domain}`)).toBe(`${first}•••@${domain}`);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  'ada@example.com',
  'ada.osei+otp@mail.example.co.uk',
  "o'brien_%x@example.com",
  'ådå@exämple.com',
  '用户@例え.jp',
  `${'a'.repeat(64)}@example.com`,
  `a@${'b'.repeat(248)}.com`,
])('%s can be sent to', (address) => {
  expect(isSendableEmail(address)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['no at sign', 'example.com'],
  ['no domain', 'ada@'],
  ['no name', '@example.com'],
  ['a domain without a dot', 'ada@localhost'],
  ['two at signs', 'ada@evil.com@example.com'],
  ['a list', 'ada@example.com,eve@evil.com'],
  ['a list with semicolon', 'ada@example.com;eve@evil.com'],
  ['a list with space', 'ada@example.com eve@evil.com'],
  ['a header behind a line end', 'ada@example.com\r\nBcc: eve@evil.com'],
  ['a line feed', 'ada\n@example.com'],
  ['a carriage return at the end', 'ada@example.com\r'],
  ['a line separator', 'ada@example.com\u2028'],
  ['a next-line sign', 'ada@example.com\u0085'],
  ['a NUL', 'ada\u0000@example.com'],
  ['a tab', 'ada\t@example.com'],
  ['a quoted name', '"ada"@example.com'],
  ['a quoted list', '"ada@example.com,"@evil.com'],
  ['a display name', 'Ada <ada@example.com>'],
  ['a comment', 'ada(eve@evil.com)@example.com'],
  ['a group', 'team:ada@example.com'],
  ['a route', '<@evil.com:ada@example.com>'],
  ['a backslash', 'ada\\@example.com'],
  ['an address literal', 'ada@[192.0.2.1]'],
  ['an encoded word', '=?utf-8?q?eve=40evil.com=2c?=@example.com'],
  ['a zero-width space', 'ada\u200b@example.com'],
  ['a direction override', 'ada\u202e@example.com'],
  ['half a surrogate pair', 'ada\ud83d@example.com'],
  ['a full-width at sign', 'ada＠evil.com@example.com'],
  ['a full-width comma', 'ada@example.com，eve'],
  ['a small at sign', 'ada﹫evil.com@example.com'],
  ['a name of 65 characters', `${'a'.repeat(65)}@example.com`],
  ['255 characters', `a@${'b'.repeat(249)}.com`],
  ['a megabyte', `${'a'.repeat(1_000_000)}@example.com`],
  ['a megabyte of dots', `a@${'.'.repeat(1_000_000)}`],
])('an address with %s is not sent to', (_, address) => {
  expect(isSendableEmail(address)).toBe(false);
});

test('whatever can be sent to is one address: one at sign, no separator, nothing invisible', () => {
  const spice = fc.constantFrom(
    'a',
    'b',
    '.',
    '@',
    ',',
    ';',
    '<',
    '\r\n',
    ' ',
    '＠',
    '\u200b',
    'é',
  );
  const text = fc.oneof(
    fc.string({ unit: spice }),
    fc.string({ unit: 'binary' }),
    fc.emailAddress(),
  );
  fc.assert(
    fc.property(text, fc.string({ unit: spice, maxLength: 2 }), (address, extra) => {
      for (const tried of [address, `${address}${extra}@example.com`, `ada${extra}@example.com`]) {
        if (!isSendableEmail(tried)) continue;
        for (const read of [tried, tried.normalize('NFKC')]) {
          expect(read).toMatch(/^[^@\s,;<>"\p{C}]+@[^@\s,;<>"\p{C}]+\.[^@\s,;<>"\p{C}]+$/u);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test('one address has one id, however it is written in capitals or with spaces around', () => {
  const id = destinationId(keys, ada);
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(destinationId(keys, { ...ada, address: ' Ada.Osei@Example.COM ' })).toBe(id);
  expect(destinationId(keys, { ...ada, address: 'ada.osei@example.org' })).not.toBe(id);
  expect(destinationId(testKeys({ ledgerKey: SECRETS.pepper }), ada)).not.toBe(id);
});

test('T18 an address still stands only if it is the same one and never went away', () => {
  const then = { destination: destinationId(keys, ada), since: NOON };
  expect(stillStands(keys, ada, then)).toBe(true);
  expect(stillStands(keys, undefined, then)).toBe(false);
  expect(stillStands(keys, { ...ada, since: NOON + 1 }, then)).toBe(false);
  expect(stillStands(keys, { ...ada, address: 'eve@evil.com' }, then)).toBe(false);
});
