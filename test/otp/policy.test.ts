import type { Purpose } from '../../src/contract/vocabulary.ts';
import { codeSpace, symbolsOf } from '../../src/otp/alphabet.ts';
import type { PurposeSettings } from '../../src/contract/settings.ts';
import { DEFAULTS, DEFAULT_SETTINGS } from '../../src/otp/default-settings.ts';
import {
  LONG_CODES_CHECKED_PER_DAY,
  policyOf,
  SHORT_CODES_CHECKED_PER_DAY,
} from '../../src/otp/policy.ts';
import { readSettings } from '../../src/otp/read-settings.ts';
import { floorProblems } from '../../src/otp/settings-floor.ts';
import { DEFAULT_POLICIES } from '../support/default-policies.ts';

const { caller_check: CALL } = DEFAULT_SETTINGS.purposes;
const purposes = Object.keys(DEFAULT_POLICIES) as Purpose[];

test('the 32 symbols leave out I, O, 0 and 1, and none comes twice', () => {
  const symbols = symbolsOf('letters_and_digits');
  expect(new Set(symbols).size).toBe(32);
  expect(symbols).not.toMatch(/[IO01]/);
  expect(codeSpace({ length: 6, alphabet: 'letters_and_digits' })).toBe(2 ** 30);
});

test('the defaults could be saved as they are', () => {
  expect(readSettings(DEFAULT_SETTINGS)).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
});

test('the defaults are those that the design promises', () => {
  expect(DEFAULT_POLICIES).toMatchObject({
    caller_check: { shape: { length: 6 }, minutes: 5, attempts: 5, wrongPerWeek: 10 },
    deal_approval: { shape: { length: 8 }, minutes: 5, refusesNewForMs: 86_400_000 },
    portal_access: { shape: { length: 6 }, minutes: 10 },
    email_ownership: { minutes: 1440 },
  });
  for (const policy of Object.values(DEFAULT_POLICIES)) {
    expect(policy).toMatchObject({ coolDownSeconds: 60, sendsPer10Minutes: 3, sendsPerDay: 10 });
  }
});

test.each<[Partial<PurposeSettings>, string, string, number]>([
  [{ digits: 5 }, 'digits', 'too_low', 6],
  [{ digits: 11 }, 'digits', 'too_high', 10],
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
  [{ newForHours: 23 }, 'newForHours', 'too_low', 24],
  [{ newForHours: 721 }, 'newForHours', 'too_high', 720],
])('a policy with %j is refused for its %s: %s, nearest %d', (change, setting, problem, limit) => {
  const problems = floorProblems('caller_check', { ...CALL, ...change });
  expect(problems).toContainEqual({ setting, problem, limit });
});

test('only confirming an address may take a day', () => {
  const day = { ...CALL, minutes: 1440 };
  for (const purpose of purposes) {
    const sound = purpose === 'email_ownership';
    expect(floorProblems(purpose, { ...day, digits: 8 }).length === 0).toBe(sound);
  }
});

test('what strangers can set off leaves a rep a third of the messages', () => {
  const stranger = policyOf(DEFAULTS, { purpose: 'portal_access', pathway: 'workflow' });
  expect(stranger).toMatchObject({ sendsPer10Minutes: 2, sendsPerDay: 6 });
  const rep = policyOf(DEFAULTS, { purpose: 'portal_access', pathway: 'card' });
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
  expect(chance(CALL.digits)).toBeLessThanOrEqual(5.3e-4);
  expect(chance(DEFAULT_POLICIES.deal_approval.shape.length)).toBeLessThanOrEqual(5.3e-6);
});
