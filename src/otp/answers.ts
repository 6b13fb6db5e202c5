import { appendCertainly } from './append-certainly.ts';
import type { AnswerEntry, ReducedEntry, StreamEntry } from './entry.ts';
import { ENTRY_VERSION } from './entry-version.ts';
import type { Ports } from './ports.ts';
import { believe, sealed } from './seal.ts';
import { TrailBroken } from './ledger.ts';
import type { Stream } from './stream.ts';

/**
 * What a request came to when it was made before: the decision that it left in its stream, or the answer
 * that was noted down because it left none, or what is left of either. Undefined for a request that is new.
 */
export async function earlierAnswer(
  { ledger, keys }: Pick<Ports, 'ledger' | 'keys'>,
  request: string,
): Promise<StreamEntry | AnswerEntry | ReducedEntry | undefined> {
  const stored = (await ledger.read('request_key', [request])).get(request);
  if (stored === undefined) return undefined;
  const entry = believe(keys, stored, 'request_key', request);
  if (entry.entry === 'stream' || entry.entry === 'answer' || entry.entry === 'reduced')
    return entry;
  throw new TrailBroken('No answer where one belongs');
}

/**
 * Notes down what a request was answered that left no decision behind, so that repeating it changes
 * nothing. True when that stands; false when another call of the same request was first with something
 * else. Throws `LedgerUnreachable` when nobody knows.
 */
export async function noteAnswer(
  ports: Pick<Ports, 'ledger' | 'keys' | 'turn'>,
  request: string,
  stream: Stream,
  { outputs, left }: Pick<AnswerEntry, 'outputs' | 'left'>,
): Promise<boolean> {
  const entry: AnswerEntry = {
    entry: 'answer',
    version: ENTRY_VERSION,
    account: ports.keys.accountId,
    stream,
    n: 0,
    at: ports.turn.now(),
    outputs,
    ...(left !== undefined && { left }),
    keys: { request_key: request },
  };
  return appendCertainly(ports, sealed(ports, entry));
}
