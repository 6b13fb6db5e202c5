import type { Refusal } from '../contract/refusal.ts';
import type { Actor } from '../contract/vocabulary.ts';
import { freePlaces, randomPlace, type AccountWindow, type WindowIndex } from './account-window.ts';
import { appendCertainly } from './append-certainly.ts';
import type { Decision } from './decision.ts';
import type { ReducedEntry, StreamEntry } from './entry.ts';
import { headOf, type StreamHead } from './heads.ts';
import { LedgerUnreachable, TrailBroken } from './ledger.ts';
import { nextEntry } from './next-entry.ts';
import type { Ports } from './ports.ts';
import { believe, sealed } from './seal.ts';
import { movedOn, readHeads, type Heads, type StepChains } from './step-heads.ts';
import { streamKey, windowKey, type Stream } from './stream.ts';

/** A request to decide something. */
export interface Step<Refused = never> {
  stream: Stream;
  by: Actor;
  /** The unique name of the request: repeating it gets the same answer. */
  request: string;
  /** The destination that a send goes to. Without it, no send limit is touched. */
  destination?: string;
  /** Where the chains stood when last seen. May be old: winning the create proves that it was not. */
  known?: Heads;
  /** Whether `known` was read within this very call, so that a refusal needs no other look. */
  isFresh?: boolean;
  /** The rules. Called again whenever something came between. */
  decide(heads: Heads, at: number): Decision<Refused>;
}

export type Committed<Refused = never> =
  /**
   * The entry stands, and `head` is the newest of its stream. `repeated`: it stood already, from an
   * earlier try of the same request, and others may have followed it.
   */
  | { committed: 'appended'; entry: StreamEntry; head: StreamHead; repeated: boolean }
  /** Nothing was appended; `head` is the newest that was read. */
  | {
      committed: 'not';
      decision: Exclude<Decision<Refused>, { decide: 'append' }>;
      head: StreamHead;
      /** What the request left behind has been reduced: to note anything of it would say again whose it was. */
      isReduced?: true;
    };

/**
 * Decides and appends as one step: reads where the chains stand (or takes what is known), decides,
 * and creates the next entry, which is refused if anything came between. Then it reads and decides
 * again. What a decision says is told only after its entry was won; a refusal only after a fresh read.
 *
 * Throws `LedgerUnreachable` when it ran out of time not knowing: repeating the request finds out.
 */
export async function commit<Refused = never>(
  ports: Ports,
  step: Step<Refused>,
): Promise<Committed<Refused>> {
  const chains = chainsOf(step);
  const known = isEnough(step) ? step.known : undefined;
  let heads = known ?? (await readHeads(ports, chains, step.known));
  let isFresh = known === undefined || step.isFresh === true;
  const free: FreePlaces = new Map();
  const call = ports.turn.random().toString(36).slice(2);
  for (let lost = 0, stuck = 0; ;) {
    const at = timeOf(ports, heads);
    const decision = step.decide(heads, at);
    if (decision.decide !== 'append') {
      if (!isFresh) {
        heads = await readHeads(ports, chains, heads);
        isFresh = true;
        continue;
      }
      const own = await ownEntry(ports, step, heads.stream);
      return own ?? { committed: 'not', decision, head: heads.stream };
    }
    const { event, windows = [] } = decision;
    const places = windows.map((window) => ({
      window,
      place: randomPlace(ports.turn, window, free.get(window.index)),
    }));
    const entry = nextEntry(ports.keys, heads, {
      ...step,
      event,
      at,
      call,
      places: Object.fromEntries(
        places.map(({ window: { index, name }, place }) => [
          index,
          windowKey(ports.keys, name, place),
        ]),
      ),
    });
    const stored = sealed(ports, entry);
    if (await appendCertainly(ports, stored)) {
      return { committed: 'appended', entry, head: headOf(entry, stored.seal), repeated: false };
    }
    lost += 1;
    await ports.turn.wait(ports.turn.random() * Math.min(2000, 250 * 2 ** lost));
    const now = await readHeads(ports, chains, heads);
    if (ports.turn.left() <= 0) throw new LedgerUnreachable('Out of time');
    stuck = movedOn(heads, now) ? 0 : stuck + 1;
    // Nothing moved: the key that was taken may be the request's own, from an earlier try of it.
    const own = stuck > 0 ? await ownEntry(ports, step, now.stream) : undefined;
    if (own !== undefined) return own;
    if (stuck > 0) {
      const looked = await lookForPlaces(ports, places);
      const full = looked.find(({ left }) => left.length === 0);
      if (full !== undefined) return accountFull(full.window, now.stream);
      for (const { window, left } of looked) free.set(window.index, left);
      if (looked.some(({ place, left }) => !left.includes(place))) stuck = 0;
    }
    if (stuck > STUCK_AT_MOST) throw new TrailBroken('A key is taken by what cannot be read');
    heads = now;
    isFresh = true;
  }
}

/** The places of each kind of window that were free when last looked at. */
type FreePlaces = Map<WindowIndex, readonly number[]>;

/** A place in a window that an entry tried to take. */
interface Tried {
  window: AccountWindow;
  place: number;
}

/** What is free of the windows in which places were tried. */
function lookForPlaces(
  ports: Ports,
  tried: readonly Tried[],
): Promise<(Tried & { left: readonly number[] })[]> {
  return Promise.all(
    tried.map(async (one) => ({ ...one, left: await freePlaces(ports, one.window) })),
  );
}

type Named = Omit<Step, 'decide'>;

function chainsOf({ stream, destination, by }: Named): StepChains {
  return {
    stream,
    ...(destination !== undefined && { destination }),
    ...('userId' in by && { rep: by.userId }),
  };
}

/** A send has to know where its destination's chain stands as well. */
function isEnough({ known, destination }: Named): boolean {
  return known !== undefined && (destination === undefined || known.destination !== undefined);
}

/**
 * HubSpot's time, but after the entry that it follows: its seconds are too coarse to tell which of two
 * entries came first. Only the stream counts: a time that was wrong once must not spread along a
 * rep's or a destination's sends.
 */
function timeOf({ turn }: Ports, heads: Heads): number {
  return Math.max(turn.now(), heads.stream.at + 1);
}

/** The entry that an earlier try of this request left behind, with the newest head that was read. */
async function ownEntry(
  { ledger, keys }: Ports,
  { request, stream }: Named,
  head: StreamHead,
): Promise<Committed | undefined> {
  const stored = (await ledger.read('request_key', [request])).get(request);
  if (stored === undefined) return undefined;
  const entry = believe(keys, stored, 'request_key', request);
  // Another call of the same request has just been answered without a decision: repeating finds it.
  if (entry.entry === 'answer') throw new LedgerUnreachable('Answered meanwhile');
  if (entry.entry === 'reduced') return answeredLongAgo(entry, head);
  if (entry.entry !== 'stream') throw new TrailBroken('No decision where one belongs');
  if (streamKey(keys, entry.stream, 0) !== streamKey(keys, stream, 0)) {
    throw new TypeError('A request was named alike in two streams');
  }
  const newest = head.n >= entry.n ? head : headOf(entry, stored.seal);
  return { committed: 'appended', entry, head: newest, repeated: true };
}

/**
 * Nothing says any more what this request was told, and whatever it was about is over. Of a right answer
 * it must never be told twice that it was right.
 */
function answeredLongAgo({ outcome }: ReducedEntry, head: StreamHead): Committed {
  const refusal: Refusal = { refusal: outcome === 'verified' ? 'already_used' : 'expired' };
  return { committed: 'not', decision: { decide: 'refuse', refusal }, head, isReduced: true };
}

/**
 * How often a create may be refused though nothing moved: neither the chains nor its place in a
 * window of the account. After that, a key is held by an entry that cannot be read.
 */
const STUCK_AT_MOST = 5;

function accountFull({ index, until }: AccountWindow, head: StreamHead): Committed {
  const refusal: Refusal = {
    refusal: index === 'sms_key' ? 'sms_limit' : 'account_limit',
    until,
  };
  return { committed: 'not', decision: { decide: 'refuse', refusal }, head };
}
