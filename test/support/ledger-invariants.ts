import type { StreamEntry } from '../../src/otp/entry.ts';
import type { Keyring } from '../../src/otp/keyring.ts';
import type { StoredEntry } from '../../src/otp/ledger.ts';
import type { Policy } from '../../src/otp/policy.ts';
import { believe } from '../../src/otp/seal.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What breaks a promise of the ledger, in words; empty when all are kept. */
export function brokenPromises(
  stored: readonly StoredEntry[],
  keys: Keyring,
  policy: Policy,
): string[] {
  const entries = decisionsOf(stored, keys);
  return [
    ...byStream(entries).flatMap((stream) => streamProblems(stream, policy)),
    ...sendProblems(entries, policy),
  ];
}

export function decisionsOf(stored: readonly StoredEntry[], keys: Keyring): StreamEntry[] {
  return stored.flatMap((entry) => {
    const [[index, key] = []] = Object.entries(entry.keys) as [never, string][];
    const believed = believe(keys, entry, index as never, key as never);
    return believed.entry === 'stream' ? [believed] : [];
  });
}

function byStream(entries: readonly StreamEntry[]): StreamEntry[][] {
  const streams = new Map<string, StreamEntry[]>();
  for (const entry of entries) {
    const name = JSON.stringify(entry.stream);
    streams.set(name, [...(streams.get(name) ?? []), entry]);
  }
  return [...streams.values()].map((stream) => stream.sort((a, b) => a.n - b.n));
}

function streamProblems(entries: readonly StreamEntry[], policy: Policy): string[] {
  const problems: string[] = [];
  let live: string | undefined;
  let answers = 0;
  let approvals = 0;
  let wrong: number[] = [];
  entries.forEach((entry, i) => {
    if (entry.n !== i + 1) problems.push(`entry ${entry.n} at place ${i + 1}`);
    if (i > 0 && entry.at < (entries[i - 1]?.at ?? 0)) problems.push('time ran backwards');
    const { event } = entry;
    if (event.kind === 'issued') {
      live = event.challenge.id;
      answers = 0;
      approvals = 0;
      return;
    }
    if (live === undefined) problems.push(`${event.kind} after the end`);
    if (event.kind === 'cancelled') live = undefined;
    if (event.kind !== 'attempt') return;
    answers += 1;
    if (answers > policy.attempts) problems.push(`${answers} answers to one challenge`);
    if (event.outcome === 'verified') {
      approvals += 1;
      wrong = [];
      live = undefined;
      if (approvals > 1) problems.push('approved twice');
      return;
    }
    wrong = [...wrong.filter((time) => time > entry.at - 7 * DAY), entry.at];
    if (wrong.length > policy.wrongPerWeek)
      problems.push(`${wrong.length} wrong answers in a week`);
    if (answers === policy.attempts) live = undefined;
  });
  return problems;
}

function sendProblems(entries: readonly StreamEntry[], policy: Policy): string[] {
  return [
    ...timesBy(entries, (entry) => entry.destination?.id).flatMap((times) => [
      ...tooMany(times, policy.sendsPer10Minutes, 10 * MINUTE, 'to a destination in 10 minutes'),
      ...tooMany(times, policy.sendsPerDay, DAY, 'to a destination in 24 hours'),
    ]),
    ...timesBy(entries, (entry) => entry.rep && String(entry.rep.userId)).flatMap((times) =>
      tooMany(times, 10, MINUTE, 'by a rep in a minute'),
    ),
    ...timesBy(
      entries,
      (entry) => entry.keys.account_key && String(Math.floor(entry.at / MINUTE)),
    ).flatMap((times) =>
      times.length > 100 ? [`${times.length} sends in an account's minute`] : [],
    ),
  ];
}

function timesBy(
  entries: readonly StreamEntry[],
  nameOf: (entry: StreamEntry) => string | undefined,
): number[][] {
  const groups = new Map<string, number[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), entry.at]);
  }
  return [...groups.values()].map((times) => times.sort((a, b) => a - b));
}

function tooMany(times: readonly number[], most: number, window: number, what: string): string[] {
  return times.flatMap((time, i) => {
    const first = times[i - most];
    return first !== undefined && first > time - window ? [`more than ${most} sends ${what}`] : [];
  });
}
