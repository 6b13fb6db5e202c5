import {
  functionMemory,
  openAccount,
  otherThan,
  Rep,
  type Account,
} from '../../test/support/account.ts';
import type { JournalEntry } from '../../workbench/emulator/emulator.ts';
import { atMost, below, forComparison, median, type Figure } from './figure.ts';

/** What HubSpot's answers take in these measurements, in milliseconds. */
const LATENCY_MS = 150;
const RUNS = 7;

interface Measured {
  calls: number;
  sequence: number;
  ms: number;
}

/** Calls, calls in sequence and time of what a rep presses, at 150 ms a call. */
export async function stepFigures(): Promise<Figure[]> {
  const runs: Record<'open the card' | 'send' | 'wrong code' | 'right code', Measured[]> = {
    'open the card': [],
    send: [],
    'wrong code': [],
    'right code': [],
  };
  for (let run = 0; run < RUNS; run += 1) {
    const account = await openAccount();
    account.emulator.settings.latencyMs = LATENCY_MS;
    const rep = new Rep(account);
    runs['open the card'].push(await measure(account, () => rep.look()));
    let challenge = '';
    runs.send.push(
      await measure(account, async () => (challenge = Rep.challengeIn(await rep.send()))),
    );
    const code = rep.codeInMessage();
    const check = (typed: string) => () => rep.ask({ action: 'check', challenge, code: typed });
    runs['wrong code'].push(await measure(account, check(otherThan(code))));
    runs['right code'].push(await measure(account, check(code)));
  }
  const figures = Object.entries(runs).flatMap(([name, measured]) => {
    const [calls, sequence, ms] = (['calls', 'sequence', 'ms'] as const).map((what) =>
      median(measured.map((run) => run[what])),
    ) as [number, number, number];
    if (name === 'open the card') {
      return [
        forComparison(`${name}: HubSpot calls`, calls, 'calls'),
        forComparison(`${name}: calls in sequence`, sequence, 'calls'),
        forComparison(`${name}: time at ${LATENCY_MS} ms a call`, ms, 'ms'),
      ];
    }
    return [
      atMost(`${name}: HubSpot calls`, calls, 'calls', 4),
      atMost(`${name}: calls in sequence`, sequence, 'calls', 3),
      atMost(`${name}: time at ${LATENCY_MS} ms a call`, ms, 'ms', sequence * LATENCY_MS * 1.15),
    ];
  });
  return [
    ...figures,
    below('memory of a function process', (await functionMemory()) / 1024 / 1024, 'MB', 100),
  ];
}

async function measure(account: Account, step: () => Promise<unknown>): Promise<Measured> {
  account.emulator.journal.clear();
  const started = performance.now();
  await step();
  const ms = performance.now() - started;
  const entries = account.emulator.journal.entries();
  return { calls: entries.length, sequence: longestSequence(entries), ms };
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
