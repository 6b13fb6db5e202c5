import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { canonical } from '../../src/otp/canonical.ts';
import { codeContextForm, deriveCode, groupCode, type CodeContext } from '../../src/otp/code.ts';
import { derivePhrase } from '../../src/otp/phrase.ts';
import { SECRETS, testKeys } from '../support/verification-desk.ts';

const [pepper] = testKeys().peppers;

const CONTEXT: CodeContext = {
  accountId: '20260923',
  challenge: 'c1.0-1.101.caller_check.card.abc.r.tag',
  record: { objectTypeId: '0-1', objectId: '101' },
  purpose: 'caller_check',
  pathway: 'card',
  channel: 'email',
  destination: '0123456789abcdef0123456789abcdef',
  boundFacts: { amount: 120_000, currency: 'EUR', amountSince: 1_790_000_000_000 },
  expiresAt: 1_795_000_000_000,
  shape: { length: 8, alphabet: 'digits' },
};

/** Every way to change one thing that a code is for. */
const CHANGES: [string, (context: CodeContext) => CodeContext][] = [
  ['account', (c) => ({ ...c, accountId: `${c.accountId}1` })],
  ['challenge', (c) => ({ ...c, challenge: `${c.challenge}x` })],
  ['record type', (c) => ({ ...c, record: { ...c.record, objectTypeId: '0-3' } })],
  ['record', (c) => ({ ...c, record: { ...c.record, objectId: `${c.record.objectId}0` } })],
  ['purpose', (c) => ({ ...c, purpose: 'deal_approval' })],
  ['pathway', (c) => ({ ...c, pathway: 'workflow' })],
  ['channel', (c) => ({ ...c, channel: 'sms' })],
  ['destination', (c) => ({ ...c, destination: c.destination.replace(/.$/, 'z') })],
  ['amount', (c) => ({ ...c, boundFacts: { ...c.boundFacts, amount: 120_001 } })],
  ['currency', (c) => ({ ...c, boundFacts: { ...c.boundFacts, currency: 'USD' } })],
  ['time of the amount', (c) => ({ ...c, boundFacts: { ...c.boundFacts, amountSince: 1 } })],
  ['amount as text', (c) => ({ ...c, boundFacts: { ...c.boundFacts, amount: '120000' } })],
  ['one more fact', (c) => ({ ...c, boundFacts: { ...c.boundFacts, stage: 'won' } })],
  ['no facts', (c) => ({ ...c, boundFacts: {} })],
  ['expiry', (c) => ({ ...c, expiresAt: c.expiresAt + 1 })],
  ['alphabet', (c) => ({ ...c, shape: { ...c.shape, alphabet: 'letters_and_digits' } })],
];

const bytes = (context: CodeContext): string =>
  Buffer.from(canonical(codeContextForm(context))).toString('hex');

test.each(CHANGES)('T14 a changed %s makes another code', (_, change) => {
  const collisions = Array.from({ length: 300 }, (__, i) => {
    const context = { ...CONTEXT, challenge: `challenge ${i}` };
    expect(bytes(change(context))).not.toBe(bytes(context));
    return deriveCode(pepper, change(context)) === deriveCode(pepper, context);
  });
  expect(collisions.filter(Boolean)).toHaveLength(0);
});

test('T15 a fact that was changed and changed back makes another code, since its time moved', () => {
  const back = { ...CONTEXT.boundFacts, amountSince: 1_790_000_060_000 };
  expect(deriveCode(pepper, { ...CONTEXT, boundFacts: back })).not.toBe(
    deriveCode(pepper, CONTEXT),
  );
});

test('the code is the HMAC as one number modulo the number of codes, with its leading zeros', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 4, max: 10 }),
      (name, length) => {
        const context = { ...CONTEXT, challenge: name, shape: { ...CONTEXT.shape, length } };
        const digest = createHmac('sha256', pepper.code)
          .update(canonical(codeContextForm(context)))
          .digest('hex');
        const number = BigInt(`0x${digest}`) % 10n ** BigInt(length);
        expect(deriveCode(pepper, context)).toBe(String(number).padStart(length, '0'));
      },
    ),
    { numRuns: 500 },
  );
});

test('the same context in another member order has the same code', () => {
  const reversed = Object.fromEntries(Object.entries(CONTEXT).reverse()) as unknown as CodeContext;
  expect(deriveCode(pepper, reversed)).toBe(deriveCode(pepper, CONTEXT));
});

test('another pepper makes another code and another phrase', () => {
  const [other] = testKeys({ pepper: SECRETS.ledgerKey }).peppers;
  expect(deriveCode(other, CONTEXT)).not.toBe(deriveCode(pepper, CONTEXT));
  expect(derivePhrase(other, CONTEXT)).not.toBe(derivePhrase(pepper, CONTEXT));
});

test('T12 two accounts with the same secrets have different codes', () => {
  const [other] = testKeys({ accountId: '20260924' }).peppers;
  expect(deriveCode(other, CONTEXT)).not.toBe(deriveCode(pepper, CONTEXT));
});

test.each([
  ['1234', '1234'],
  ['12345', '123 45'],
  ['123456', '123 456'],
  ['1234567', '1234 567'],
  ['12345678', '1234 5678'],
  ['123456789', '123 456 789'],
  ['1234567890', '1234 5678 90'],
  ['000001', '000 001'],
])('%s is read aloud as %s', (code, groups) => {
  expect(groupCode(code)).toBe(groups);
});
