import fc from 'fast-check';
import { MESSAGE_LANGUAGES } from '../../src/delivery/message-language.ts';
import { smsSegments } from '../../src/delivery/sms-segments.ts';
import { composeSms, type SmsFacts } from '../../src/delivery/sms-text.ts';

const FACTS: SmsFacts = {
  language: 'en',
  enteredBy: 'recipient',
  code: '481204',
  phrase: 'amber falcon',
  livesForMs: 10 * 60_000,
  brand: 'Northwind Bank',
};
const text = (changes: Partial<SmsFacts> = {}) => composeSms({ ...FACTS, ...changes });

test('whoever enters the code is told to tell it to nobody', () => {
  expect(text()).toBe(
    '481204 is your code from Northwind Bank, for 10 minutes. Enter it yourself and never tell it to anyone. If you see two words there, they must be: amber falcon.',
  );
});

test('whoever reads it out on a call is told to hear the two words first', () => {
  expect(text({ enteredBy: 'staff', livesForMs: 5 * 60_000 })).toBe(
    'Northwind Bank: 481 204 is your code for 5 minutes. Read it out on our call, but only after we have told you these two words: amber falcon. If we cannot, hang up.',
  );
});

test('the last line binds the code to the page that takes it', () => {
  const lines = text({ domain: 'verify.northwind.example' }).split('\n');
  expect(lines.at(-1)).toBe('@verify.northwind.example #481204');
  expect(lines.at(-2)).toBe('');
});

test('a code that staff type is bound to no page', () => {
  expect(text({ enteredBy: 'staff', domain: 'northwind.example' })).not.toMatch(/[@#\n]/);
});

test('the time in it is what is left, never a moment more', () => {
  expect(text({ livesForMs: 4 * 60_000 + 59_999 })).toContain('for 4 minutes');
  expect(text({ livesForMs: 30_000 })).toContain('for less than a minute');
});

test('it takes two pieces at most, in the alphabet of one octet less', () => {
  for (const language of MESSAGE_LANGUAGES.filter((each) => each !== 'ja')) {
    for (const enteredBy of ['staff', 'recipient'] as const) {
      const written = text({ language, enteredBy, domain: 'verify.northwind.example' });
      expect([language, smsSegments(written)]).toEqual([
        language,
        { encoding: 'GSM-7', segments: expect.any(Number) as number },
      ]);
      expect(smsSegments(written).segments).toBeLessThanOrEqual(2);
    }
  }
});

test('a brand’s typographic signs cost nothing', () => {
  const written = text({ brand: 'Harrow’s Money' });
  expect(written).toContain("Harrow's Money");
  expect(smsSegments(written).encoding).toBe('GSM-7');
});

test.each(['https://evil.example/x', '', '\u202e', 'x'.repeat(500)])(
  'a brand that cannot be shown (%j) is left out',
  (brand) => {
    expect(text({ brand })).toContain('your code from our company,');
  },
);

test.each([
  [{ code: '12' }],
  [{ code: '481204\n' }],
  [{ phrase: 'amber' }],
  [{ livesForMs: Number.NaN }],
])('a message is not made of %j', (changes) => {
  expect(() => text(changes)).toThrow(TypeError);
});

test('whatever the brand, the message is one without a line of its own or a link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (brand) => {
      const [said = '', ...rest] = text({ brand, domain: 'northwind.example' }).split('\n');
      expect(rest).toEqual(['', '@northwind.example #481204']);
      expect(said).toMatch(/^481204 is your code from /);
      expect(said).not.toMatch(/https?:|www\.|[\p{Cc}@#]/iu);
    }),
    { numRuns: 500 },
  );
});
