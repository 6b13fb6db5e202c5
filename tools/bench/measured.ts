import type { Account } from '../../test/support/account.ts';
import type { JournalEntry } from '../../workbench/emulator/emulator.ts';
import { atMost, forComparison, median, type Figure } from './figure.ts';

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

/** What opening a card costs. */
export function lookFigures(name: string, runs: readonly Measured[]): Figure[] {
  const { calls, sequence, ms } = medianOf(runs);
  return [
    forComparison(`${name}: HubSpot calls`, calls, 'calls'),
    forComparison(`${name}: calls in sequence`, sequence, 'calls'),
    forComparison(`${name}: time at ${LATENCY_MS} ms a call`, ms, 'ms'),
  ];
}

/** What a press costs, with its bars: so many calls, three of them in sequence, and their time. */
export function pressFigures(name: string, runs: readonly Measured[], most: number): Figure[] {
  const { calls, sequence, ms } = medianOf(runs);
  return [
    atMost(`${name}: HubSpot calls`, calls, 'calls', most),
    atMost(`${name}: calls in sequence`, sequence, 'calls', 3),
    atMost(`${name}: time at ${LATENCY_MS} ms a call`, ms, 'ms', sequence * LATENCY_MS * 1.15),
  ];
}
