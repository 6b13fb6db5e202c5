import fc from 'fast-check';
import { reasonIn } from '../../src/hubspot/refusal-reason.ts';

const answer = (parts: Record<string, unknown>): string =>
  JSON.stringify({ status: 'error', correlationId: 'c0ffee', ...parts });

const problem = (message: string): Record<string, unknown> => ({
  isValid: false,
  message,
  error: 'MISSING_CONDITIONAL_REQUIRED_PROPERTY',
  name: 'closed_won_reason',
  portalId: 20260923,
});

const aboutValues = (...messages: string[]): string =>
  `Property values were not valid: ${JSON.stringify(messages.map(problem))}`;

test.each<[string, Record<string, unknown>, string]>([
  [
    'the problem inside the message about property values',
    { message: aboutValues('“Closed won reason” is required.'), category: 'VALIDATION_ERROR' },
    '“Closed won reason” is required.',
  ],
  [
    'each of several problems',
    { message: aboutValues('A reason is required.', 'The amount is too high.') },
    'A reason is required. The amount is too high.',
  ],
  [
    'a problem that is named twice, once',
    { message: aboutValues('A reason is required.', 'A reason  is required.') },
    'A reason is required.',
  ],
  [
    'the message of each error where the message holds none',
    {
      message: 'There were errors',
      errors: [{ message: 'A reason is required.', code: 'X', context: {} }, { code: 'Y' }],
    },
    'A reason is required.',
  ],
  [
    'the problems inside the message before the errors beside it',
    {
      message: aboutValues('A reason is required.'),
      errors: [{ message: 'Something else', code: 'PROPERTY_DOESNT_EXIST' }],
    },
    'A reason is required.',
  ],
  ['the plain message', { message: 'resource not found' }, 'resource not found'],
  ['the plain message beside no errors', { message: 'Not today', errors: [] }, 'Not today'],
  [
    'a message whose problems are cut off, as it is',
    { message: 'Property values were not valid: [{"message":"A rea' },
    'Property values were not valid: [{"message":"A rea',
  ],
  [
    'a message on several lines, in one',
    { message: 'First\r\n\tsecond\u2028third\u0000\u202e\u200bfourth ' },
    'First second third fourth',
  ],
])('HubSpot’s reason is %s', (_, parts, reason) => {
  expect(reasonIn(answer(parts))).toBe(reason);
});

test.each([
  ['nothing', ''],
  ['a page of a gateway', '<html><body>502 Bad Gateway</body></html>'],
  ['no object', '"resource not found"'],
  ['null', 'null'],
  ['no message', answer({ category: 'VALIDATION_ERROR' })],
  ['a message that is no text', answer({ message: { toString: 1, valueOf: 1 } })],
  ['errors that are no list', answer({ errors: { message: 'x' } })],
  ['errors without messages', answer({ errors: [null, 1, 'x', [], { message: 2 }] })],
])('an answer of %s has no reason', (_, body) => {
  expect(reasonIn(body)).toBe('');
});

test('a long reason is cut after 300 characters, and never through a symbol', () => {
  expect(reasonIn(answer({ message: 'x'.repeat(301) }))).toBe('x'.repeat(300));
  for (const before of [298, 299, 300]) {
    const reason = reasonIn(answer({ message: `${'x'.repeat(before)}😀 and more` }));
    expect(reason.isWellFormed()).toBe(true);
    expect(reason.length).toBeLessThanOrEqual(300);
  }
});

test('T29 whatever HubSpot answers, the reason is one well-formed line of at most 300 characters', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });
  const name = fc.constantFrom('message', 'errors', 'toString', '__proto__', 'category');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.constantFrom(null, 0, true, '[{', '[{}]'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: false }),
    ),
  }));
  const body = fc.oneof(
    text,
    fc.json(),
    value.map((some) => JSON.stringify(some)),
    value.map((some) => answer({ message: `Not valid: ${JSON.stringify([some])}` })),
    fc.record({ message: text, errors: fc.array(fc.record({ message: text })) }).map(answer),
  );
  fc.assert(
    fc.property(body, (some) => {
      const reason = reasonIn(some);
      expect(reason.length).toBeLessThanOrEqual(300);
      expect(reason.isWellFormed()).toBe(true);
      expect(reason).toBe(reason.trim());
      expect(reason).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }),
    { numRuns: 2_000 },
  );
});
