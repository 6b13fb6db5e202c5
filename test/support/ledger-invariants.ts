import type { LedgerEntry, StreamEntry } from '../../src/otp/entry.ts';
import type { Keyring } from '../../src/otp/keyring.ts';
import type { StoredEntry } from '../../src/otp/ledger.ts';
import type { Policy } from '../../src/otp/policy.ts';
import { believe } from '../../src/otp/seal.ts';
import type { OpenChallenge } from '../../src/otp/stream-state.ts';
import { approvalProblems } from './approval-invariants.ts';
import { limitProblems } from './limit-invariants.ts';
import { overrideProblems } from './override-invariants.ts';

const DAY = 24 * 60 * 60_000;

/** The policy that holds for every stream, or for each its own. */
export type PolicyFor = Policy | ((stream: StreamEntry['stream']) => Policy);

/** What breaks a promise of the ledger, in words; empty when all are kept. */
export function brokenPromises(
  stored: readonly StoredEntry[],
  keys: Keyring,
  policy: PolicyFor,
): string[] {
  const all = entriesOf(stored, keys);
  const entries = all.filter(isDecision);
  const policyFor = typeof policy === 'function' ? policy : () => policy;
  return [
    ...keyProblems(stored),
    ...callbackProblems(entries),
    ...byStream(entries).flatMap((stream) => [
      ...streamProblems(stream, policyFor),
      ...overrideProblems(stream),
      ...approvalProblems(stream, (n, entry) => wasRefused(all, n, entry)),
    ]),
    ...limitProblems(entries, policyFor),
  ];
}

export function decisionsOf(stored: readonly StoredEntry[], keys: Keyring): StreamEntry[] {
  return entriesOf(stored, keys).filter(isDecision);
}

const isDecision = (entry: LedgerEntry): entry is StreamEntry => entry.entry === 'stream';

function entriesOf(stored: readonly StoredEntry[], keys: Keyring): LedgerEntry[] {
  return stored.map((entry) => {
    const [[index, key] = []] = Object.entries(entry.keys) as [never, string][];
    return believe(keys, entry, index as never, key as never);
  });
}

/** Whether the try that entry n was to make was noted to have come to nothing before an entry of its stream. */
function wasRefused(all: readonly LedgerEntry[], n: number, before: StreamEntry): boolean {
  const name = JSON.stringify(before.stream);
  return all
    .slice(0, all.indexOf(before))
    .some(
      (entry) =>
        entry.entry === 'step' &&
        entry.step === 'move_refused' &&
        entry.n === n &&
        JSON.stringify(entry.stream) === name,
    );
}

/** One request, one guess, one place: no key is anybody's twice. */
function keyProblems(stored: readonly StoredEntry[]): string[] {
  const names = stored.flatMap(({ keys }) =>
    Object.entries(keys).map(([index, key]) => `${index} ${key}`),
  );
  return [...twiceIn(names)].map((name) => `${name.split(' ')[0]} taken twice`);
}

/** However often a callback is delivered, one challenge is issued for it. */
function callbackProblems(entries: readonly StreamEntry[]): string[] {
  const callbacks = entries.flatMap(({ event }) =>
    event.kind === 'issued' && event.challenge.waiting ? [event.challenge.waiting.callbackId] : [],
  );
  return [...twiceIn(callbacks)].map((callback) => `two codes for callback ${callback}`);
}

function twiceIn(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}

function byStream(entries: readonly StreamEntry[]): StreamEntry[][] {
  const streams = new Map<string, StreamEntry[]>();
  for (const entry of entries) {
    const name = JSON.stringify(entry.stream);
    streams.set(name, [...(streams.get(name) ?? []), entry]);
  }
  return [...streams.values()].map((stream) => stream.sort((a, b) => a.n - b.n));
}

type Live = Pick<OpenChallenge, 'id' | 'attempts' | 'waiting'>;

function streamProblems(
  entries: readonly StreamEntry[],
  policyFor: (stream: StreamEntry['stream']) => Policy,
): string[] {
  const problems: string[] = [];
  let live: Live | undefined;
  let answers = 0;
  let approvals = 0;
  let wrong: number[] = [];
  entries.forEach((entry, i) => {
    const policy = policyFor(entry.stream);
    if (entry.n !== i + 1) problems.push(`entry ${entry.n} at place ${i + 1}`);
    if (i > 0 && entry.at < (entries[i - 1]?.at ?? 0)) problems.push('time ran backwards');
    const { event } = entry;
    if (event.kind === 'issued') {
      if (live !== undefined) problems.push(...endProblems(entry, live));
      live = event.challenge;
      if (live.attempts > policy.attempts) problems.push(`a code with ${live.attempts} tries`);
      answers = 0;
      approvals = 0;
      return;
    }
    // By an approval that was given, whose code has ended.
    if (event.kind === 'moving' || event.kind === 'override_asked') return;
    if (event.kind === 'override_given') {
      wrong = [];
      if (event.what === 'unlock') return;
      if (live !== undefined) problems.push(...endProblems(entry, live));
      live = undefined;
      return;
    }
    if (live === undefined) return void problems.push(`${event.kind} after the end`);
    const ending = live;
    if (event.kind === 'cancelled' || event.kind === 'rejected') live = undefined;
    if (event.kind === 'attempt') {
      answers += 1;
      if (answers > ending.attempts) problems.push(`${answers} answers to one challenge`);
      if (answers === ending.attempts) live = undefined;
      if (event.outcome === 'verified') {
        approvals += 1;
        wrong = [];
        live = undefined;
        if (approvals > 1) problems.push('approved twice');
      } else {
        wrong = [...wrong.filter((time) => time > entry.at - 7 * DAY), entry.at];
        if (wrong.length > policy.wrongPerWeek)
          problems.push(`${wrong.length} wrong answers in a week`);
      }
    }
    if (live === undefined) problems.push(...endProblems(entry, ending));
  });
  return problems;
}

/** Whoever waits for the end of a challenge is known to the entry that ends it. */
function endProblems({ n, state }: StreamEntry, { id, waiting }: Live): string[] {
  const ended = state.recent.find((one) => one.id === id);
  if (ended === undefined) return [`entry ${n} ended a challenge without a word`];
  return ended.waiting?.callbackId === waiting?.callbackId ? [] : [`entry ${n} forgot who waits`];
}
