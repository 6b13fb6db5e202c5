import type { RecordEntry, ReducedEntry, SendChain, StreamEntry } from './entry.ts';
import { challengeOf } from './challenge-of.ts';
import type { Keyring } from './keyring.ts';
import { TrailBroken, type StoredEntry } from './ledger.ts';
import { believeWhole, sealed, type Sealing } from './seal.ts';
import { secondsToVerify } from './seconds-to-verify.ts';
import { streamKey } from './stream.ts';

/** What an entry is to whoever wants it reduced. */
export type Reducible =
  /** About a record, and whole. */
  | { is: 'whole'; entry: RecordEntry }
  /** It was reduced before. */
  | { is: 'reduced' }
  /** Not what was sealed, or not where it was sealed for: what is left of it would hide that. */
  | { is: 'broken' }
  /** It is about no record. */
  | { is: 'other' };

/** What a stored entry is to whoever wants it reduced. */
export function reducible(keys: Keyring, stored: StoredEntry): Reducible {
  try {
    const entry = believeWhole(keys, stored);
    switch (entry.entry) {
      case 'stream':
      case 'step':
      case 'refused':
      case 'answer':
        return { is: 'whole', entry };
      case 'reduced':
        return { is: 'reduced' };
      case 'settings':
      case 'reduction':
      case 'test':
        return { is: 'other' };
    }
  } catch (error) {
    if (error instanceof TrailBroken) return { is: 'broken' };
    throw error;
  }
}

/**
 * What is left of an entry when it is reduced: always the same, and of one that was reduced before that very
 * one. Throws `TrailBroken` for an entry that is not as it was sealed, and a TypeError for one about no record.
 */
export function reduced(sealing: Sealing, stored: StoredEntry): StoredEntry {
  const { keys } = sealing;
  const entry = believeWhole(keys, stored);
  switch (entry.entry) {
    case 'reduced':
      return stored;
    case 'settings':
    case 'reduction':
    case 'test':
      throw new TypeError('Only what is about a record is reduced');
    case 'stream':
    case 'step':
    case 'refused':
    case 'answer':
      return sealed(sealing, leftOf(keys, entry, stored.seal));
  }
}

function leftOf(keys: Keyring, entry: RecordEntry, was: string): ReducedEntry {
  const { version, account, n, at, keys: own, stream, entry: of } = entry;
  const { purpose, pathway } = stream;
  return {
    entry: 'reduced',
    ...{ version, account, n, at, keys: own, of, purpose, pathway, was },
    ...detailsOf(keys, entry),
  };
}

type Details = Omit<
  ReducedEntry,
  'entry' | 'version' | 'account' | 'n' | 'at' | 'keys' | 'of' | 'purpose' | 'pathway' | 'was'
>;

function detailsOf(keys: Keyring, entry: RecordEntry): Details {
  switch (entry.entry) {
    case 'stream':
      return decisionDetails(keys, entry);
    case 'step':
      return { kind: entry.step, ...(entry.reason !== undefined && { outcome: entry.reason }) };
    case 'refused':
      return { kind: 'refused', outcome: entry.reason };
    case 'answer':
      return { kind: 'answer' };
  }
}

function decisionDetails(keys: Keyring, entry: StreamEntry): Details {
  const { event, state, previous, stream, n, destination, rep } = entry;
  const { channel } = challengeOf(entry);
  const seconds = secondsToVerify(entry);
  return {
    kind: event.kind,
    ...('outcome' in event && { outcome: event.outcome }),
    ...('what' in event && { outcome: event.what }),
    ...(channel !== '' && { channel }),
    ...(seconds !== undefined && { seconds }),
    previous,
    ...(n > 1 && { behind: streamKey(keys, stream, n - 1) }),
    wrong: state.wrong,
    sent: state.sent,
    ...(destination && { destination: placeOf(destination) }),
    ...(rep && { rep: placeOf(rep) }),
  };
}

/** Without whose it is. */
function placeOf({ n, times }: SendChain): SendChain {
  return { n, times };
}
