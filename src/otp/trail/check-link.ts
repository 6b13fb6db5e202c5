import type { TrailFault } from '../../contract/audit-view.ts';
import type { StepEntry, StreamEntry } from '../entry.ts';
import type { StoredEntry } from '../ledger.ts';
import { followsFrom, isNextBy, isNextTo } from './follows.ts';
import type { TrailEntry, TrailKeys } from './kept-entry.ts';
import type { Neighbour } from './neighbours.ts';
import { readSealed } from './read-sealed.ts';

type LinkFault = Extract<TrailFault, 'unlinked' | 'unsound' | 'missing'>;

/**
 * What is wrong between an entry and one that must be there for it. A neighbour that cannot be believed is named
 * where it is looked at itself; here it counts as there.
 */
export function checkLink(
  keys: TrailKeys,
  entry: TrailEntry,
  { relation, index, key }: Neighbour,
  stored: StoredEntry | undefined,
): LinkFault | undefined {
  if (stored === undefined) return 'missing';
  const sealed = readSealed(keys, stored);
  const isIt = sealed.ok && sealed.entry.keys[index] === key;
  const neighbour = isIt ? sealed.entry : undefined;
  switch (relation) {
    case 'before':
      return checkBefore(entry, neighbour, stored.seal);
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
  entry: TrailEntry,
  before: TrailEntry | undefined,
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
  const isWhole = entry.entry === 'stream' && before.entry === 'stream';
  return !isWhole || followsFrom(before.state, entry) ? undefined : 'unsound';
}

/** A reduced entry lies in the line of what it was. */
function areOfOneLine(entry: TrailEntry, before: TrailEntry): boolean {
  return kindOf(entry) === kindOf(before);
}

function kindOf(entry: TrailEntry): Exclude<TrailEntry['entry'], 'reduced'> {
  return entry.entry === 'reduced' ? entry.of : entry.entry;
}

function goesOn(entry: StreamEntry, chain: 'destination' | 'rep', before: TrailEntry): boolean {
  const own = entry[chain];
  if (own === undefined) return true;
  if (before.entry !== 'stream' && before.entry !== 'reduced') return false;
  const earlier = before[chain];
  if (earlier?.n !== own.n - 1) return false;
  // Of a reduced one only those times are left that a limit still needed.
  if (before.entry === 'reduced') return true;
  return chain === 'destination'
    ? isNextTo(earlier, own, entry.at)
    : isNextBy(earlier, own, entry.at);
}

/** A message was handed over, or refused, only where one was to be sent. */
function canFollow({ step }: StepEntry, followed: TrailEntry): boolean {
  const isDecision = kindOf(followed) === 'stream';
  switch (step) {
    case 'handed_over':
    case 'delivery_refused':
      return isDecision && ['issued', 'resent'].includes(happenedIn(followed));
    case 'told':
    case 'resumed':
    case 'move_refused':
      return isDecision;
  }
}

function happenedIn(entry: TrailEntry): string {
  if (entry.entry === 'reduced') return entry.kind;
  return entry.entry === 'stream' ? entry.event.kind : '';
}
