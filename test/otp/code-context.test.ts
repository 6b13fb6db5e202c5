import { codeContext } from '../../src/otp/code-context.ts';
import { deriveCode } from '../../src/otp/code.ts';
import type { Stream } from '../../src/otp/stream.ts';
import type { OpenChallenge } from '../../src/otp/stream-state.ts';
import { DANA, NOON, SECRETS, testKeys } from '../support/verification-desk.ts';

const keys = testKeys();
const stream: Stream = {
  record: { objectTypeId: '0-1', objectId: '101' },
  purpose: 'caller_check',
  pathway: 'card',
};
const open: OpenChallenge = {
  id: 'challenge 1',
  destination: 'd1',
  channel: 'email',
  masked: 'a•••@example.com',
  since: NOON - 1,
  issuedAt: NOON,
  expiresAt: NOON + 300_000,
  attempts: 5,
  wrongPerWeek: 10,
  settings: 0,
  countsForMinutes: 30,
  shape: { length: 8, alphabet: 'digits' },
  keyId: keys.peppers[0].id,
  by: DANA,
  enteredBy: 'staff',
  language: 'en',
  bound: {},
  messages: [{ n: 1, at: NOON }],
  guesses: [],
};

function codeOf(changes: { open?: Partial<OpenChallenge>; stream?: Partial<Stream> } = {}): string {
  const source = codeContext(keys, { ...stream, ...changes.stream }, { ...open, ...changes.open });
  if (source === undefined) throw new TypeError('No pepper');
  return deriveCode(source.pepper, source.context);
}

test.each<[string, Partial<OpenChallenge>]>([
  ['challenge', { id: 'challenge 2' }],
  ['destination', { destination: 'd2' }],
  ['time since which the destination stands there', { since: NOON - 2 }],
  ['channel', { channel: 'sms' }],
  ['end', { expiresAt: NOON + 300_001 }],
  ['alphabet', { shape: { length: 8, alphabet: 'letters_and_digits' } }],
])('T14 T15 T18 a code belongs to its %s', (_, change) => {
  expect(codeOf({ open: change })).not.toBe(codeOf());
});

test.each<[string, Partial<Stream>]>([
  ['T11', { record: { objectTypeId: '0-1', objectId: '102' } }],
  ['T11', { record: { objectTypeId: '0-3', objectId: '101' } }],
  ['T13', { purpose: 'portal_access' }],
  ['T13', { pathway: 'workflow' }],
])('%s a code belongs to its stream: not to %j', (_, change) => {
  expect(codeOf({ stream: change })).not.toBe(codeOf());
});

test('T12 a code belongs to its account', () => {
  const other = codeContext(testKeys({ accountId: '20260924' }), stream, {
    ...open,
    keyId: testKeys({ accountId: '20260924' }).peppers[0].id,
  });
  expect(other?.context.accountId).toBe('20260924');
});

test('what happens to a challenge after it was issued leaves its code as it is', () => {
  const later = { messages: [...open.messages, { n: 3, at: NOON + 60_000 }], guesses: ['g'] };
  expect(codeOf({ open: later })).toBe(codeOf());
});

test('T36 the code comes from the pepper that the challenge names, or from none', () => {
  const rotated = testKeys({ pepper: SECRETS.ledgerKey, previousPepper: SECRETS.pepper });
  expect(codeContext(rotated, stream, open)?.pepper).toEqual(keys.peppers[0]);
  expect(codeContext(testKeys({ pepper: SECRETS.ledgerKey }), stream, open)).toBeUndefined();
});
