import fc from 'fast-check';
import { readReply } from '../../src/entry-page/read-reply.ts';

test('whatever a server says is a reply of the contract or none', () => {
  const said = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        result: fc.constantFrom(
          'verified',
          'wrong_code',
          'not_a_code',
          'ended',
          'busy',
          'malformed',
        ),
        triesLeft: fc.oneof(fc.integer(), fc.double(), fc.string()),
        length: fc.oneof(fc.integer(), fc.constant('<b>6</b>')),
        alphabet: fc.oneof(fc.constantFrom('digits', 'letters_and_digits'), fc.string()),
        retryAfterMs: fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.constant(null)),
        field: fc.oneof(fc.string(), fc.constant({})),
        markup: fc.string(),
      },
      { requiredKeys: ['result'] },
    ),
  );
  fc.assert(
    fc.property(said, (value) => {
      const reply = readReply(value);
      for (const [name, held] of Object.entries(reply ?? {})) {
        const isWhole = name === 'retryAfterMs' || Number.isSafeInteger(held);
        const isCount = typeof held === 'number' && held >= 0 && isWhole;
        const isText = ['result', 'alphabet', 'field'].includes(name) && typeof held === 'string';
        // Anything else, such as `markup`, does not come through.
        expect([name, isCount || isText]).toEqual([name, true]);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([null, undefined, 'verified', [], {}, { result: 'ok' }, { result: 'wrong_code' }])(
  '%j is no reply',
  (said) => {
    expect(readReply(said)).toBeUndefined();
  },
);
