import { brandName, personName } from '../../src/delivery/shown-name.ts';

test.each([
  ['Ana', 'Ana'],
  ['  Ana  María ', 'Ana María'],
  ["Sinéad O'Brien", 'Sinéad O’Brien'],
  ['Jean-Luc', 'Jean-Luc'],
  ['Dr. Müller', 'Dr. Müller'],
  ['J. R.', 'J. R.'],
  ['Nguyễn Văn Ánh', 'Nguyễn Văn Ánh'],
  ['महेश', 'महेश'],
  ['محمد', 'محمد'],
  ['さくら', 'さくら'],
])('%j is a name', (raw, shown) => {
  expect(personName(raw)).toBe(shown);
});

test.each([
  undefined,
  '',
  '   ',
  '...',
  'evil.com',
  'Ana evil.example',
  'http',
  'See https',
  '𝐡𝐭𝐭𝐩 evil',
  'www',
  'Ana2',
  'a@b',
  '<b>Ana</b>',
  '{{ contact.email }}',
  '{brand}',
  'Ana\r\nBcc',
  'Ana\u0000',
  'Ana\u202egro',
  'Ana\u200bB',
  'ㅤ',
  '\ud800Ana',
  'x'.repeat(41),
  'a\u0301\u0302\u0303\u0304\u0305\u0306',
])('%j is not shown as a name', (raw) => {
  expect(personName(raw)).toBeUndefined();
});

test.each([
  ['Northwind Bank', 'Northwind Bank'],
  ['3M', '3M'],
  ["Marks & Spencer's", 'Marks & Spencer’s'],
  ['Ørsted A/S', 'Ørsted A/S'],
  ['monday.com', 'monday.com'],
  ['Toys“R”Us ™', 'Toys R Us'],
  ['<b>Bank</b>', 'b Bank /b'],
  ['Bank {{ x }}', 'Bank x'],
  ['Bank\r\nBcc: x@y.example', 'Bank Bcc x y.example'],
])('the brand %j is shown as %j', (raw, shown) => {
  expect(brandName(raw)).toBe(shown);
});

test.each(['', '!!!', 'http://evil.example', 'www.evil.example', 'evil.com/x', 'x'.repeat(81)])(
  'the brand %j is not shown',
  (raw) => {
    expect(brandName(raw)).toBeUndefined();
  },
);
