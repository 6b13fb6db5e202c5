import type { Purpose } from '../../src/contract/vocabulary.ts';
import { codeSpace, symbolsOf } from '../../src/otp/alphabet.ts';
import {
  DEFAULT_POLICIES,
  LONG_CODES_CHECKED_PER_DAY,
  policyOf,
  policyProblems,
  SHORT_CODES_CHECKED_PER_DAY,
  type Policy,
} from '../../src/otp/policy.ts';

const { caller_check: CALL } = DEFAULT_POLICIES;
const purposes = Object.keys(DEFAULT_POLICIES) as Purpose[];

test('the 32 symbols leave out I, O, 0 and 1, and none comes twice', () => {
  const symbols = symbolsOf('letters_and_digits');
  expect(new Set(symbols).size).toBe(32);
  expect(symbols).not.toMatch(/[IO01]/);
  expect(codeSpace({ length: 6, alphabet: 'letters_and_digits' })).toBe(2 ** 30);
});

test.each(purposes)('the default policy of %s is sound', (purpose) => {
  expect(policyProblems(purpose, DEFAULT_POLICIES[purpose])).toEqual([]);
});

test('the defaults are those that the design promises', () => {
  expect(DEFAULT_POLICIES).toMatchObject({
    caller_check: { shape: { length: 6 }, minutes: 5, attempts: 5, wrongPerWeek: 10 },
    deal_approval: { shape: { length: 8 }, minutes: 5, highRisk: true },
    portal_access: { shape: { length: 6 }, minutes: 10 },
    email_ownership: { minutes: 1440 },
  });
  for (const policy of Object.values(DEFAULT_POLICIES)) {
    expect(policy).toMatchObject({ coolDownSeconds: 60, sendsPer10Minutes: 3, sendsPerDay: 10 });
  }
});

test.each<[Partial<Policy>, string, string, number]>([
  [{ shape: { length: 5, alphabet: 'digits' } }, 'shape', 'too_low', 6],
  [{ shape: { length: 11, alphabet: 'digits' } }, 'shape', 'too_high', 10],
  [{ minutes: 0 }, 'minutes', 'too_low', 1],
  [{ minutes: 11 }, 'minutes', 'too_high', 10],
  [{ minutes: 2.5 }, 'minutes', 'not_whole', 1],
  [{ minutes: NaN }, 'minutes', 'not_whole', 1],
  [{ minutes: Infinity }, 'minutes', 'not_whole', 1],
  [{ attempts: 0 }, 'attempts', 'too_low', 1],
  [{ attempts: 11 }, 'attempts', 'too_high', 10],
  [{ coolDownSeconds: 29 }, 'coolDownSeconds', 'too_low', 30],
  [{ coolDownSeconds: 3601 }, 'coolDownSeconds', 'too_high', 3600],
  [{ sendsPer10Minutes: 0 }, 'sendsPer10Minutes', 'too_low', 1],
  [{ sendsPer10Minutes: 6 }, 'sendsPer10Minutes', 'too_high', 5],
  [{ sendsPerDay: 21 }, 'sendsPerDay', 'too_high', 20],
  [{ wrongPerWeek: 11 }, 'wrongPerWeek', 'too_high', 10],
  [{ wrongPerWeek: -1 }, 'wrongPerWeek', 'too_low', 1],
  [{ countsForMinutes: 1441 }, 'countsForMinutes', 'too_high', 1440],
])('a policy with %j is refused for its %s: %s, nearest %d', (change, setting, problem, limit) => {
  const problems = policyProblems('caller_check', { ...CALL, ...change });
  expect(problems).toContainEqual({ setting, problem, limit });
});

test('only confirming an address may take a day', () => {
  const day = { ...CALL, minutes: 1440 };
  for (const purpose of purposes) {
    const sound = purpose === 'email_ownership';
    expect(policyProblems(purpose, day).length === 0).toBe(sound);
  }
});

test('what strangers can set off leaves a rep a third of the messages', () => {
  const stranger = policyOf({ purpose: 'portal_access', pathway: 'workflow' });
  expect(stranger).toMatchObject({ sendsPer10Minutes: 2, sendsPerDay: 6 });
  const rep = policyOf({ purpose: 'portal_access', pathway: 'card' });
  expect(rep).toMatchObject({ sendsPer10Minutes: 3, sendsPerDay: 10 });
});

test('one guess at each of any number of records in a day stays below the design bar', () => {
  const chance =
    1 -
    (1 - 10 ** -6) ** SHORT_CODES_CHECKED_PER_DAY * (1 - 10 ** -8) ** LONG_CODES_CHECKED_PER_DAY;
  expect(chance).toBeLessThanOrEqual(5e-4);
});

test('a year of blind guessing at one record stays below the design bars', () => {
  const chance = (digits: number): number => 1 - (1 - 10 ** -digits) ** ((10 * 365) / 7);
  expect(chance(CALL.shape.length)).toBeLessThanOrEqual(5.3e-4);
  expect(chance(DEFAULT_POLICIES.deal_approval.shape.length)).toBeLessThanOrEqual(5.3e-6);
});
