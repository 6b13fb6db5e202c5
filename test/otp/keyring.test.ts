import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { keyring, type Secrets } from '../../src/otp/keyring.ts';
import { SECRETS, testKeys } from '../support/verification-desk.ts';

const withSecrets = (changes: Partial<Secrets>): ReturnType<typeof keyring> =>
  keyring({ ...SECRETS, ...changes });

const BAD: [string, string | undefined][] = [
  ['missing', undefined],
  ['empty', ''],
  ['blank', ' \n '],
  ['a placeholder', 'change-me'],
  ['31 bytes in hex', Buffer.from(Array.from({ length: 31 }, (_, i) => i)).toString('hex')],
  ['31 bytes in base64', Buffer.from(Array.from({ length: 31 }, (_, i) => i)).toString('base64')],
  ['one byte repeated', 'ab'.repeat(32)],
  ['zeros', '0'.repeat(64)],
  ['one letter repeated', 'A'.repeat(64)],
  ['two bytes in turn', 'abcd'.repeat(32)],
  ['text with spaces inside', `${SECRETS.pepper.slice(0, 20)} ${SECRETS.pepper.slice(20)}`],
  ['text with other signs', `${SECRETS.pepper.slice(0, -4)}€€€€`],
];

test.each(BAD)('a pepper that is %s is named as missing', (_, pepper) => {
  expect(withSecrets({ pepper })).toEqual({ ok: false, missing: 'OTP_PEPPER' });
});

test.each(BAD)('a ledger key that is %s is named as missing', (_, ledgerKey) => {
  expect(withSecrets({ ledgerKey })).toEqual({ ok: false, missing: 'OTP_LEDGER_KEY' });
});

test.each(BAD.slice(3))('a previous pepper that is %s is named as missing', (_, previousPepper) => {
  expect(withSecrets({ previousPepper })).toEqual({ ok: false, missing: 'OTP_PEPPER_PREVIOUS' });
});

test.each([undefined, '', ' ', 'none', 'None', ' NONE '])(
  'the previous pepper %j means there is none',
  (previousPepper) => {
    const made = withSecrets({ previousPepper });
    expect(made.ok && made.keys.peppers).toHaveLength(1);
  },
);

test('`none` is no pepper where one is needed', () => {
  expect(withSecrets({ pepper: 'none' })).toEqual({ ok: false, missing: 'OTP_PEPPER' });
});

test.each([
  undefined,
  '',
  '0',
  '012',
  '-1',
  '1.5',
  ' 12',
  '12 ',
  'abc',
  '1e5',
  '1'.repeat(17),
  '１２',
])('the account id %j is named as missing', (accountId) => {
  expect(withSecrets({ accountId })).toEqual({ ok: false, missing: 'OTP_ACCOUNT_ID' });
});

test('32 random bytes are a secret, in hex or either base64, with or without space around', () => {
  const bytes = randomBytes(32);
  const ids = [
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    ` ${bytes.toString('base64')}\n`,
  ].map((pepper) => {
    const made = withSecrets({ pepper });
    return made.ok && made.keys.peppers[0].id;
  });
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toMatch(/^[0-9a-f]{12}$/);
});

test('every key of an account is another one, and so is every key of another account', () => {
  const all = [SECRETS.accountId, '20260924'].flatMap((accountId) => {
    const { index, seal, tag, bookmark, peppers } = testKeys({
      accountId,
      pepper: SECRETS.ledgerKey,
      previousPepper: SECRETS.pepper,
    });
    return [index, seal, tag, bookmark, ...peppers.flatMap(({ code, phrase }) => [code, phrase])];
  });
  expect(new Set(all.map((key) => Buffer.from(key).toString('hex'))).size).toBe(all.length);
  expect(all.every((key) => key.length === 32)).toBe(true);
});

test('after a rotation the previous pepper keeps its id and its keys, behind the new one', () => {
  const before = testKeys();
  const after = testKeys({ pepper: SECRETS.ledgerKey, previousPepper: SECRETS.pepper });
  expect(after.peppers[0].id).not.toBe(before.peppers[0].id);
  expect(after.peppers[1]).toEqual(before.peppers[0]);
});

test('no text makes it throw', () => {
  const text = fc.option(fc.string({ unit: 'binary' }), { nil: undefined });
  const secrets = fc.record({
    accountId: text,
    ledgerKey: text,
    pepper: text,
    previousPepper: text,
  });
  fc.assert(
    fc.property(secrets, (any) => {
      expect(keyring({ ...any, accountId: '1' }).ok).toBe(false);
      expect(
        withSecrets({ ...(any.pepper !== undefined && { pepper: any.pepper }) }),
      ).toBeDefined();
    }),
  );
});
