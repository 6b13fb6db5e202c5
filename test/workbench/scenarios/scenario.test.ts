import { createEmulator, type Emulator } from '../../../workbench/emulator/emulator.ts';
import { APPROVALS } from '../../../workbench/scenarios/approvals.ts';
import { loadScenario } from '../../../workbench/scenarios/load.ts';
import { people, reps } from '../../../workbench/scenarios/people.ts';
import { makeBankProperties } from '../../../workbench/workflows/bank-properties.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = createEmulator({ now: Date.UTC(2026, 10, 23, 12) });
  const { origin } = await emulator.listen();
  await makeBankProperties(origin, emulator.issueToken({ name: 'admin', scopes: 'all' }));
  loadScenario(emulator, process.cwd());
});
afterAll(() => emulator.close());

const deal = (id: string) => emulator.records.get('deals', id)?.properties ?? {};

interface Policy {
  homeCurrency: string;
  stages: {
    pipeline: string;
    stage: string;
    tiers: {
      from: Record<string, number>;
      approvals: { users?: string[]; owner?: true; property?: string }[];
    }[];
  }[];
}
const { homeCurrency, stages } = APPROVALS as Policy;
const tiers = stages.flatMap((each) => each.tiers);
const approvals = tiers.flatMap((each) => each.approvals);

describe('the approval policy of the demo', () => {
  test.each(stages)('guards $stage, which is a stage of the pipeline $pipeline', (guarded) => {
    const found = emulator.pipelines.find(guarded.pipeline)?.stages.map(({ id }) => id);
    expect(found).toContain(guarded.stage);
  });

  test('names approvers who are active users, and a property that deals have', async () => {
    const active = reps.map(({ ownerId }) => ownerId);
    expect(active).toEqual(expect.arrayContaining(approvals.flatMap(({ users }) => users ?? [])));
    expect(approvals.flatMap(({ property }) => property ?? [])).toEqual(['deal_manager']);
    expect(deal('71008')['deal_manager']).toBeDefined();
  });

  test('has a threshold in the home currency at every tier, each above the one before', () => {
    for (const guarded of stages) {
      const from = guarded.tiers.map((tier) => tier.from[homeCurrency] ?? NaN);
      expect(from).toEqual([...new Set(from)].sort((one, other) => one - other));
    }
  });
});

describe('the deals of the demo', () => {
  const owned = (id: string) =>
    people.find((each) => each.ownerId === deal(id)['hubspot_owner_id']);

  test('one is so large that two approve it', () => {
    expect(deal('71004')).toMatchObject({ amount: '320000', dealstage: 'decisionmakerboughtin' });
    expect(owned('71004')?.lastName).toBe('Okafor');
  });

  test('one has no amount, and one has no owner', () => {
    expect(deal('71005')['amount']).toBeUndefined();
    expect(deal('71006')['hubspot_owner_id']).toBeUndefined();
  });

  test('one is owned by somebody who has left, one by somebody who never was a user', () => {
    expect(owned('71007')?.archived).toBe(true);
    expect(owned('71012')).toMatchObject({ lastName: 'Sandoval' });
    expect(owned('71012')?.userId).toBeUndefined();
  });

  test.each([['71008', 'GBP', '60100003'] as const, ['71009', 'EUR', undefined] as const])(
    '%s is a renewal in %s whose manager is %s',
    (id, currency, manager) => {
      const { pipeline, dealstage, deal_currency_code, deal_manager } = deal(id);
      expect([pipeline, dealstage]).toEqual(['75398211', '75398213']);
      expect([deal_currency_code, deal_manager]).toEqual([currency, manager]);
    },
  );

  test('one is won already', () => {
    expect(deal('71010')['dealstage']).toBe('closedwon');
  });

  test('one has a name with markup, quotes, a link and right-to-left letters, and is long', () => {
    const { dealname = '' } = deal('71011');
    for (const awkward of [/<b>/, /["']/, /https:\/\//, /\p{Script=Arabic}/u]) {
      expect(dealname).toMatch(awkward);
    }
    expect(dealname.length).toBeGreaterThan(120);
  });
});

test('whoever can sit at the page is an active user', () => {
  expect(reps.map(({ lastName }) => lastName)).toEqual(['Lindqvist', 'Okafor', 'Costa']);
});
