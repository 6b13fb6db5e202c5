import fc from 'fast-check';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/mobile';
import metadata from 'libphonenumber-js/mobile/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { maskPhone } from '../../src/otp/destination.ts';
import { countryOfNumber, readPhone, USED } from '../../src/delivery/phone-number.ts';

/** Its mobile numbers; undefined where the plan does not say which those are. */
function mobilesOf(country: CountryCode): string | undefined {
  const [kinds] = ((metadata.countries[country] ?? []) as unknown[]).slice(USED.kinds);
  const mobile: unknown = Array.isArray(kinds) ? kinds[1] : undefined;
  return Array.isArray(mobile) ? String(mobile[0]) : undefined;
}

const COUNTRIES = (Object.keys(metadata.countries) as CountryCode[]).filter(mobilesOf);

function callingCodeOf(country: CountryCode): string {
  return String(metadata.countries[country]?.[USED.callingCode]);
}

/** What the library that the numbering plans come from makes of it. */
function byTheLibrary(text: string, country: string) {
  const read = parsePhoneNumberFromString(text, {
    defaultCountry: country as CountryCode,
    extract: false,
  });
  return read?.isValid() && !read.ext ? { e164: read.number, country: read.country } : undefined;
}

test.each([
  ['+1 202 555 0143', { e164: '+12025550143', country: 'US' }],
  ['+44 (0)7911 223456', { e164: '+447911223456', country: 'GB' }],
  ['07911 223456', { e164: '+447911223456', country: 'GB' }],
  ['0044 7911 223-456', { e164: '+447911223456', country: 'GB' }],
  ['+46 70-174 06 05', { e164: '+46701740605', country: 'SE' }],
  ['+44 7911 123456', { e164: '+447911123456', country: 'GG' }],
  ['＋４４ ７９１１ ２２３４５６', { e164: '+447911223456', country: 'GB' }],
])('reads %s', (text, phone) => {
  expect(readPhone(text, 'GB')).toEqual(phone);
});

test.each([
  ['a landline', '+44 20 7946 0958'],
  ['premium rate', '+44 909 879 0000'],
  ['premium rate in North America', '+1 900 555 0143'],
  ['shared cost', '+44 845 748 4950'],
  ['a pager', '+44 7640 123456'],
  ['a personal number, which forwards at a price', '+44 7011 234567'],
  ['voice over IP', '+44 56 1234 5678'],
  ['a free-phone number', '+1 800 555 0199'],
  ['an extension', '+44 7911 223456 ext. 5'],
  ['an extension after a sign', '+44 7911 223456#5'],
  ['two numbers', '07911 223456 07911 223457'],
  ['a number too long', '+44 7911 2234567'],
  ['a number too short', '+44 7911 22345'],
  ['a calling code that nobody has', '+999 7911 223456'],
  ['letters', '+44 7911 CALLME'],
  ['a second plus', '+44 +7911 223456'],
  ['an encoded line end', '+447911223456%0d%0aTo:+44'],
  ['nothing', ''],
  ['words', 'ask her'],
])('%s gets no text message', (_, text) => {
  expect(readPhone(text, 'GB')).toBeUndefined();
});

test('a national number is the country’s that is given, and nobody’s without one', () => {
  expect(readPhone('(202) 555-0143', 'US')?.e164).toBe('+12025550143');
  expect(readPhone('(202) 555-0143', 'GB')).toBeUndefined();
  expect(readPhone('(202) 555-0143', 'ZZ')).toBeUndefined();
  expect(readPhone('(202) 555-0143', 'constructor')).toBeUndefined();
});

test.each([
  ['+441632960961', 'GB'],
  ['+12025550100', 'US'],
  ['+14165550100', 'CA'],
  ['+18005550199', 'US'],
  ['+46701740605', 'SE'],
  ['+999123456789', undefined],
])('a sender’s number %s is of %s', (number, country) => {
  expect(countryOfNumber(number)).toBe(country);
});

test('every country’s mobile phones can be written in international form', () => {
  for (const country of COUNTRIES) {
    const example = (examples as Record<string, string>)[country] ?? '';
    const code = callingCodeOf(country);
    const wanted = byTheLibrary(`+${code}${example}`, country);
    expect(readPhone(`+${code} ${example}`, 'GB')).toEqual(wanted);
  }
});

/** A text as people type numbers of a country, and others like it. */
const typed = fc.constantFrom(...COUNTRIES).chain((country) => {
  const code = callingCodeOf(country);
  const national = fc.oneof(
    { weight: 4, arbitrary: fc.stringMatching(new RegExp(`^(?:${mobilesOf(country) ?? ''})$`)) },
    fc.stringMatching(/^\d{4,14}$/),
  );
  const before = fc.constantFrom(
    ...[`+${code}`, `+${code} (0)`, `00${code}`, `011${code}`, code, '0', '1', '8', ''],
  );
  return fc.record({
    country: fc.constant(country),
    before,
    national,
    gap: fc.constantFrom('', ' ', '-'),
  });
});

test('no number is read otherwise than the library reads it', () => {
  fc.assert(
    fc.property(typed, ({ country, before, national, gap }) => {
      const text = `${before}${gap}${national.slice(0, 3)}${gap}${national.slice(3)}`;
      const read = readPhone(text, country);
      // A zero in brackets is not dialled from abroad; the library takes it for one of the number's own.
      const plain = text.replace('(0)', '');
      if (read !== undefined) expect([text, read]).toEqual([text, byTheLibrary(plain, country)]);
    }),
    { numRuns: 1500 },
  );
});

test('a mask shows the calling code and two digits, whatever the country', () => {
  for (const country of COUNTRIES) {
    const code = callingCodeOf(country);
    expect(maskPhone(`+${code}5550143`)).toBe(`+${code} ••• ••• •43`);
  }
});

test('nothing that is typed is more than refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, country) => {
      const read = readPhone(text, country);
      expect(read === undefined || /^\+[1-9]\d{6,14}$/.test(read.e164)).toBe(true);
    }),
  );
});
