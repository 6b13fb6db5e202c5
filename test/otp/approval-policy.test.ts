import fc from 'fast-check';
import {
  guardOf,
  propertiesNamed,
  tierOf,
  type GuardedStage,
  type Tier,
} from '../../src/otp/approval-policy.ts';
import { RULES, tier } from '../support/approval-desk.ts';

const SMALL = tier({ from: { EUR: 1_000, USD: 1_100 }, approvals: [{ owner: true }] });
const LARGE = tier({
  from: { EUR: 50_000.5, USD: 55_000 },
  approvals: [{ owner: true }, { users: ['902'] }],
});

const guard = (...[first = SMALL, ...others]: Tier[]): GuardedStage => ({
  ...{ pipeline: 'default', stage: 'signed' },
  tiers: [first, ...others],
});

test.each<[amount: string, currency: string, reached: Tier | undefined]>([
  ['999.99', 'EUR', undefined],
  ['1000', 'EUR', SMALL],
  ['1000.00', 'EUR', SMALL],
  ['1000', 'USD', undefined],
  ['1100', 'USD', SMALL],
  ['50000.49', 'EUR', SMALL],
  ['50000.5', 'EUR', LARGE],
  ['1e6', 'EUR', LARGE],
  ['0', 'EUR', undefined],
  ['-0.01', 'EUR', undefined],
  // A credit is as large as what it takes back.
  ['-1000', 'EUR', SMALL],
  ['-60000', 'EUR', LARGE],
  // What is no number could be any.
  ['a lot', 'EUR', LARGE],
  ['1,000', 'EUR', LARGE],
  ['NaN', 'EUR', LARGE],
  ['Infinity', 'EUR', LARGE],
])('a deal of %s %s needs what deals of its size do', (amount, currency, reached) => {
  for (const stage of [guard(SMALL, LARGE), guard(LARGE, SMALL)]) {
    expect(tierOf(stage, { amount, currency })).toBe(reached);
  }
});

test('a deal in a currency that no tier names is as large as can be', () => {
  const currency = fc.oneof(fc.stringMatching(/^[A-Z]{3}$/), fc.string());
  const known = new Set(['EUR', 'USD']);
  fc.assert(
    fc.property(fc.double(), currency, (amount, some) => {
      fc.pre(!known.has(some));
      expect(tierOf(guard(SMALL, LARGE), { amount: `${amount}`, currency: some })).toBe(LARGE);
    }),
    { numRuns: 500 },
  );
});

test.each(['constructor', '__proto__', 'toString'])(
  '%s is no currency that a tier names',
  (currency) => {
    expect(tierOf(guard(SMALL, LARGE), { amount: '1', currency })).toBe(LARGE);
  },
);

test('a currency that a tier does not name counts as large there, whatever the others say of it', () => {
  const onlyEuros = tier({ from: { EUR: 50_000 }, approvals: LARGE.approvals });
  for (const amount of ['10', '1100', '60000']) {
    for (const stage of [guard(SMALL, onlyEuros), guard(onlyEuros, SMALL)]) {
      expect(tierOf(stage, { amount, currency: 'USD' })).toBe(onlyEuros);
    }
  }
});

test('a larger deal never needs fewer approvals where larger tiers ask for more', () => {
  const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const needed = (size: number): number =>
    tierOf(guard(SMALL, LARGE), { amount: `${size}`, currency: 'EUR' })?.approvals.length ?? 0;
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      const [small, large] = Math.abs(one) < Math.abs(other) ? [one, other] : [other, one];
      expect(needed(small)).toBeLessThanOrEqual(needed(large));
    }),
  );
});

test('of two tiers from the same amount on, the later one holds', () => {
  const again = tier({ ...SMALL, approverEnters: true });
  expect(tierOf(guard(SMALL, again), { amount: '1000', currency: 'EUR' })).toBe(again);
});

test('a stage is guarded in its own pipeline only', () => {
  expect(guardOf(RULES, { pipeline: 'default', stage: 'won' })).toBe(RULES.stages[1]);
  expect(guardOf(RULES, { pipeline: 'renewals', stage: 'won' })).toBeUndefined();
  expect(guardOf(RULES, { pipeline: 'default', stage: 'lost' })).toBeUndefined();
});

test('the properties that name approvers are named once each, of all stages, tiers and approvals', () => {
  const by = (property: string): { property: string } => ({ property });
  const stages = [
    guard(tier({ approvals: [by('lead'), by('boss')] }), SMALL),
    guard(tier({ approvals: [by('boss')] }), tier({ approvals: [by('chair')] })),
  ];
  expect(propertiesNamed({ homeCurrency: 'EUR', stages })).toEqual(['lead', 'boss', 'chair']);
  expect(propertiesNamed(RULES)).toEqual([]);
});
