import fc from 'fast-check';
import addressparser from 'nodemailer/lib/addressparser';
import { fromHeader } from '../../src/delivery/from-header.ts';
import { brandName } from '../../src/delivery/shown-name.ts';
import { isSendableEmail } from '../../src/otp/destination.ts';

const AT = 'verify@northwind.example';

test.each([
  ['Northwind Bank', `Northwind Bank <${AT}>`],
  ['Müller & Söhne', `Müller & Söhne <${AT}>`],
  ["Ana's Bank", `Ana’s Bank <${AT}>`],
  ['Northwind, Inc.', `"Northwind, Inc." <${AT}>`],
  ['Northwind (UK)', `"Northwind (UK)" <${AT}>`],
  ['Bank" <thief@evil.example>,', `"Bank thief evil.example ," <${AT}>`],
  ['https://northwind.example', AT],
])('a sender called %j is written %s', (name, header) => {
  expect(fromHeader(name, AT)).toBe(header);
});

test('T29 whatever the sender is called, the header names one sender, at the address it was given', () => {
  const piece = fc.constantFrom(
    ...['Ana', ' ', ',', ';', ':', '<', '>', '"', '\\', '@', '(', ')', '.', '\r\n', 'Bcc: ', '=?'],
    ...['e@f.example', '\u202e', '\u2028', '\0', 'ａ', '＜', '＠'],
  );
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );
  const address = fc.emailAddress().filter(isSendableEmail);
  fc.assert(
    fc.property(name, address, (called, at) => {
      const header = fromHeader(called, at);
      expect(header).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(addressparser(header)).toEqual([{ name: brandName(called) ?? '', address: at }]);
    }),
    { numRuns: 2000 },
  );
});
