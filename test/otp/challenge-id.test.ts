import fc from 'fast-check';
import { makeChallengeId, readChallengeId } from '../../src/otp/challenge-id.ts';
import type { Stream } from '../../src/otp/stream.ts';
import { NOON, SECRETS, testKeys } from '../support/verification-desk.ts';

const keys = testKeys();
const stream: Stream = {
  record: { objectTypeId: '2-3456789', objectId: '101' },
  purpose: 'caller_check',
  pathway: 'card',
};
const id = makeChallengeId(keys, { stream, expiresAt: NOON }, 'Zx-9_random');

test('an id says which record, purpose and pathway it is for, and when it ends', () => {
  expect(readChallengeId(keys, id)).toEqual({ stream, expiresAt: NOON });
});

test('the end is rounded up to the second, never down', () => {
  const facts = fc.record({
    stream: fc.constant(stream),
    expiresAt: fc.integer({ min: 1, max: NOON * 2 }),
  });
  fc.assert(
    fc.property(facts, (made) => {
      const read = readChallengeId(keys, makeChallengeId(keys, made, 'r'));
      expect(read?.expiresAt).toBe(Math.ceil(made.expiresAt / 1000) * 1000);
    }),
  );
});

test('a random part with dots changes nothing of what an id says', () => {
  const dotted = makeChallengeId(keys, { stream, expiresAt: NOON }, 'a.b.c');
  expect(readChallengeId(keys, dotted)).toEqual({ stream, expiresAt: NOON });
});

test('an id with any one character changed, left out or put in is refused', () => {
  for (let at = 0; at < id.length; at += 1) {
    for (const other of ['0', 'a', 'F', '.', '-', ' ', '\u0000', 'é', '']) {
      if (id[at] === other) continue;
      expect(readChallengeId(keys, id.slice(0, at) + other + id.slice(at + 1))).toBeUndefined();
    }
    expect(readChallengeId(keys, `${id.slice(0, at)}0${id.slice(at)}`)).toBeUndefined();
  }
});

test('T12 an id of another account or of other keys is refused', () => {
  expect(readChallengeId(testKeys({ accountId: '20260924' }), id)).toBeUndefined();
  expect(readChallengeId(testKeys({ ledgerKey: SECRETS.pepper }), id)).toBeUndefined();
});

test('the pepper may rotate without any id getting lost', () => {
  const rotated = testKeys({ pepper: SECRETS.ledgerKey, previousPepper: SECRETS.pepper });
  expect(readChallengeId(rotated, id)).toEqual({ stream, expiresAt: NOON });
});

test.each(['', '.', '..', 'c1', `.${id}`, `${id}.`, id.toUpperCase(), `${id}\n`, '\ud800.\ud800'])(
  'the made-up id %j is refused',
  (made) => {
    expect(readChallengeId(keys, made)).toBeUndefined();
  },
);

test('no text is taken for an id, and none makes it throw', () => {
  const [body = ''] = id.split(/\.[^.]*$/);
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((tag) => `${body}.${tag}`),
    fc.stringMatching(/^[0-9a-f]{32}$/).map((tag) => `${body}.${tag}`),
  );
  fc.assert(
    fc.property(text, (made) => {
      expect(readChallengeId(keys, made)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});
