import { actorId } from './actor-id.ts';
import { appendCertainly } from './append-certainly.ts';
import { chainHeads } from './chain-head.ts';
import type { ReductionEntry, ReductionReason } from './entry.ts';
import { ENTRY_VERSION } from './entry-version.ts';
import type { Keyring } from './keyring.ts';
import { LedgerUnreachable, READ_LIMIT, TrailBroken, type StoredEntry } from './ledger.ts';
import type { Ports } from './ports.ts';
import { believe, sealed } from './seal.ts';
import { reductionKey, requestKey, type Index } from './stream.ts';

/** The newest of the account's reductions; place 0 where there was none. */
export interface ReductionHead {
  n: number;
  at: number;
  seal: string;
}

const NONE_YET: ReductionHead = { n: 0, at: 0, seal: '' };

/** Who reduces entries, why, and at most how many. */
export interface Reduction {
  by: ReductionEntry['by'];
  reason: ReductionReason;
  entries: number;
  /** A name that no other reduction by the same has: under it this one is written down once. */
  name: string;
}

/**
 * Writes down that entries are about to be reduced, behind the newest reduction. Gives that place, from which
 * the next one finds its own. Throws `LedgerUnreachable` when it ran out of time not knowing.
 */
export async function noteReduction(
  ports: Ports,
  { by, reason, entries, name }: Reduction,
  from: ReductionHead = NONE_YET,
): Promise<ReductionHead> {
  const { keys, turn } = ports;
  const request = requestKey(keys, ['reduction', actorId(by)], name);
  // Behind a place that is named here the next one is most likely free.
  let head = from.n === 0 ? await reductionHead(ports, from) : from;
  for (;;) {
    const n = head.n + 1;
    const at = Math.max(turn.now(), head.at + 1);
    const entry: ReductionEntry = {
      ...{
        entry: 'reduction',
        version: ENTRY_VERSION,
        account: keys.accountId,
        n,
        at,
        by,
        reason,
        entries,
      },
      previous: head.seal,
      keys: { stream_key: reductionKey(keys, n), request_key: request },
    };
    const stored = sealed(ports, entry);
    if (await appendCertainly(ports, stored)) return { n, at, seal: stored.seal };
    const before = await notedBefore(ports, request);
    if (before !== undefined) return before;
    if (turn.left() <= 0) throw new LedgerUnreachable('Out of time');
    head = await reductionHead(ports, head);
  }
}

/** The note under this name, where an earlier call of the same left it. */
async function notedBefore(
  { ledger, keys }: Ports,
  request: string,
): Promise<ReductionHead | undefined> {
  const stored = (await ledger.read('request_key', [request])).get(request);
  if (stored === undefined) return undefined;
  const { n, at } = believeReduction(keys, stored, 'request_key', request);
  return { n, at, seal: stored.seal };
}

/**
 * The newest reduction for a reason among the account's last hundred; undefined where there is none. Two reads.
 * Throws `LedgerUnreachable` and `TrailBroken`.
 */
export async function lastReduction(
  ports: Ports,
  reason: ReductionReason,
): Promise<ReductionEntry | undefined> {
  const { ledger, keys } = ports;
  const { n: newest } = await reductionHead(ports, NONE_YET);
  const places = Array.from({ length: Math.min(newest, READ_LIMIT) }, (_, i) => newest - i);
  const names = places.map((n) => reductionKey(keys, n));
  const found = names.length === 0 ? undefined : await ledger.read('stream_key', names);
  for (const name of names) {
    const stored = found?.get(name);
    const entry = stored && believeReduction(keys, stored, 'stream_key', name);
    if (entry?.reason === reason) return entry;
  }
  return undefined;
}

async function reductionHead({ ledger, keys }: Ports, from: ReductionHead): Promise<ReductionHead> {
  const chain = { keyOf: (n: number) => reductionKey(keys, n), from: from.n };
  const [head] = await chainHeads(ledger, 'stream_key', [chain]);
  if (head?.stored === undefined) return from;
  const entry = believeReduction(keys, head.stored, 'stream_key', head.key);
  if (entry.n !== head.n) throw new TrailBroken('A reduction is out of its place');
  return { n: entry.n, at: entry.at, seal: head.stored.seal };
}

function believeReduction(
  keys: Keyring,
  stored: StoredEntry,
  index: Index,
  key: string,
): ReductionEntry {
  const entry = believe(keys, stored, index, key);
  if (entry.entry !== 'reduction') throw new TrailBroken('No reduction where one belongs');
  return entry;
}
