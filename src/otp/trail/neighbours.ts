import {
  destinationKey,
  reductionKey,
  repKey,
  settingsKey,
  streamKey,
  type Index,
} from '../stream.ts';
import type { LedgerEntry, ReducedEntry, StreamEntry } from '../entry.ts';
import type { TrailKeys } from '../keyring.ts';
import {
  destinationLine,
  lineOf,
  REDUCTION_LINE,
  repLine,
  SETTINGS_LINE,
  streamLine,
} from './line.ts';

/** What an entry has to do with another one that must be there. */
export type Relation =
  /** The one before it in its line, by whose seal it builds on it. */
  | 'before'
  /** The send before it, to the same destination or by the same rep. */
  | 'destination'
  | 'rep'
  /** The decision that a step followed from. */
  | 'followed'
  /** The version of the settings that a code was issued under. */
  | 'settings';

/** An entry that must be there for another one. */
export interface Neighbour {
  relation: Relation;
  index: Index;
  key: string;
  /** How it is named where it is missing. */
  line: string;
  n: number;
}

/** Every entry that must be there for this one. */
export function neighboursOf(keys: TrailKeys, entry: LedgerEntry): Neighbour[] {
  switch (entry.entry) {
    case 'stream':
      return ofDecision(keys, entry);
    case 'step': {
      const { stream, n } = entry;
      const key = streamKey(keys, stream, n);
      return [{ relation: 'followed', index: 'stream_key', key, line: streamLine(stream), n }];
    }
    case 'settings':
      return entry.n <= 1 ? [] : [{ ...version(keys, entry.n - 1), relation: 'before' }];
    case 'reduction': {
      const n = entry.n - 1;
      const [index, key] = ['stream_key' as const, reductionKey(keys, n)];
      return n < 1 ? [] : [{ relation: 'before', index, key, line: REDUCTION_LINE, n }];
    }
    case 'reduced':
      return ofReduced(entry);
    case 'refused':
    case 'answer':
    case 'test':
      return [];
  }
}

function ofDecision(keys: TrailKeys, entry: StreamEntry): Neighbour[] {
  const { stream, n, destination, rep, event } = entry;
  const all: Neighbour[] = [];
  if (n > 1) {
    const key = streamKey(keys, stream, n - 1);
    const line = streamLine(stream);
    all.push({ relation: 'before', index: 'stream_key', key, line, n: n - 1 });
  }
  if (destination && destination.n > 1) {
    const [index, place] = ['destination_key' as const, destination.n - 1];
    const key = destinationKey(keys, destination.id, place);
    const line = destinationLine(destination.id);
    all.push({ relation: 'destination', index, key, line, n: place });
  }
  if (rep && rep.n > 1) {
    const [index, place] = ['rep_key' as const, rep.n - 1];
    const key = repKey(keys, rep.userId, place);
    all.push({ relation: 'rep', index, key, line: repLine(rep.userId), n: place });
  }
  if (event.kind === 'issued' && event.challenge.settings > 0) {
    all.push({ relation: 'settings', ...version(keys, event.challenge.settings) });
  }
  return all;
}

function version(keys: TrailKeys, n: number): Omit<Neighbour, 'relation'> {
  return { index: 'stream_key', key: settingsKey(keys, n), line: SETTINGS_LINE, n };
}

/** Of which record it was is not known any more, but the key of the one before it is. */
function ofReduced(entry: ReducedEntry): Neighbour[] {
  if (entry.behind === undefined) return [];
  const [line, n] = [lineOf(entry), entry.n - 1];
  return [{ relation: 'before', index: 'stream_key', key: entry.behind, line, n }];
}
