import type { StreamEntry } from './entry.ts';
import type { StreamHead } from './heads.ts';
import { READ_LIMIT, TrailBroken } from './ledger.ts';
import type { Ports } from './ports.ts';
import { believeDecision } from './seal.ts';
import type { EndedChallenge } from './stream-state.ts';
import { streamKey } from './stream.ts';

/**
 * How a challenge came to its end that entry `issued` began, however long ago: from the newest entry where
 * that still says it, or else from the entries that followed. Undefined while none has ended it, which for
 * one that ran out is until the next one is issued, and where what ended it was reduced.
 */
export async function challengeEnd(
  { ledger, keys }: Pick<Ports, 'ledger' | 'keys'>,
  { stream, n: first }: StreamEntry,
  challenge: string,
  head: StreamHead,
): Promise<EndedChallenge | undefined> {
  const known = head.state.recent.find(({ id }) => id === challenge);
  if (known !== undefined || head.state.open?.id === challenge) return known;
  // No challenge takes more entries than its messages and tries, so one read reaches its end.
  const last = Math.min(head.n, first + READ_LIMIT);
  const names = Array.from({ length: last - first }, (_, i) =>
    streamKey(keys, stream, first + 1 + i),
  );
  const found = await ledger.read('stream_key', names);
  for (const name of names) {
    const stored = found.get(name);
    if (stored === undefined) throw new TrailBroken('An entry is missing from its stream');
    const entry = believeDecision(keys, stored, 'stream_key', name);
    // Nothing is open behind it, and how the challenge ended nobody knows any more.
    if (entry.entry === 'reduced') return undefined;
    const ended = entry.state.recent.find(({ id }) => id === challenge);
    if (ended !== undefined) return ended;
  }
  return undefined;
}
