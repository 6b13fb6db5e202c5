import { chainHeads } from './chain-head.ts';
import type { ReducedEntry, SendChain, StreamEntry } from './entry.ts';
import type { Keyring } from './keyring.ts';
import { TrailBroken, type Ledger } from './ledger.ts';
import { believeDecision } from './seal.ts';
import { EMPTY_STREAM, type StreamState } from './stream-state.ts';
import { destinationKey, repKey, streamKey, type Stream } from './stream.ts';

/** The newest entry of a stream, as far as decisions need it. Place 0 is a stream with no entry. */
export interface StreamHead {
  n: number;
  at: number;
  seal: string;
  state: StreamState;
  /** Whether only what identifies nobody is left of it. */
  isReduced?: true;
}

export const NO_ENTRY: StreamHead = { n: 0, at: 0, seal: '', state: EMPTY_STREAM };
export const NO_SENDS: SendChain = { n: 0, times: [] };

/**
 * The head that an entry makes. Behind one that was reduced a stream goes on as if nothing were open, verified or
 * approved in it; only what limits count is still known.
 */
export function headOf(entry: StreamEntry | ReducedEntry, seal: string): StreamHead {
  const { n, at } = entry;
  if (entry.entry === 'stream') return { n, at, seal, state: entry.state };
  const { wrong = [], sent = [] } = entry;
  return {
    n,
    at,
    seal,
    state: { ...EMPTY_STREAM, wrong: [...wrong], sent: [...sent] },
    isReduced: true,
  };
}

/** The newest entry of each stream. `from` gives a place known to be taken, with its head. */
export async function streamHeads(
  ledger: Ledger,
  keys: Keyring,
  streams: readonly { stream: Stream; from: StreamHead }[],
): Promise<StreamHead[]> {
  const chains = streams.map(({ stream, from }) => ({
    keyOf: (n: number) => streamKey(keys, stream, n),
    from: from.n,
  }));
  const heads = await chainHeads(ledger, 'stream_key', chains);
  return heads.map(({ n, key, stored }, i) => {
    const asked = streams[i];
    if (asked === undefined) throw new TypeError('More heads than streams');
    if (stored === undefined) return asked.from;
    const entry = believeDecision(keys, stored, 'stream_key', key);
    if (entry.n !== n) throw new TrailBroken('An entry is out of its place');
    return headOf(entry, stored.seal);
  });
}

/** The newest sends to each destination, by id. */
export async function destinationChains(
  ledger: Ledger,
  keys: Keyring,
  ids: readonly string[],
  known: Readonly<Record<string, SendChain>> = {},
): Promise<Record<string, SendChain>> {
  const from = (id: string): SendChain => known[id] ?? NO_SENDS;
  const chains = ids.map((id) => ({
    keyOf: (n: number) => destinationKey(keys, id, n),
    from: from(id).n,
  }));
  const heads = await chainHeads(ledger, 'destination_key', chains);
  return Object.fromEntries(
    heads.map(({ n, key, stored }, i): [string, SendChain] => {
      const id = ids[i] ?? '';
      if (stored === undefined) return [id, from(id)];
      const entry = believeDecision(keys, stored, 'destination_key', key);
      // What is left of a send names nobody; the key under which it is sealed says whose it is.
      const isIts = entry.entry === 'reduced' || entry.destination?.id === id;
      if (!isIts || entry.destination?.n !== n) throw new TrailBroken('A send is out of its place');
      return [id, { n, times: entry.destination.times }];
    }),
  );
}

/** The newest sends by a rep. */
export async function repChain(
  ledger: Ledger,
  keys: Keyring,
  userId: number,
  from: SendChain = NO_SENDS,
): Promise<SendChain> {
  const [head] = await chainHeads(ledger, 'rep_key', [
    { keyOf: (n) => repKey(keys, userId, n), from: from.n },
  ]);
  if (head?.stored === undefined) return from;
  const entry = believeDecision(keys, head.stored, 'rep_key', head.key);
  const isTheirs = entry.entry === 'reduced' || entry.rep?.userId === userId;
  if (!isTheirs || entry.rep?.n !== head.n) throw new TrailBroken('A send is out of its place');
  return { n: entry.rep.n, times: entry.rep.times };
}
