import type { UserActor } from '../contract/vocabulary.ts';
import { appendCertainly } from './append-certainly.ts';
import { chainHeads } from './chain-head.ts';
import type { ReductionEntry, ReductionReason } from './entry.ts';
import { ENTRY_VERSION } from './entry-version.ts';
import { LedgerUnreachable, TrailBroken } from './ledger.ts';
import type { Ports } from './ports.ts';
import { believe, sealed } from './seal.ts';
import { reductionKey, requestKey } from './stream.ts';

/** The newest of the account's reductions; place 0 where there was none. */
export interface ReductionHead {
  n: number;
  at: number;
  seal: string;
}

const NONE_YET: ReductionHead = { n: 0, at: 0, seal: '' };

/** Who reduces entries, why, and at most how many. */
export interface Reduction {
  by: UserActor;
  reason: ReductionReason;
  entries: number;
  /** A name that no other reduction has. */
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
  for (let head = from; ;) {
    head = await reductionHead(ports, head);
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
      keys: {
        stream_key: reductionKey(keys, n),
        request_key: requestKey(keys, ['reduction', String(by.userId)], name),
      },
    };
    const stored = sealed(ports, entry);
    if (await appendCertainly(ports, stored)) return { n, at, seal: stored.seal };
    if (turn.left() <= 0) throw new LedgerUnreachable('Out of time');
  }
}

async function reductionHead({ ledger, keys }: Ports, from: ReductionHead): Promise<ReductionHead> {
  const chain = { keyOf: (n: number) => reductionKey(keys, n), from: from.n };
  const [head] = await chainHeads(ledger, 'stream_key', [chain]);
  if (head?.stored === undefined) return from;
  const entry = believe(keys, head.stored, 'stream_key', head.key);
  if (entry.entry !== 'reduction' || entry.n !== head.n)
    throw new TrailBroken('A reduction is out of its place');
  return { n: entry.n, at: entry.at, seal: head.stored.seal };
}
