import type { TrailFault } from '../../contract/audit-view.ts';
import type { LedgerEntry, StepEntry, StreamEntry } from '../entry.ts';
import { headOf } from '../heads.ts';
import { followsFrom, isNextSend } from './follows.ts';
import type { Neighbour } from './neighbours.ts';
import type { There } from './read-neighbours.ts';

type LinkFault = Extract<TrailFault, 'unlinked' | 'unsound' | 'missing'>;

/**
 * What is wrong between an entry and one that must be there for it. A neighbour that cannot be believed is named
 * for itself, and no other for building on it.
 */
export function checkLink(
  entry: LedgerEntry,
  { relation, index, key }: Neighbour,
  there: There | undefined,
): LinkFault | undefined {
  if (there === undefined) return 'missing';
  if (there.entry === undefined) return undefined;
  const neighbour = there.entry.keys[index] === key ? there.entry : undefined;
  switch (relation) {
    case 'before':
      return checkBefore(entry, neighbour, there.seal);
    case 'destination':
    case 'rep':
      return neighbour && entry.entry === 'stream' && !goesOn(entry, relation, neighbour)
        ? 'unsound'
        : undefined;
    case 'followed':
      return neighbour && entry.entry === 'step' && !canFollow(entry, neighbour)
        ? 'unsound'
        : undefined;
    case 'settings':
      return neighbour && neighbour.entry !== 'settings' ? 'unsound' : undefined;
  }
}

function checkBefore(
  entry: LedgerEntry,
  before: LedgerEntry | undefined,
  seal: string,
): LinkFault | undefined {
  const previous = 'previous' in entry ? entry.previous : undefined;
  if (before === undefined) return previous === seal ? undefined : 'unlinked';
  // What was built on an entry before it was reduced knows the seal that it had.
  const isOn = previous === seal || (before.entry === 'reduced' && previous === before.was);
  if (!isOn) return 'unlinked';
  if (!areOfOneLine(entry, before) || before.n !== entry.n - 1 || before.at >= entry.at) {
    return 'unsound';
  }
  if (entry.entry !== 'stream' || (before.entry !== 'stream' && before.entry !== 'reduced')) {
    return undefined;
  }
  // What the entry before said of its state is gone where it was reduced since.
  return previous !== seal || followsFrom(headOf(before, seal).state, entry)
    ? undefined
    : 'unsound';
}

/** A reduced entry lies in the line of what it was. */
function areOfOneLine(entry: LedgerEntry, before: LedgerEntry): boolean {
  return kindOf(entry) === kindOf(before);
}

function kindOf(entry: LedgerEntry): Exclude<LedgerEntry['entry'], 'reduced'> {
  return entry.entry === 'reduced' ? entry.of : entry.entry;
}

function goesOn(entry: StreamEntry, chain: 'destination' | 'rep', before: LedgerEntry): boolean {
  const own = entry[chain];
  if (own === undefined) return true;
  if (before.entry !== 'stream' && before.entry !== 'reduced') return false;
  const earlier = before[chain];
  if (earlier?.n !== own.n - 1) return false;
  // Of a reduced one only those times are left that a limit still needed.
  return before.entry === 'reduced' || isNextSend(entry, chain, earlier);
}

/** Something became of a message only where one was to be sent. */
function canFollow({ step }: StepEntry, followed: LedgerEntry): boolean {
  const isDecision = kindOf(followed) === 'stream';
  switch (step) {
    case 'handed_over':
    case 'delivered':
    case 'delivery_refused':
    case 'undelivered':
      return isDecision && ['issued', 'resent'].includes(happenedIn(followed));
    case 'told':
    case 'resumed':
    case 'move_refused':
      return isDecision;
  }
}

function happenedIn(entry: LedgerEntry): string {
  if (entry.entry === 'reduced') return entry.kind;
  return entry.entry === 'stream' ? entry.event.kind : '';
}
