import type { Account } from '../../test/support/account.ts';
import type { JournalEntry } from '../../workbench/emulator/emulator.ts';
import { median } from './figure.ts';

/** What HubSpot's answers take in these measurements, in milliseconds. */
export const LATENCY_MS = 150;

/** What something cost: HubSpot calls, the most of them in sequence, and time. */
export interface Measured {
  calls: number;
  sequence: number;
  ms: number;
}

/** Does something in an account and sees what it cost. */
export async function measure(account: Account, step: () => Promise<unknown>): Promise<Measured> {
  account.emulator.journal.clear();
  const started = performance.now();
  await step();
  const ms = performance.now() - started;
  const entries = account.emulator.journal.entries();
  return { calls: entries.length, sequence: longestSequence(entries), ms };
}

/** The median of each cost. */
export function medianOf(runs: readonly Measured[]): Measured {
  const of = (what: keyof Measured): number => median(runs.map((run) => run[what]));
  return { calls: of('calls'), sequence: of('sequence'), ms: of('ms') };
}

/** The most calls that each began after the one before it had ended. */
function longestSequence(entries: readonly JournalEntry[]): number {
  const depth: number[] = [];
  entries.forEach((entry, i) => {
    const before = entries
      .slice(0, i)
      .map((other, j) => (other.finishedMs <= entry.startedMs ? (depth[j] ?? 0) : 0));
    depth.push(Math.max(0, ...before) + 1);
  });
  return Math.max(0, ...depth);
}
