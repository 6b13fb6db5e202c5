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
    '481204 is your code for Northwind Bank, for 10 minutes. Enter it yourself. Nobody from Northwind Bank will ever ask you for it.',
  );
});

test('whoever reads it out on a call is told to hear the two words first', () => {
  expect(text({ enteredBy: 'staff', livesForMs: 5 * 60_000 })).toBe(
    '481 204 is your code for the call with Northwind Bank, for 5 minutes. Tell it only to somebody who first tells you these words: amber falcon.',
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

test('in English it takes one piece, and two where it names the page', () => {
  const english = (changes: Partial<SmsFacts>) => smsSegments(text(changes));
  expect(english({ enteredBy: 'staff' })).toEqual({ encoding: 'GSM-7', segments: 1 });
  expect(english({})).toEqual({ encoding: 'GSM-7', segments: 1 });
  expect(english({ domain: 'verify.northwind.example' })).toEqual({
    ...{ encoding: 'GSM-7', segments: 2 },
  });
});

test.each(MESSAGE_LANGUAGES)('in %s it takes four pieces at most', (language) => {
  for (const enteredBy of ['staff', 'recipient'] as const) {
    const written = text({ language, enteredBy, domain: 'verify.northwind.example' });
    expect(smsSegments(written).segments).toBeLessThanOrEqual(4);
  }
});

test('a code keeps its order among words that run from right to left', () => {
  expect(text({ language: 'he', enteredBy: 'staff' })).toContain('\u2068481 204\u2069');
});

test('a brand’s typographic signs cost nothing', () => {
  const written = text({ brand: 'Harrow’s Money' });
  expect(written).toContain("Harrow's Money");
  expect(smsSegments(written).encoding).toBe('GSM-7');
});

test.each(['https://evil.example/x', '', '\u202e', 'x'.repeat(500)])(
  'a brand that cannot be shown (%j) is left out',
  (brand) => {
    expect(text({ brand })).toContain('your code for our company,');
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
      expect(said).toMatch(/^481204 is your code for /);
      expect(said).not.toMatch(/https?:|www\.|[\p{Cc}@#]/iu);
    }),
    { numRuns: 500 },
  );
});
