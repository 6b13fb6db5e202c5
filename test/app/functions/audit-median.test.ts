import type { Purpose } from '../../../src/contract/vocabulary.ts';
import { closeAccounts, closeFunctionHost, openAccount } from '../../support/account.ts';
import { Auditor, ENTRIES } from '../../support/audit-desk.ts';
import { seededRandom } from '../../support/seeded-random.ts';

jest.setTimeout(60_000);
afterAll(async () => {
  await closeAccounts();
  await closeFunctionHost();
});

/** HubSpot pages through 10,000 results, from either end of which the middle of these is further. */
const VERIFIED = 20_001;
const random = seededRandom(11);

/** How long verifications took, by the purpose that they are told apart by. */
const SECONDS: Partial<Record<Purpose, () => number>> = {
  // Most people are quick, and some are very slow.
  caller_check: () => Math.floor(Math.exp(random() * 11)),
  sensitive_request: () => 42,
};

test('the median of more verifications than HubSpot pages through comes by itself, behind the other figures', async () => {
  const account = await openAccount();
  const audit = new Auditor(account);
  account.emulator.settings.rateLimit.enabled = false;
  const medians = new Map<string, number | undefined>();
  for (const [purpose, secondsOf] of Object.entries(SECONDS)) {
    const all = Array.from({ length: VERIFIED }, secondsOf);
    for (const [i, seconds] of all.entries()) {
      const at = audit.from - i * 60_000;
      const marks = { purpose, kind: 'attempt', outcome: 'verified', seconds: String(seconds) };
      account.emulator.records.create(ENTRIES, { ...marks, happened_at: String(at) }, { at });
    }
    medians.set(purpose, all.sort((one, other) => one - other)[(VERIFIED - 1) / 2]);
  }
  audit.settle();
  for (const [purpose, expected] of medians) {
    const filter = { from: 0, to: account.emulator.clock.now(), purpose };
    const { totals } = await audit.see('totals', { filter });
    expect(totals).toMatchObject({ verified: VERIFIED, entries: VERIFIED });
    expect(totals).not.toHaveProperty('medianSeconds');
    expect(await audit.see('median', { filter })).toMatchObject({ medianSeconds: expected });
  }
});
