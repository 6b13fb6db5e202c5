import { windowOfTests } from '../account-window.ts';
import type { LedgerEntry } from '../entry.ts';
import type { StoredEntry } from '../ledger.ts';
import { keyOfRefused } from '../refused-entry.ts';
import {
  destinationKey,
  reductionKey,
  repKey,
  settingsKey,
  stepKey,
  streamKey,
  windowKey,
  type Index,
} from '../stream.ts';
import type { TrailKeys } from '../keyring.ts';

type Keys = StoredEntry['keys'];

/** Whether an entry lies under the keys that it was sealed with, and these are the keys of its place. */
export function liesInPlace(keys: TrailKeys, entry: LedgerEntry, kept: Keys): boolean {
  return areSame(entry.keys, kept) && isWithin(keysOfPlace(keys, entry), kept);
}

/** The keys that follow from what an entry says; what it takes besides cannot be told from it alone. */
function keysOfPlace(keys: TrailKeys, entry: LedgerEntry): Keys {
  switch (entry.entry) {
    case 'stream': {
      const { stream, n, event, destination, rep } = entry;
      return {
        stream_key: streamKey(keys, stream, n),
        ...(event.kind === 'attempt' && { guess_key: event.guess }),
        ...(destination && {
          destination_key: destinationKey(keys, destination.id, destination.n),
        }),
        ...(rep && { rep_key: repKey(keys, rep.userId, rep.n) }),
      };
    }
    case 'step':
      return { step_key: stepKey(keys, entry.stream, entry.n, entry.step) };
    case 'settings':
      return { stream_key: settingsKey(keys, entry.n) };
    case 'reduction':
      return { stream_key: reductionKey(keys, entry.n) };
    case 'test': {
      const { name } = windowOfTests(entry.by.userId, entry.at);
      return { account_key: windowKey(keys, name, entry.n) };
    }
    case 'refused':
      return { step_key: keyOfRefused(keys, entry) };
    case 'answer':
    case 'reduced':
      // Of what it was about, nothing is said that a key could be made from.
      return {};
  }
}

function areSame(some: Keys, others: Keys): boolean {
  return isWithin(some, others) && isWithin(others, some);
}

function isWithin(some: Keys, others: Keys): boolean {
  return (Object.entries(some) as [Index, string][]).every(([index, key]) => others[index] === key);
}
