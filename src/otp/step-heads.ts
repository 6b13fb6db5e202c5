import type { SendChain } from './entry.ts';
import {
  destinationChains,
  NO_ENTRY,
  NO_SENDS,
  repChain,
  streamHeads,
  type StreamHead,
} from './heads.ts';
import type { Ports } from './ports.ts';
import type { Stream } from './stream.ts';

/** Where all the chains stand that one decision appends to. */
export interface Heads {
  stream: StreamHead;
  /** Only for a send. */
  destination?: SendChain;
  /** Only for a send by a HubSpot user. */
  rep?: SendChain;
}

/** What says which chains a step appends to. */
export interface StepChains {
  stream: Stream;
  /** Only for a send. */
  destination?: string;
  /** The HubSpot user who sends, where one does. */
  rep?: number;
}

/** Where the chains stand that a step appends to; `from` saves reading what is known to be older. */
export async function readHeads(
  { ledger, keys }: Pick<Ports, 'ledger' | 'keys'>,
  step: StepChains,
  from?: Heads,
): Promise<Heads> {
  const streams = streamHeads(ledger, keys, [
    { stream: step.stream, from: from?.stream ?? NO_ENTRY },
  ]);
  const { destination: id, rep: userId } = step;
  if (id === undefined) return { stream: (await streams)[0] ?? NO_ENTRY };
  const [[stream = NO_ENTRY], destinations, rep] = await Promise.all([
    streams,
    destinationChains(ledger, keys, [id], { [id]: from?.destination ?? NO_SENDS }),
    userId === undefined ? undefined : repChain(ledger, keys, userId, from?.rep),
  ]);
  return { stream, destination: destinations[id] ?? NO_SENDS, ...(rep && { rep }) };
}

/** Whether any chain got longer between two looks. */
export function movedOn(before: Heads, now: Heads): boolean {
  return (
    before.stream.n !== now.stream.n ||
    before.destination?.n !== now.destination?.n ||
    before.rep?.n !== now.rep?.n
  );
}
