import type { Actor } from '../contract/vocabulary.ts';
import type { WindowIndex } from './account-window.ts';
import type { SendChain, StreamEntry } from './entry.ts';
import { ENTRY_VERSION } from './entry-version.ts';
import { NO_SENDS } from './heads.ts';
import type { Keyring } from './keyring.ts';
import { REP_SENDS_PER_MINUTE } from './policy.ts';
import type { Heads } from './step-heads.ts';
import { advance } from './stream-state.ts';
import { destinationKey, repKey, streamKey, type Stream } from './stream.ts';

/** What was decided, by whom, and where it goes. */
export interface Decided {
  stream: Stream;
  by: Actor;
  request: string;
  event: StreamEntry['event'];
  at: number;
  /** For a send: to whom. */
  destination?: string;
  /** Tells this call from another of the same request. */
  call?: string;
  /** Its places in windows of the account. */
  places?: Readonly<Partial<Record<WindowIndex, string>>>;
}

/** The entry that follows these heads, with every key it takes. */
export function nextEntry(keys: Keyring, heads: Heads, decided: Decided): StreamEntry {
  const { stream, by, request, event, at, destination: id, places, call } = decided;
  const n = heads.stream.n + 1;
  const guess = event.kind === 'attempt' ? { guess_key: event.guess } : {};
  const entry = {
    entry: 'stream',
    version: ENTRY_VERSION,
    account: keys.accountId,
    stream,
    n,
    at,
    by,
    ...(call !== undefined && { call }),
    event,
    state: advance(heads.stream.state, event, n, at, by),
    previous: heads.stream.seal,
  } as const;
  const own = {
    stream_key: streamKey(keys, stream, n),
    request_key: request,
    ...guess,
    ...places,
  };
  if (id === undefined) return { ...entry, keys: own };
  const destination = { id, ...nextToDestination(heads.destination, at) };
  const rep = 'userId' in by ? { userId: by.userId, ...nextByRep(heads.rep, at) } : undefined;
  return {
    ...entry,
    destination,
    ...(rep && { rep }),
    keys: {
      ...own,
      destination_key: destinationKey(keys, id, destination.n),
      ...(rep && { rep_key: repKey(keys, rep.userId, rep.n) }),
    },
  };
}

/** More than any policy's floor allows in a day, so no decision ever misses one. */
const DESTINATION_TIMES_KEPT = 20;

/** The sends to a destination after another one. */
export function nextToDestination(chain: SendChain | undefined, at: number): SendChain {
  return oneMore(chain, at, DESTINATION_TIMES_KEPT);
}

/** The sends by a rep after another one. */
export function nextByRep(chain: SendChain | undefined, at: number): SendChain {
  return oneMore(chain, at, REP_SENDS_PER_MINUTE);
}

function oneMore(chain: SendChain | undefined, at: number, kept: number): SendChain {
  const { n, times } = chain ?? NO_SENDS;
  return { n: n + 1, times: [...times, at].sort((a, b) => a - b).slice(-kept) };
}
