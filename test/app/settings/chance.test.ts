import { chancePerCode, chancePerYear } from '../../../src/app/settings/policies/chance.ts';
import { DEFAULT_SETTINGS } from '../../../src/otp/default-settings.ts';
import { LANGUAGES } from '../../../src/app/settings/channels/languages.ts';
import { MESSAGE_LANGUAGES } from '../../../src/delivery/message-language.ts';

test('one code of six digits with five answers is guessed once in 200,000', () => {
  expect(chancePerCode({ digits: 6, attempts: 5 })).toBeCloseTo(1 / 200_000, 12);
});

test('the defaults keep within what is promised for a record and a year', () => {
  const { caller_check: call, deal_approval: approval } = DEFAULT_SETTINGS.purposes;
  expect(chancePerYear(call)).toBeLessThanOrEqual(5.2e-4);
  expect(chancePerYear(approval)).toBeLessThanOrEqual(5.2e-6);
});

test('no chance is more than certain', () => {
  expect(chancePerCode({ digits: 1, attempts: 20 })).toBe(1);
});

test('a test message can be had in every language that messages have', () => {
  expect(LANGUAGES).toEqual(MESSAGE_LANGUAGES);
});
