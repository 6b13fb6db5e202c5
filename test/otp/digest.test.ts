import { createHmac, hkdfSync } from 'node:crypto';
import { deriveKey, mac, macHex, sameText } from '../../src/otp/digest.ts';

test('a MAC is HMAC-SHA-256 over the canonical bytes (RFC 4231 key and data of case 2)', () => {
  const expected = createHmac('sha256', 'Jefe').update('s28:what do ya want for nothing?').digest();
  expect(Buffer.from(mac(Buffer.from('Jefe'), 'what do ya want for nothing?'))).toEqual(expected);
});

test('the HMAC underneath is that of RFC 4231, case 2', () => {
  expect(createHmac('sha256', 'Jefe').update('what do ya want for nothing?').digest('hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

test('the HKDF underneath is that of RFC 5869, case 3: empty salt, empty info', () => {
  const okm = hkdfSync('sha256', Buffer.alloc(22, 0x0b), Buffer.alloc(0), Buffer.alloc(0), 42);
  expect(Buffer.from(okm).toString('hex')).toBe(
    '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
  );
});

test('a derived key is HKDF-SHA-256 of the secret with the canonical label', () => {
  const secret = Buffer.alloc(32, 7);
  const prk = createHmac('sha256', Buffer.alloc(32)).update(secret).digest();
  const okm = createHmac('sha256', prk)
    .update(Buffer.concat([Buffer.from('[s3:ones4:code]'), Buffer.from([1])]))
    .digest();
  expect(Buffer.from(deriveKey(secret, ['one', 'code']))).toEqual(okm);
});

test('labels that run together when written side by side give different keys', () => {
  const secret = Buffer.alloc(32, 7);
  expect(deriveKey(secret, ['ab', 'c'])).not.toEqual(deriveKey(secret, ['a', 'bc']));
  expect(deriveKey(secret, ['ab'])).not.toEqual(deriveKey(secret, ['a', 'b']));
});

test('a shorter name is the beginning of the longer one', () => {
  const key = Buffer.alloc(32, 1);
  expect(macHex(key, 'x')).toMatch(/^[0-9a-f]{64}$/);
  expect(macHex(key, 'x', 12)).toBe(macHex(key, 'x').slice(0, 12));
});

test.each([
  ['', '', true],
  ['abc', 'abc', true],
  ['abc', 'abd', false],
  ['abc', 'ab', false],
  ['', 'a', false],
  ['é', 'e\u0301', false],
])('%j and %j are the same text: %s', (one, other, same) => {
  expect(sameText(one, other)).toBe(same);
});
