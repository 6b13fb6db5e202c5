import { deriveCode, type CodeContext } from '../../src/otp/code.ts';
import { keyring } from '../../src/otp/keyring.ts';
import {
  LONG_CODES_CHECKED_PER_DAY,
  SHORT_CODES_CHECKED_PER_DAY,
  policyOf,
  type Policy,
} from '../../src/otp/policy.ts';
import { DEFAULTS } from '../../src/otp/default-settings.ts';
import { codeSpace } from '../../src/otp/alphabet.ts';
import { randomBytes } from 'node:crypto';
import { atMost, forComparison, type Figure } from './figure.ts';

const CODES = 20_000;
const WEEKS_IN_A_YEAR = 52;

/** How fast codes are made, and how seldom a blind guess can be right under the default policies. */
export function codeFigures(): Figure[] {
  return [
    forComparison('codes derived per second', codesPerSecond(), 'codes/s'),
    atMost(
      'chance of a blind attacker on one record in 52 weeks, 6 digits',
      chanceInAYear(policyOf(DEFAULTS, { purpose: 'caller_check', pathway: 'card' })),
      '',
      5.2e-4,
    ),
    atMost(
      'chance of a blind attacker on one record in 52 weeks, 8 digits',
      chanceInAYear(policyOf(DEFAULTS, { purpose: 'deal_approval', pathway: 'approval' })),
      '',
      5.2e-6,
    ),
    atMost(
      'chance of one guess at each of any number of records in a day, by page and form',
      chanceInADay(),
      '',
      5e-4,
    ),
  ];
}

/** Wrong answers are all that the week's limit leaves, so the year's chance is that of so many guesses. */
function chanceInAYear({ shape, wrongPerWeek }: Policy): number {
  const guesses = wrongPerWeek * WEEKS_IN_A_YEAR;
  return 1 - (1 - 1 / codeSpace(shape)) ** guesses;
}

/** Every answer takes one of the account’s places, short codes and long ones apart. */
function chanceInADay(): number {
  const missed =
    (1 - 10 ** -6) ** SHORT_CODES_CHECKED_PER_DAY * (1 - 10 ** -8) ** LONG_CODES_CHECKED_PER_DAY;
  return 1 - missed;
}

function codesPerSecond(): number {
  const secret = (): string => randomBytes(32).toString('base64');
  const made = keyring({
    accountId: '1',
    ledgerKey: secret(),
    pepper: secret(),
    previousPepper: 'none',
  });
  if (!made.ok) throw new TypeError('The bench made a bad secret');
  const { peppers } = made.keys;
  const started = performance.now();
  for (let i = 0; i < CODES; i += 1) deriveCode(peppers[0], context(i));
  return Math.round(CODES / ((performance.now() - started) / 1_000));
}

function context(i: number): CodeContext {
  return {
    accountId: '1',
    challenge: `c1.${i}`,
    record: { objectTypeId: '0-1', objectId: String(i) },
    purpose: 'caller_check',
    pathway: 'card',
    channel: 'email',
    destination: '0'.repeat(32),
    boundFacts: { destinationSince: i },
    expiresAt: i,
    shape: { length: 6, alphabet: 'digits' },
  };
}
