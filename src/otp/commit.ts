import type { Refusal } from '../contract/refusal.ts';
import type { Actor } from '../contract/vocabulary.ts';
import type { Decision } from './decision.ts';
import type { SendChain, StreamEntry } from './entry.ts';
import { freeMinutePlaces, randomPlace } from './account-minute.ts';
import {
  destinationChains,
  headOf,
  NO_ENTRY,
  NO_SENDS,
  repChain,
  streamHeads,
  type StreamHead,
} from './heads.ts';
import type { Keyring } from './keyring.ts';
import { LedgerUnreachable, TrailBroken, type Ledger, type StoredEntry } from './ledger.ts';
import { REP_SENDS_PER_MINUTE } from './policy.ts';
import { believeDecision, sealed } from './seal.ts';
import { advance } from './stream-state.ts';
import { destinationKey, minuteKey, repKey, streamKey, type Stream } from './stream.ts';
import type { Turn } from './turn.ts';

/** Where all the chains stand that one decision appends to. */
export interface Heads {
  stream: StreamHead;
  /** Only for a send. */
  destination?: SendChain;
  /** Only for a send. */
  rep?: SendChain;
}

/** A request to decide something. */
export interface Step {
  stream: Stream;
  by: Actor;
  /** The unique name of the request: repeating it gets the same answer. */
  request: string;
  /** The destination that a send goes to. Without it, no send limit is touched. */
  destination?: string;
  /** Where the chains stood when last seen. May be old: winning the create proves that it was not. */
  known?: Heads;
  /** The rules. Called again whenever something came between. */
  decide(heads: Heads, at: number): Decision;
}

export type Committed =
  /**
   * The entry stands, and `head` is the newest of its stream. `repeated`: it stood already, from an
   * earlier try of the same request, and others may have followed it.
   */
  | { committed: 'appended'; entry: StreamEntry; head: StreamHead; repeated: boolean }
  /** Nothing was appended; `head` is the newest that was read. */
  | { committed: 'not'; decision: Exclude<Decision, { decide: 'append' }>; head: StreamHead };

/** What a step needs besides its rules. */
export interface Ports {
  ledger: Ledger;
  keys: Keyring;
  turn: Turn;
}

/**
 * Decides and appends as one step: reads where the chains stand (or takes what is known), decides,
 * and creates the next entry, which is refused if anything came between. Then it reads and decides
 * again. What a decision says is told only after its entry was won; a refusal only after a fresh read.
 *
 * Throws `LedgerUnreachable` when it ran out of time not knowing: repeating the request finds out.
 */
export async function commit(ports: Ports, step: Step): Promise<Committed> {
  let heads = step.known ?? (await readHeads(ports, step, undefined));
  let isFresh = step.known === undefined;
  let freePlaces: readonly number[] | undefined;
  for (let lost = 0, stuck = 0; ;) {
    const at = timeOf(ports, heads);
    const decision = step.decide(heads, at);
    if (decision.decide !== 'append') {
      if (!isFresh) {
        heads = await readHeads(ports, step, heads);
        isFresh = true;
        continue;
      }
      const own = await ownEntry(ports, step, heads.stream);
      return own ?? { committed: 'not', decision, head: heads.stream };
    }
    const place = step.destination === undefined ? undefined : randomPlace(ports.turn, freePlaces);
    const entry = nextEntry(ports.keys, step, heads, { event: decision.event, at, place });
    const stored = sealed(ports.keys, entry);
    if (await appendCertainly(ports, step, stored)) {
      return { committed: 'appended', entry, head: headOf(entry, stored.seal), repeated: false };
    }
    lost += 1;
    await ports.turn.wait(ports.turn.random() * Math.min(2000, 250 * 2 ** lost));
    const now = await readHeads(ports, step, heads);
    if (ports.turn.left() <= 0) throw new LedgerUnreachable('Out of time');
    stuck = movedOn(heads, now) ? 0 : stuck + 1;
    // Nothing moved: the key that was taken may be the request's own, from an earlier try of it.
    const own = stuck > 0 ? await ownEntry(ports, step, now.stream) : undefined;
    if (own !== undefined) return own;
    if (stuck > 0 && place !== undefined) {
      freePlaces = await freeMinutePlaces(ports.ledger, ports.keys, minuteOf(at));
      if (freePlaces.length === 0) return accountFull(at, now.stream);
      if (!freePlaces.includes(place)) stuck = 0;
    }
    if (stuck > STUCK_AT_MOST)
      throw new TrailBroken('A key is taken by an entry that cannot be read');
    heads = now;
    isFresh = true;
  }
}

/**
 * HubSpot's time, but after the entry that it follows: its seconds are too coarse to tell which of two
 * entries came first. Only the stream counts: a time that was wrong once must not spread along a
 * rep's or a destination's sends.
 */
function timeOf({ turn }: Ports, heads: Heads): number {
  return Math.max(turn.now(), heads.stream.at + 1);
}

/** Where the chains stand that a step appends to; `from` saves reading what is known to be older. */
export async function readHeads(
  { ledger, keys }: Ports,
  step: Pick<Step, 'stream' | 'destination' | 'by'>,
  from: Heads | undefined,
): Promise<Heads> {
  const streams = streamHeads(ledger, keys, [
    { stream: step.stream, from: from?.stream ?? NO_ENTRY },
  ]);
  const { destination: id } = step;
  if (id === undefined) return { stream: (await streams)[0] ?? NO_ENTRY };
  const [[stream = NO_ENTRY], destinations, rep] = await Promise.all([
    streams,
    destinationChains(ledger, keys, [id], { [id]: from?.destination ?? NO_SENDS }),
    repChain(ledger, keys, step.by.userId, from?.rep),
  ]);
  return { stream, destination: destinations[id] ?? NO_SENDS, rep };
}

function movedOn(before: Heads, now: Heads): boolean {
  return (
    before.stream.n !== now.stream.n ||
    before.destination?.n !== now.destination?.n ||
    before.rep?.n !== now.rep?.n
  );
}

interface Next {
  event: StreamEntry['event'];
  at: number;
  place: number | undefined;
}

function nextEntry(
  keys: Keyring,
  step: Step,
  heads: Heads,
  { event, at, place }: Next,
): StreamEntry {
  const { stream, by, destination: id } = step;
  const n = heads.stream.n + 1;
  const guess = event.kind === 'attempt' ? { guess_key: event.guess } : {};
  const entry = {
    entry: 'stream',
    version: 1,
    account: keys.accountId,
    stream,
    n,
    at,
    by,
    event,
    state: advance(heads.stream.state, event, n, at, by),
    previous: heads.stream.seal,
  } as const;
  const own = { stream_key: streamKey(keys, stream, n), request_key: step.request, ...guess };
  if (id === undefined || place === undefined) return { ...entry, keys: own };
  const destination = { id, ...oneMore(heads.destination, at, DESTINATION_TIMES_KEPT) };
  const rep = { userId: by.userId, ...oneMore(heads.rep, at, REP_SENDS_PER_MINUTE) };
  return {
    ...entry,
    destination,
    rep,
    keys: {
      ...own,
      destination_key: destinationKey(keys, id, destination.n),
      rep_key: repKey(keys, by.userId, rep.n),
      account_key: minuteKey(keys, minuteOf(at), place),
    },
  };
}

/** More than any policy's floor allows in a day, so no decision ever misses one. */
const DESTINATION_TIMES_KEPT = 20;

function oneMore(chain: SendChain | undefined, at: number, kept: number): SendChain {
  const { n, times } = chain ?? NO_SENDS;
  return { n: n + 1, times: [...times, at].sort((a, b) => a - b).slice(-kept) };
}

function minuteOf(at: number): number {
  return Math.floor(at / 60_000);
}

/** True when the entry stands, false when one of its keys was taken. Never a guess. */
async function appendCertainly(
  { ledger, turn }: Ports,
  step: Step,
  entry: StoredEntry,
): Promise<boolean> {
  let mayStand = false;
  for (;;) {
    const outcome = await ledger.append(entry);
    switch (outcome.append) {
      case 'won':
        return true;
      case 'lost':
        return mayStand && (await standsAlready(ledger, step, entry));
      case 'unknown':
        mayStand = true;
        if (await standsAlready(ledger, step, entry)) return true;
        break;
      case 'busy':
        if (mayStand && turn.left() < outcome.retryAfterMs)
          throw new LedgerUnreachable('Out of time');
        if (turn.left() < outcome.retryAfterMs)
          throw new LedgerUnreachable('Busy', outcome.retryAfterMs);
        await turn.wait(outcome.retryAfterMs);
        break;
    }
    if (turn.left() <= 0) throw new LedgerUnreachable('Out of time');
  }
}

/** Throws without a time to come back at: what may have happened is unconfirmed, not busy. */
async function standsAlready(ledger: Ledger, step: Step, entry: StoredEntry): Promise<boolean> {
  try {
    const found = await ledger.read('request_key', [step.request]);
    return found.get(step.request)?.seal === entry.seal;
  } catch (error) {
    throw error instanceof LedgerUnreachable ? new LedgerUnreachable('Not known') : error;
  }
}

/** The entry that an earlier try of this request left behind, with the newest head that was read. */
async function ownEntry(
  { ledger, keys }: Ports,
  { request, stream }: Step,
  head: StreamHead,
): Promise<Committed | undefined> {
  const stored = (await ledger.read('request_key', [request])).get(request);
  if (stored === undefined) return undefined;
  const entry = believeDecision(keys, stored, 'request_key', request);
  if (streamKey(keys, entry.stream, 0) !== streamKey(keys, stream, 0)) {
    throw new TypeError('A request was named alike in two streams');
  }
  const newest = head.n >= entry.n ? head : headOf(entry, stored.seal);
  return { committed: 'appended', entry, head: newest, repeated: true };
}

/**
 * How often a create may be refused though nothing moved: neither the chains nor, for a send, its place
 * in the account's minute. After that, a key is held by an entry that cannot be read.
 */
const STUCK_AT_MOST = 5;

function accountFull(at: number, head: StreamHead): Committed {
  const refusal: Refusal = { refusal: 'account_limit', until: (minuteOf(at) + 1) * 60_000 };
  return { committed: 'not', decision: { decide: 'refuse', refusal }, head };
}
