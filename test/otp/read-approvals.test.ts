import fc from 'fast-check';
import type { ApprovalPolicy } from '../../src/otp/approval-policy.ts';
import { readApprovals } from '../../src/otp/read-approvals.ts';

const TIER = { from: { EUR: 50_000 }, approvals: [{ owner: true }] };
const STAGE = { pipeline: 'default', stage: 'contractsent', tiers: [TIER] };
const POLICY = { homeCurrency: 'EUR', stages: [STAGE] };

const read = (policy: unknown) => readApprovals(JSON.parse(JSON.stringify(policy)) as unknown);
const wrong = (part: string) => ({ ok: false, wrong: part });

const withStage = (change: object) => ({ ...POLICY, stages: [STAGE, { ...STAGE, ...change }] });
const withTier = (change: object) => withStage({ stage: 'won', tiers: [{ ...TIER, ...change }] });
const withRule = (rule: unknown) => withTier({ approvals: [{ owner: true }, rule] });

test('what is left out is the stricter for the requester and the easier for the approver', () => {
  expect(read(POLICY)).toEqual({
    ok: true,
    policy: {
      homeCurrency: 'EUR',
      stages: [
        { ...STAGE, tiers: [{ ...TIER, requesterMayApprove: false, approverEnters: false }] },
      ],
    },
  });
});

test('a policy may guard nothing, and still say the currency', () => {
  expect(read({ homeCurrency: 'NOK', stages: [] })).toEqual({
    ok: true,
    policy: { homeCurrency: 'NOK', stages: [] },
  });
});

test.each<[string, unknown, string]>([
  ['no object', [POLICY], 'no object'],
  ['null', null, 'no object'],
  ['a part that nobody knows', { ...POLICY, stage: [] }, 'policy has an unknown part'],
  ['no currency', { stages: [] }, 'homeCurrency'],
  ['a currency in small letters', { ...POLICY, homeCurrency: 'eur' }, 'homeCurrency'],
  ['no stages', { homeCurrency: 'EUR' }, 'stages'],
  ['stages that are no list', { ...POLICY, stages: STAGE }, 'stages'],
  ['too many stages', { ...POLICY, stages: Array(201).fill(STAGE) as unknown[] }, 'stages'],
  ['a stage that is none', { ...POLICY, stages: [STAGE, 'won'] }, 'stages[1]'],
  ['a stage twice', withStage({}), 'stages[1] is there twice'],
  ['a misspelled part of a stage', withStage({ tier: [] }), 'stages[1] has an unknown part'],
  ['a stage of no pipeline', withStage({ pipeline: '' }), 'stages[1].pipeline'],
  ['a stage by number', withStage({ stage: 12 }), 'stages[1].stage'],
  ['a stage with a line end', withStage({ stage: 'won\n' }), 'stages[1].stage'],
  ['a stage without tiers', withStage({ tiers: [] }), 'stages[1].tiers'],
  ['too many tiers', withStage({ tiers: Array(11).fill(TIER) as unknown[] }), 'stages[1].tiers'],
  ['a misspelled part of a tier', withTier({ form: {} }), 'stages[1].tiers[0] has an unknown part'],
  ['a tier from nothing', withTier({ from: {} }), 'stages[1].tiers[0].from'],
  ['a tier from a number', withTier({ from: 50_000 }), 'stages[1].tiers[0].from'],
  ['an amount in words', withTier({ from: { EUR: '5' } }), 'stages[1].tiers[0].from.EUR'],
  ['an amount below nothing', withTier({ from: { EUR: -1 } }), 'stages[1].tiers[0].from.EUR'],
  ['an amount of no currency', withTier({ from: { Euro: 1 } }), 'stages[1].tiers[0].from.Euro'],
  ['a tier that needs nobody', withTier({ approvals: [] }), 'stages[1].tiers[0].approvals'],
  [
    'a tier from amounts of other currencies than the first',
    withStage({ stage: 'won', tiers: [TIER, TIER, { ...TIER, from: { EUR: 1, USD: 1 } }] }),
    'stages[1].tiers[2].from names other currencies',
  ],
  [
    'a tier that needs three',
    withTier({ approvals: [{ owner: true }, { owner: true }, { owner: true }] }),
    'stages[1].tiers[0].approvals',
  ],
  [
    'yes in words',
    withTier({ requesterMayApprove: 'true' }),
    'stages[1].tiers[0].requesterMayApprove',
  ],
  ['no as null', withTier({ approverEnters: null }), 'stages[1].tiers[0].approverEnters'],
  ['a rule of nobody', withRule({}), 'stages[1].tiers[0].approvals[1]'],
  [
    'a rule of the owner and of users',
    withRule({ owner: true, users: ['1'] }),
    'stages[1].tiers[0].approvals[1]',
  ],
  ['a rule of not the owner', withRule({ owner: false }), 'stages[1].tiers[0].approvals[1].owner'],
  [
    'a property that can be none',
    withRule({ property: 'Manager ' }),
    'stages[1].tiers[0].approvals[1].property',
  ],
  ['users, but none', withRule({ users: [] }), 'stages[1].tiers[0].approvals[1].users'],
  [
    'a user by e-mail address',
    withRule({ users: ['902', 'kim@northwind.example'] }),
    'stages[1].tiers[0].approvals[1].users[1]',
  ],
  ['a user by number', withRule({ users: [902] }), 'stages[1].tiers[0].approvals[1].users[0]'],
  [
    'a manager, whom HubSpot does not tell',
    withRule({ manager: true }),
    'stages[1].tiers[0].approvals[1] has an unknown part',
  ],
])('%s is wrong, by its place', (_, policy, part) => {
  expect(read(policy)).toEqual(wrong(part));
});

test('an amount that no deal can reach is wrong: nothing would be guarded', () => {
  const text = JSON.stringify(POLICY).replace('50000', '1e999');
  expect(readApprovals(JSON.parse(text))).toEqual(wrong('stages[0].tiers[0].from.EUR'));
});

test('a part that JSON gives every object is unknown like any other', () => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const text = `{"${name}":{},${JSON.stringify(POLICY).slice(1)}`;
    expect(readApprovals(JSON.parse(text))).toEqual(wrong('policy has an unknown part'));
  }
});

const id = fc.stringMatching(/^[\w-]{1,20}$/);
const currency = fc.stringMatching(/^[A-Z]{3}$/);
const rule = fc.oneof(
  fc.constant({ owner: true }),
  fc.record({ property: fc.stringMatching(/^[a-z]\w{0,20}$/) }),
  fc.record({
    users: fc.array(fc.stringMatching(/^[1-9]\d{0,12}$/), { minLength: 1, maxLength: 4 }),
  }),
);
const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
const tierFrom = (currencies: readonly string[]) =>
  fc.record({
    from: fc
      .tuple(...currencies.map(() => amount))
      .map((amounts) => Object.fromEntries(currencies.map((name, i) => [name, amounts[i]]))),
    approvals: fc.array(rule, { minLength: 1, maxLength: 2 }),
    requesterMayApprove: fc.boolean(),
    approverEnters: fc.boolean(),
  });
const tiers = fc
  .uniqueArray(currency, { minLength: 1, maxLength: 3 })
  .chain((currencies) => fc.array(tierFrom(currencies), { minLength: 1, maxLength: 3 }));
const policy = fc.record({
  homeCurrency: currency,
  stages: fc.uniqueArray(fc.record({ pipeline: id, stage: id, tiers }), {
    ...{ maxLength: 3, selector: ({ pipeline, stage }) => `${pipeline} ${stage}` },
  }),
});

test('every sound policy is read as it was written, and read again from what was read', () => {
  fc.assert(
    fc.property(policy, (written) => {
      const first = read(written);
      if (!first.ok) throw new TypeError(first.wrong);
      expect(first.policy).toEqual(JSON.parse(JSON.stringify(written)));
      expect(read(first.policy)).toEqual(first);
    }),
    { numRuns: 300 },
  );
});

test('whatever is written, it is a policy or its wrong part is named in one short line', () => {
  const text = fc.oneof(
    fc.json(),
    fc.tuple(policy, fc.nat(), fc.json({ maxDepth: 1 })).map(spoiled),
  );
  fc.assert(
    fc.property(text, (some) => {
      const answer = readApprovals(parsed(some));
      if (answer.ok) expect(read(answer.policy)).toEqual(answerOf(answer.policy));
      else expect(answer.wrong).toMatch(/^[^\n]{1,100}$/);
    }),
    { numRuns: 2_000 },
  );
});

const answerOf = (sound: ApprovalPolicy): object => ({ ok: true, policy: sound });

/** A policy with something else in the place of one of its values. */
function spoiled([sound, place, other]: [unknown, number, string]): string {
  const text = JSON.stringify(sound);
  const values = [...text.matchAll(/"[^"]*"(?!:)|\d+(?:\.\d+)?(?:e[+-]\d+)?|true|false/g)];
  const { 0: value = '', index = 0 } = values[place % values.length] ?? {};
  return text.slice(0, index) + other + text.slice(index + value.length);
}

/** What a text says, or the text itself where it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
