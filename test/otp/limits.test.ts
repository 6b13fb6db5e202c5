import fc from 'fast-check';
import { destinationRest, lockedUntil, repRest, triesLeft } from '../../src/otp/limits.ts';
import type { Policy } from '../../src/otp/policy.ts';
import { DEFAULT_POLICIES } from '../support/default-policies.ts';
import { EMPTY_STREAM, type OpenChallenge } from '../../src/otp/stream-state.ts';

const { caller_check: POLICY } = DEFAULT_POLICIES;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const NOW = 1_795_000_000_000;
const ago = (...ages: number[]): number[] => ages.map((age) => NOW - age);

test('a destination that got nothing takes a message', () => {
  expect(destinationRest([], POLICY, NOW)).toBeUndefined();
});

test('the cool-down ends to the millisecond', () => {
  expect(destinationRest(ago(MINUTE), POLICY, NOW)).toBeUndefined();
  expect(destinationRest(ago(MINUTE - 1), POLICY, NOW)).toEqual({
    refusal: 'cool_down',
    until: NOW + 1,
  });
});

test('the fourth message within ten minutes waits until the first is ten minutes old', () => {
  const times = (oldest: number): number[] => ago(oldest, 5 * MINUTE, 2 * MINUTE);
  expect(destinationRest(times(10 * MINUTE), POLICY, NOW)).toBeUndefined();
  expect(destinationRest(times(10 * MINUTE - 1), POLICY, NOW)).toEqual({
    refusal: 'destination_limit',
    until: NOW + 1,
  });
});

test('the eleventh message within a day waits until the first is a day old', () => {
  const later = Array.from({ length: 9 }, (_, i) => (20 - 2 * i) * 60 * MINUTE);
  expect(destinationRest(ago(DAY, ...later), POLICY, NOW)).toBeUndefined();
  expect(destinationRest(ago(DAY - 1, ...later), POLICY, NOW)).toEqual({
    refusal: 'destination_limit',
    until: NOW + 1,
  });
});

test('where several limits hold, the time told is that of the one which lasts longest', () => {
  const six = Array.from({ length: 6 }, (_, i) => (20 - 2 * i) * 60 * MINUTE);
  const ten = ago(DAY - 1000, ...six, 4 * MINUTE, 3 * MINUTE, 2 * MINUTE);
  expect(destinationRest(ten, POLICY, NOW)).toEqual({
    refusal: 'destination_limit',
    until: NOW + 6 * MINUTE,
  });
});

/** The rule as one would say it: how many in the window that ends now. */
function naivelyAllowed(times: readonly number[], policy: Policy, at: number): boolean {
  const inLast = (window: number): number => times.filter((time) => at - time < window).length;
  return (
    inLast(DAY) < policy.sendsPerDay &&
    inLast(10 * MINUTE) < policy.sendsPer10Minutes &&
    inLast(policy.coolDownSeconds * 1000) === 0
  );
}

const sendTimes = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 2 * MINUTE }),
      fc.integer({ min: 0, max: 20 * MINUTE }),
      fc.integer({ min: DAY - 20 * MINUTE, max: DAY + MINUTE }),
      fc.integer({ min: 0, max: DAY }),
      fc.constantFrom(0, MINUTE, 10 * MINUTE, 10 * MINUTE - 1, DAY, DAY - 1),
    ),
    { maxLength: 20 },
  )
  .map((ages) => ago(...ages).sort((a, b) => a - b));

const policies = fc
  .record({
    coolDownSeconds: fc.integer({ min: 30, max: 3600 }),
    sendsPer10Minutes: fc.integer({ min: 1, max: 5 }),
    sendsPerDay: fc.integer({ min: 1, max: 20 }),
  })
  .map((limits): Policy => ({ ...POLICY, ...limits }));

test('sends are refused exactly when counting says so, until exactly when counting allows', () => {
  fc.assert(
    fc.property(sendTimes, policies, (times, policy) => {
      const rest = destinationRest(times, policy, NOW);
      expect(rest === undefined).toBe(naivelyAllowed(times, policy, NOW));
      if (rest === undefined || !('until' in rest)) return;
      expect(naivelyAllowed(times, policy, rest.until)).toBe(true);
      expect(naivelyAllowed(times, policy, rest.until - 1)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test('a rep sends ten times in any minute, not eleven', () => {
  const nine = Array.from({ length: 9 }, (_, i) => 50_000 - i * 5000);
  expect(repRest(ago(...nine), NOW)).toBeUndefined();
  expect(repRest(ago(MINUTE, ...nine), NOW)).toBeUndefined();
  expect(repRest(ago(MINUTE - 1, ...nine), NOW)).toEqual({ refusal: 'rep_limit', until: NOW + 1 });
});

const open: OpenChallenge = {
  id: 'c',
  destination: 'd',
  channel: 'email',
  masked: 'm',
  since: 0,
  issuedAt: NOW,
  expiresAt: NOW + 5 * MINUTE,
  attempts: 5,
  wrongPerWeek: 10,
  settings: 0,
  countsForMinutes: 30,
  shape: POLICY.shape,
  keyId: 'k',
  by: { userId: 1, name: 'Rep', assurance: 'stated' },
  enteredBy: 'staff',
  language: 'en',
  bound: {},
  messages: [],
  guesses: [],
};

test('ten wrong answers in any seven days lock, until the oldest is seven days old', () => {
  const nine = Array.from({ length: 9 }, (_, i) => (6 * DAY) / (i + 1));
  const state = (oldest: number): typeof EMPTY_STREAM => ({
    ...EMPTY_STREAM,
    wrong: ago(oldest, ...nine),
  });
  expect(lockedUntil(state(7 * DAY), POLICY, NOW)).toBeUndefined();
  expect(lockedUntil(state(7 * DAY - 1), POLICY, NOW)).toBe(NOW + 1);
});

test('the tries told are the fewer of what the code and what the week have left, never below none', () => {
  fc.assert(
    fc.property(fc.nat(7), fc.nat(14), fc.nat(4), (guesses, wrong, old) => {
      const times = [
        ...Array.from({ length: old }, () => NOW - 7 * DAY),
        ...Array.from({ length: wrong }, () => NOW - 1000),
      ];
      const tried = { ...open, guesses: Array.from({ length: guesses }, (_, i) => `g${i}`) };
      const left = triesLeft({ ...EMPTY_STREAM, wrong: times }, tried, POLICY, NOW);
      expect(left).toBe(Math.max(0, Math.min(5 - guesses, 10 - wrong)));
    }),
  );
});
