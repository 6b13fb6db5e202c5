import type { StreamEntry } from '../../src/otp/entry.ts';
import type { LedgerEvent } from '../../src/otp/stream-state.ts';

type Asked = Extract<LedgerEvent, { kind: 'override_asked' }> & { n: number; entry: StreamEntry };

const QUARTER = 15 * 60_000;

/** What breaks a promise about overrides in one stream: two people, one effect, in time. */
export function overrideProblems(entries: readonly StreamEntry[]): string[] {
  const problems: string[] = [];
  let pending: Asked | undefined;
  for (const entry of entries) {
    const { event, n, at, by } = entry;
    if (event.kind === 'override_asked') pending = { ...event, n, entry };
    if (event.kind === 'attempt' && event.outcome === 'verified') pending = undefined;
    if (event.kind !== 'override_given') continue;
    if (pending?.n !== event.asked.n) problems.push(`entry ${n} gives what nobody waits for`);
    else if (JSON.stringify(pending.entry.by) === JSON.stringify(by))
      problems.push(`entry ${n} is given by who asked`);
    else if (at >= pending.entry.at + QUARTER) problems.push(`entry ${n} comes too late`);
    else if (pending.what !== event.what) problems.push(`entry ${n} gives something else`);
    pending = undefined;
  }
  return problems;
}
