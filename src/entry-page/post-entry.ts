import type { EntryReply, EntryRequest } from '../contract/entry.ts';
import { readReply } from './read-reply.ts';

export interface PostPorts {
  fetch: (path: string, init: RequestInit & { body: string }) => Promise<Pick<Response, 'json'>>;
  /** Milliseconds. */
  wait: (ms: number) => Promise<void>;
}

export type Answer = Exclude<EntryReply, { result: 'busy' }>;

const PATH = '/hs/serverless/otp/enter';
/** Functions run for 10 seconds at the most (HubSpot docs, Serverless functions). */
const PATIENCE_MS = 15_000;
const PAUSES_MS = [1_000, 3_000];
/** Longer than this nobody wants to look at a page that does nothing. */
const LONGEST_PAUSE_MS = 10_000;

/**
 * Posts an entry until there is an answer, three times at the most; undefined when there is none.
 * Every time it is the same request, so a lost answer costs no second try.
 */
export async function postEntry(
  entry: EntryRequest,
  ports: PostPorts,
): Promise<Answer | undefined> {
  for (const pause of [...PAUSES_MS, undefined]) {
    const reply = await Promise.race([
      post(entry, ports),
      ports.wait(PATIENCE_MS).then(() => undefined),
    ]);
    if (reply !== undefined && reply.result !== 'busy') return reply;
    const asked = reply?.retryAfterMs ?? 0;
    if (pause === undefined || asked > LONGEST_PAUSE_MS) return undefined;
    await ports.wait(Math.max(pause, asked));
  }
  return undefined;
}

async function post(entry: EntryRequest, { fetch }: PostPorts): Promise<EntryReply | undefined> {
  try {
    const response = await fetch(PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(entry),
    });
    // Whatever the status: a reply is a reply.
    return readReply(await response.json());
  } catch {
    return undefined;
  }
}
