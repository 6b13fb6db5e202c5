import type { RefusalReason } from '../contract/refusal-reason.ts';
import type { Undelivered } from '../contract/record-view.ts';
import type { Settings } from '../contract/settings.ts';
import type {
  Actor,
  Channel,
  Pathway,
  Purpose,
  UserActor,
  WorkflowActor,
} from '../contract/vocabulary.ts';
import type { LedgerEvent, StreamState } from './stream-state.ts';
import type { Index, Stream } from './stream.ts';

interface Sealed {
  /** By which rules it follows from those before it: entry-version.ts. */
  version: number;
  account: string;
  /** Place in its line, from 1. */
  n: number;
  /** Milliseconds since 1970, by HubSpot's clock. Never before the entry it follows. */
  at: number;
  /** Vouches for what people read of it, in the words it was written in (told.ts); sealing adds it. */
  told?: string;
  keys: Readonly<Partial<Record<Index, string>>>;
}

/** About a record. */
interface InStream extends Sealed {
  stream: Stream;
}

/** A chain of sends, to one destination or by one rep, as the entry at place `n` leaves it. */
export interface SendChain {
  n: number;
  /** Sends that later decisions may need, oldest first, this one included. */
  times: readonly number[];
}

/** One decision. */
export interface StreamEntry extends InStream {
  entry: 'stream';
  by: Actor;
  /** Of the call that made it: two calls of one request make two entries, of which one can stand. */
  call?: string;
  event: LedgerEvent;
  /** The state after it. */
  state: StreamState;
  destination?: SendChain & { id: string };
  rep?: SendChain & { userId: number };
  /** Seal of the entry before it; empty for the first. */
  previous: string;
}

/** What can be noted down about entry `n` after it was won. Each at most once. */
export type StepName =
  /** Whoever carries it took the message of entry n. */
  | 'handed_over'
  /** It was refused for good. */
  | 'delivery_refused'
  /** It was taken, and certainly does not arrive. */
  | 'undelivered'
  /** It was taken, and has arrived. */
  | 'delivered'
  /** The timeline shows everything up to entry n. */
  | 'told'
  /** The workflow that waited for the challenge that entry n ended has gone on. */
  | 'resumed'
  /** HubSpot refused the move that entry n was to make. */
  | 'move_refused';

/** A note that something followed from entry n. */
export interface StepEntry extends InStream, StepDetails {
  entry: 'step';
  step: StepName;
}

/** What is noted of a message besides. Older notes say nothing of it. */
export interface StepDetails {
  /** By what its carrier knows it, for who asks there what became of it. Says nothing about the recipient. */
  reference?: string;
  /** Why it does not arrive. */
  reason?: Undelivered | 'refused';
  /** The carrier's own code for that, and what it means, for admins. */
  detail?: string;
}

/** What a request was answered that left no decision behind. It has no place in its stream: n is 0. */
export interface AnswerEntry extends InStream {
  entry: 'answer';
  outputs: Readonly<Record<string, string>>;
  /** Since when the entered code that this answers has stood in its property, where it stands there still. */
  left?: number;
}

/**
 * A step that was not taken, and why: once for each actor and reason in ten minutes. It has no place in its
 * stream: n is 0.
 */
export interface RefusedEntry extends InStream {
  entry: 'refused';
  reason: RefusalReason;
  by: Actor;
}

/** A version of the settings, which is its place in a line of its own. */
export interface SettingsEntry extends Sealed {
  entry: 'settings';
  by: UserActor;
  call: string;
  settings: Settings;
  /** Seal of the version before it; empty for the first. */
  previous: string;
}

/**
 * What is left of an entry about a record that was older than it is to be kept, or whose person was erased: it
 * lies where the entry lay, under the same keys, and proves that it was there. It identifies nobody.
 */
export interface ReducedEntry extends Sealed {
  entry: 'reduced';
  /** What it was. */
  of: RecordEntry['entry'];
  purpose: Purpose;
  pathway: Pathway;
  /** Of a decision: what happened, and the outcome where it has one. Of a step: its name. Of a refusal: its reason. */
  kind: string;
  outcome?: string;
  channel?: Channel;
  /** How long whoever verified took. */
  seconds?: number;
  /** The seal that it had, which the entry behind it may build on. */
  was: string;
  /** Of a decision: the seal that it built on, and the stream key of the entry with that seal, where there is one. */
  previous?: string;
  behind?: string;
  /** Of a decision: the times that limits may still need. */
  wrong?: readonly number[];
  sent?: readonly number[];
  /** Of a send: its places, and times that limits may still need. */
  destination?: SendChain;
  rep?: SendChain;
}

/** Why entries were reduced. */
export type ReductionReason =
  /** They were older than they are to be kept. */
  | 'retention'
  /** What they said of a person was to be erased. */
  | 'erasure';

/**
 * Somebody set about reducing entries: written before any of them is touched, so that nothing is ever reduced
 * without a trace. It is its place in a line of its own, and says of nobody that they were erased.
 */
export interface ReductionEntry extends Sealed {
  entry: 'reduction';
  by: UserActor | WorkflowActor;
  reason: ReductionReason;
  /** At most so many. Of a try that was broken off, some may be counted by the next as well. */
  entries: number;
  /** Seal of the one before it; empty for the first. */
  previous: string;
}

/**
 * Somebody asked for a test message to their own address: written before it is handed over. It is its place among
 * those of this user in ten minutes.
 */
export interface TestEntry extends Sealed {
  entry: 'test';
  by: UserActor;
  channel: Channel;
  call: string;
}

export type RecordEntry = StreamEntry | StepEntry | AnswerEntry | RefusedEntry;
/** What lies where an entry about a record was written. */
export type RecordPlace = RecordEntry | ReducedEntry;
export type LedgerEntry = RecordPlace | SettingsEntry | ReductionEntry | TestEntry;
