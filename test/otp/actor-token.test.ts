import fc from 'fast-check';
import { readActorToken, writeActorToken } from '../../src/otp/actor-token.ts';
import { actorKeys } from '../../src/otp/keyring.ts';
import { actorStanding } from '../../src/otp/actor-standing.ts';
import { NOON, SECRETS, testKeys } from '../support/verification-desk.ts';

const keys = testKeys();
const END = NOON + 600_000;
const token = writeActorToken(keys, { userId: 71, expiresAt: END });
const dana = { userId: 71, now: NOON };

test('a token vouches for its user until it ends, to the millisecond', () => {
  expect(readActorToken(keys, token, dana)).toBe('verified');
  expect(readActorToken(keys, token, { userId: 71, now: END - 1 })).toBe('verified');
  expect(readActorToken(keys, token, { userId: 71, now: END })).toBe('expired');
});

test('the endpoint’s own two secrets make the very token that the card’s function reads', () => {
  const { accountId, ledgerKey } = SECRETS;
  const made = actorKeys({ accountId, ledgerKey });
  expect(made.ok && writeActorToken(made.keys, { userId: 71, expiresAt: END })).toBe(token);
  expect(actorKeys({ accountId: '0', ledgerKey })).toEqual({
    ok: false,
    missing: 'OTP_ACCOUNT_ID',
  });
  expect(actorKeys({ accountId, ledgerKey: '' })).toEqual({ ok: false, missing: 'OTP_LEDGER_KEY' });
});

test('T41 the token of somebody else vouches for nobody, however old it is', () => {
  for (const now of [NOON, END]) {
    expect(readActorToken(keys, token, { userId: 72, now })).toBe('other_user');
    expect(readActorToken(keys, token, { userId: 7, now })).toBe('other_user');
  }
});

test('T12 a token of another account or of other keys is made up', () => {
  expect(readActorToken(testKeys({ accountId: '20260924' }), token, dana)).toBe('made_up');
  expect(readActorToken(testKeys({ ledgerKey: SECRETS.pepper }), token, dana)).toBe('made_up');
});

test('T41 a token with any one sign changed, left out or put in is made up', () => {
  for (let at = 0; at <= token.length; at += 1) {
    for (const other of ['0', '1', '9', 'a', 'f', 'A', '.', '-', ' ', '\n', '']) {
      const changed = token.slice(0, at) + other + token.slice(at + 1);
      const longer = token.slice(0, at) + other + token.slice(at);
      for (const made of [changed, longer]) {
        if (made !== token) expect(readActorToken(keys, made, dana)).toBe('made_up');
      }
    }
  }
});

test('T41 no token is made of the parts of others', () => {
  const parts = (text: string): string[] => text.split('.');
  const user = fc.integer({ min: 1, max: 99 });
  const end = fc.integer({ min: NOON - 9, max: NOON + 9 });
  fc.assert(
    fc.property(user, end, user, end, fc.nat(31), (userId, expiresAt, otherId, otherEnd, mix) => {
      const one = writeActorToken(keys, { userId, expiresAt });
      const two = writeActorToken(keys, { userId: otherId, expiresAt: otherEnd });
      const mixed = parts(one).map((part, i) => ((mix >> i) & 1 ? parts(two)[i] : part));
      const made = mixed.join('.');
      if (made === one || made === two) return;
      for (const id of [userId, otherId]) {
        expect(readActorToken(keys, made, { userId: id, now: NOON - 10 })).toBe('made_up');
      }
    }),
    { numRuns: 500 },
  );
});

test('no text is taken for a token, and none makes it throw', () => {
  const made = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^a1\.\d{1,16}\.\d{1,16}\.\d{13}\.[0-9a-f]{64}$/),
  );
  fc.assert(
    fc.property(made, (text) => {
      expect(readActorToken(keys, text, dana)).toBe('made_up');
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['verified', 'verified'],
  ['none', 'stated'],
  ['expired', 'stated'],
  ['other_user', { refusal: 'actor_not_verified' }],
  ['made_up', { refusal: 'actor_not_verified' }],
] as const)('a token that is %s makes the user %j', (reading, standing) => {
  expect(actorStanding(reading)).toEqual(standing);
});
