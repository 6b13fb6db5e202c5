import { openAccount } from '../../test/support/account.ts';
import { Auditor, ENTRIES } from '../../test/support/audit-desk.ts';
import type { Emulator } from '../../workbench/emulator/emulator.ts';
import { below, forComparison, type Figure } from './figure.ts';
import { LATENCY_MS, measure, medianOf, type Measured } from './measured.ts';

const RUNS = 5;
/** Ten times what HubSpot pages through: the median of its verified ones is beyond its reach, too. */
const KEPT = 100_000;

/** What the audit page costs until it shows its first figures, and its first rows, over a long trail. */
export async function auditFigures(): Promise<Figure[]> {
  const account = await openAccount();
  const audit = new Auditor(account);
  fill(account.emulator, audit.from);
  audit.settle();
  account.emulator.settings.latencyMs = LATENCY_MS;
  account.emulator.settings.rateLimit.enabled = false;
  const filter = { from: 0, to: account.emulator.clock.now() };
  const cost = async (action: 'totals' | 'rows' | 'median'): Promise<Measured> => {
    const runs: Measured[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(await measure(account, () => audit.see(action, { filter })));
      // The account has five searches in a second: each run begins with all of them.
      await new Promise((resolve) => setTimeout(resolve, 1_100));
    }
    return medianOf(runs);
  };
  const [totals, rows, middle] = [await cost('totals'), await cost('rows'), await cost('median')];
  const of = `of ${KEPT.toLocaleString('en')} entries`;
  return [
    below(
      `first figures of the audit page ${of} at ${LATENCY_MS} ms a call`,
      totals.ms,
      'ms',
      2_000,
    ),
    forComparison('first figures of the audit page: HubSpot calls', totals.calls, 'calls'),
    forComparison('the median behind them', middle.ms, 'ms'),
    below(`first rows of the audit page ${of} at ${LATENCY_MS} ms a call`, rows.ms, 'ms', 2_000),
  ];
}

/** Only what a search looks at: nobody checks these entries. */
function fill({ records }: Emulator, before: number): void {
  for (let i = 0; i < KEPT; i += 1) {
    const isRight = i % 3 === 2;
    records.create(
      ENTRIES,
      {
        ...{ entry: 'none', seal: 'none', purpose: 'caller_check', channel: 'email' },
        ...{ record_type: '0-1', record_id: String(1_000 + (i % 9_000)), actor_id: '71' },
        kind: i % 3 === 0 ? 'issued' : 'attempt',
        ...(i % 3 !== 0 && { outcome: isRight ? 'verified' : 'wrong_code' }),
        ...(isRight && { seconds: String(i % 300) }),
        happened_at: String(before - i * 60_000),
      },
      { at: before - i * 60_000 },
    );
  }
}
