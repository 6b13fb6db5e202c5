import type { BoundFacts } from '../../src/otp/bound-facts.ts';
import type { StreamEntry } from '../../src/otp/entry.ts';
import type { OpenChallenge } from '../../src/otp/stream-state.ts';

/* As the feature promises it, not as the code counts. */
const ONE_MOVE_FOR_MS = 20_000;

type WasRefused = (n: number, before: StreamEntry) => boolean;
type Issued = Omit<OpenChallenge, 'guesses' | 'messages'>;

interface Given {
  challenge: Issued;
  until: number;
}

/** What one stream's entries have come to, retold from what happened alone. */
interface Told {
  open: Issued | undefined;
  given: readonly Given[];
  /** The newest try to move the deal, once all approvals are there. */
  claim: { n: number; at: number } | undefined;
}

/**
 * What breaks a promise of approvals in the entries of one stream, in words. `wasRefused`: whether the try that
 * entry n was to make was noted to have come to nothing before an entry.
 */
export function approvalProblems(
  entries: readonly StreamEntry[],
  wasRefused: WasRefused,
): string[] {
  const problems: string[] = [];
  let told: Told = { open: undefined, given: [], claim: undefined };
  for (const entry of entries) {
    problems.push(...entryProblems(told, entry, wasRefused));
    told = after(told, entry);
    const { approval } = entry.state;
    if ((approval?.given.length ?? 0) !== told.given.length) {
      problems.push(`entry ${entry.n} tells of ${approval?.given.length ?? 0} approvals`);
    }
    if (approval?.moving?.n !== told.claim?.n) problems.push(`entry ${entry.n} claims no move`);
  }
  return problems;
}

function entryProblems(told: Told, entry: StreamEntry, wasRefused: WasRefused): string[] {
  const { event, at } = entry;
  if (event.kind === 'issued') return secondProblems(told.given, event.challenge, at);
  if (event.kind === 'moving') return moveProblems(told, entry, wasRefused);
  if (event.kind !== 'attempt' || event.outcome !== 'verified') return [];
  return told.open === undefined ? [] : secondProblems(told.given, told.open, at);
}

/** The second of two approvals is of the same move of the same deal, while the first stands, by another. */
function secondProblems(
  given: readonly Given[],
  { approval, bound }: Issued,
  at: number,
): string[] {
  if (approval?.number !== 2) return [];
  const [first] = given;
  const request = first?.challenge.approval;
  if (first === undefined || request === undefined) return ['a second approval without a first'];
  return [
    ...(given.length === 1 ? [] : ['a second approval after two']),
    ...(at < first.until ? [] : ['a second approval when the first had run out']),
    ...(request.move.to.id === approval.move.to.id ? [] : ['a second approval of another move']),
    ...(request.approver.ownerId === approval.approver.ownerId ? ['the same person twice'] : []),
    ...(holds(first.challenge.bound, bound) ? [] : ['a second approval of another deal']),
  ];
}

/** Whether all that the first was bound to still was so for the second. */
function holds(first: BoundFacts, second: BoundFacts): boolean {
  return Object.entries(first).every(([name, value]) => second[name] === value);
}

function moveProblems(
  { given, claim }: Told,
  entry: StreamEntry,
  wasRefused: WasRefused,
): string[] {
  const last = given.at(-1);
  if (last === undefined || claim === undefined) return ['a move without an approval'];
  const isUnderWay = entry.at < claim.at + ONE_MOVE_FOR_MS && !wasRefused(claim.n, entry);
  return [
    ...(isUnderWay ? ['two moves at once'] : []),
    ...(entry.at < last.until ? [] : ['a move when its approval had run out']),
  ];
}

function after(told: Told, { event, n, at }: StreamEntry): Told {
  switch (event.kind) {
    case 'issued': {
      const goesOn = event.challenge.approval?.number === 2;
      return { open: event.challenge, given: goesOn ? told.given : [], claim: undefined };
    }
    case 'resent':
    case 'override_asked':
    case 'override_given':
      return told;
    case 'cancelled':
      return { ...told, open: undefined };
    case 'rejected':
      return { open: undefined, given: [], claim: undefined };
    case 'moving':
      return { ...told, claim: { n, at } };
    case 'attempt': {
      const { open } = told;
      if (event.outcome !== 'verified' || open?.approval === undefined) return told;
      const until = (event.receivedAt ?? at) + open.countsForMinutes * 60_000;
      const given = [...told.given, { challenge: open, until }];
      const isComplete = given.length === open.approval.needed;
      return { open: undefined, given, claim: isComplete ? { n, at } : undefined };
    }
  }
}
