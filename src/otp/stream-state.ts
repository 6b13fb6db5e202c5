import type { ByHand, OverrideKind } from '../contract/override.ts';
import type { Actor, Channel, EnteredBy, UserActor } from '../contract/vocabulary.ts';
import { approve, hasBegun, isComplete, type Approval, type ApprovalRequest } from './approval.ts';
import type { CodeShape } from './alphabet.ts';
import type { BoundFacts } from './bound-facts.ts';

/** Whom a code went to, where that is not the record itself. */
export type OtherRecipient =
  /** A HubSpot user, by the id among the account's owners. */
  { ownerId: string } | { contactId: string };

/** A workflow that waits for the end of a challenge. */
export interface Waiting {
  callbackId: string;
  /** Until when HubSpot holds the enrolment; after that it has gone on by itself. */
  until: number;
}

/** A code that can still be entered. Holds nothing that the code could be computed from. */
export interface OpenChallenge {
  id: string;
  destination: string;
  channel: Channel;
  masked: string;
  /** Since when the destination had stood on the record when the code was issued. */
  since: number;
  issuedAt: number;
  expiresAt: number;
  /** Answers it takes in all, as the policy stood when it was issued. */
  attempts: number;
  /** Wrong answers that its stream takes in a week, as the policy stood when it was issued. */
  wrongPerWeek: number;
  /** The version of the settings that it was issued under; 0: the defaults. */
  settings: number;
  /** Until when after success the verification counts, in minutes. */
  countsForMinutes: number;
  shape: CodeShape;
  /** Which version of the pepper the code comes from. */
  keyId: string;
  by: Actor;
  enteredBy: EnteredBy;
  /** Of its messages: a BCP 47 tag. */
  language: string;
  /** Absent: the record itself. */
  recipient?: OtherRecipient;
  bound: BoundFacts;
  /** Only of a code that approves the move of a deal. */
  approval?: ApprovalRequest;
  waiting?: Waiting;
  /** The entries whose messages carry it, oldest first: one for issuing, one for each resend. */
  messages: { n: number; at: number }[];
  /** Guess keys of the wrong answers so far. */
  guesses: string[];
}

/** How a challenge came to its end. */
export type Ending = 'verified' | 'used_up' | 'expired' | 'cancelled' | 'rejected' | 'replaced';

export interface EndedChallenge {
  id: string;
  outcome: Ending;
  at: number;
  masked: string;
  channel: Channel;
  attempts: number;
  shape: CodeShape;
  by: Actor;
  /** Of one that was verified: when the answer was given, where that was before it was looked at. */
  answeredAt?: number;
  /** Place of the entry that ended it. */
  n: number;
  expiresAt: number;
  approval?: ApprovalRequest;
  /** Why it was rejected. */
  reason?: string;
  waiting?: Waiting;
}

interface Counts {
  at: number;
  until: number;
}

/** The right code was entered. */
export interface VerifiedByCode extends Counts {
  challenge: string;
  destination: string;
  since: number;
  masked: string;
  channel: Channel;
  by: Actor;
}

/** Two supervisors vouch for it, and no code was entered. */
export interface ConfirmedByHand extends Counts {
  byHand: ByHand;
  /** The second of them. */
  by: UserActor;
}

export type Verification = VerifiedByCode | ConfirmedByHand;

/** Who asked for an override, why, when, and in which entry. */
export interface AskedOverride {
  reason: string;
  by: UserActor;
  at: number;
  n: number;
}

/** An override that waits for a second person. */
export interface PendingOverride extends AskedOverride {
  what: OverrideKind;
}

/** All that decisions about a stream depend on. Each entry carries the state after it. */
export interface StreamState {
  open: OpenChallenge | null;
  /** The last verification, however long ago. */
  verified: Verification | null;
  /** Times of wrong answers since then, within the last 7 days, oldest first. */
  wrong: number[];
  /** The last challenges that ended, newest first. */
  recent: EndedChallenge[];
  /** Times of messages within the last 24 hours, to whatever destination, oldest first. */
  sent: number[];
  /** What was approved of a deal, from its first approval until another request or a rejection. */
  approval?: Approval;
  /** The last approval that was complete before that, and when another request took its place. */
  earlier?: { approval: Approval; until: number };
  /** Asked for last and not given since, however long ago. */
  override?: PendingOverride;
  /** The newest entry that says something of a code or a verification: asking for an override does not. */
  statusFrom?: { n: number; at: number };
}

export const EMPTY_STREAM: StreamState = {
  open: null,
  verified: null,
  wrong: [],
  recent: [],
  sent: [],
};

/** What an entry says happened. */
export type LedgerEvent =
  | { kind: 'issued'; challenge: Omit<OpenChallenge, 'guesses' | 'messages'> }
  | { kind: 'resent' }
  | {
      kind: 'attempt';
      outcome: 'verified' | 'wrong_code';
      guess: string;
      /** When HubSpot received the answer, where a workflow got round to it only later. */
      receivedAt?: number;
      /** Of the right one: when its code was issued. Older entries do not say. */
      issuedAt?: number;
    }
  | { kind: 'cancelled' }
  | { kind: 'rejected'; reason: string }
  /** Another try to make the move that was approved. */
  | { kind: 'moving' }
  | { kind: 'override_asked'; what: OverrideKind; reason: string }
  | OverrideGiven;

/** A second person gives what was asked for: a lock is lifted, or no code is needed. */
export type OverrideGiven = { kind: 'override_given'; asked: AskedOverride } & (
  | { what: 'unlock' }
  /** `until`: how long the confirmation counts. */
  | { what: 'confirm'; until: number }
);

/** The window over which wrong answers count together. */
export const WRONG_WINDOW_MS = 7 * 24 * 60 * 60 * 1000;

const MINUTE_MS = 60_000;
const RECENT_KEPT = 5;

/**
 * The state after an event: the only function that moves between states. Throws a TypeError for an
 * event that makes no sense in this state; deciding must not let one come this far.
 */
export function advance(
  state: StreamState,
  event: LedgerEvent,
  n: number,
  at: number,
  by: Actor,
): StreamState {
  const next = change(state, event, n, at, by);
  return changesStatus(event) ? { ...next, statusFrom: { n, at } } : next;
}

/** Whether an event says something of a code or a verification. */
function changesStatus(event: LedgerEvent): boolean {
  switch (event.kind) {
    case 'override_asked':
      return false;
    case 'override_given':
      return event.what === 'confirm';
    default:
      return true;
  }
}

function change(
  state: StreamState,
  event: LedgerEvent,
  n: number,
  at: number,
  by: Actor,
): StreamState {
  switch (event.kind) {
    case 'issued': {
      const ended = state.open === null ? state : end(state, replacedOrExpired(state.open, n, at));
      const open = { ...event.challenge, messages: [{ n, at }], guesses: [] };
      const { approval, ...rest } = ended;
      const { move, needed } = open.approval ?? {};
      const asked = { to: move?.to.id, needed, bound: open.bound };
      const goesOn = hasBegun(approval, asked, at);
      const isOver = approval !== undefined && !goesOn && isComplete(approval);
      return {
        ...{ ...rest, open, sent: oneMore(state.sent, at) },
        ...(goesOn && { approval }),
        ...(isOver && { earlier: { approval, until: at } }),
      };
    }
    case 'resent': {
      const open = mustBeOpen(state);
      const messages = [...open.messages, { n, at }];
      return { ...state, open: { ...open, messages }, sent: oneMore(state.sent, at) };
    }
    case 'cancelled': {
      const open = mustBeOpen(state);
      return end(state, { outcome: 'cancelled', n, at, by, open });
    }
    case 'rejected': {
      const open = mustBeOpen(state);
      const { reason } = event;
      const { approval: _takenBack, ...rest } = end(state, {
        ...{ outcome: 'rejected', n, at, by, open, reason },
      });
      return rest;
    }
    case 'moving': {
      if (state.approval === undefined) throw new TypeError('No approval to move a deal by');
      return { ...state, approval: { ...state.approval, moving: { n, at } } };
    }
    case 'attempt': {
      const open = mustBeOpen(state);
      return event.outcome === 'verified'
        ? succeed(state, { outcome: 'verified', n, at, by, open }, event.receivedAt)
        : fail(state, event.guess, { outcome: 'used_up', n, at, by, open });
    }
    case 'override_asked': {
      const { what, reason } = event;
      return { ...state, override: { what, reason, by: mustBeUser(by), at, n } };
    }
    case 'override_given':
      return give(state, event, n, at, mustBeUser(by));
  }
}

/** It counts from when the answer was given, however late that was looked at. */
function succeed(before: StreamState, success: End, answeredAt = success.at): StreamState {
  // Whatever was asked for is not needed any more.
  const { override: _, ...state } = before;
  const { open, by, at: lookedAt } = success;
  const { id: challenge, destination, since, masked, channel, approval: request } = open;
  const until = answeredAt + open.countsForMinutes * MINUTE_MS;
  const isLate = answeredAt < lookedAt;
  const ended = end(state, { ...success, ...(isLate && { answeredAt }) });
  const verified = { challenge, at: answeredAt, until, destination, since, masked, channel, by };
  if (request === undefined) return { ...ended, verified, wrong: [] };
  const given = {
    challenge,
    request,
    bound: open.bound,
    masked,
    until,
    by,
    n: success.n,
    at: lookedAt,
  };
  const approval = approve(state.approval, given);
  return { ...ended, verified, wrong: [], approval };
}

function give(
  state: StreamState,
  event: OverrideGiven,
  n: number,
  at: number,
  by: UserActor,
): StreamState {
  const { override, ...rest } = state;
  if (override?.n !== event.asked.n) throw new TypeError('No such override to give');
  const unlocked = { ...rest, wrong: [] };
  if (event.what === 'unlock') return unlocked;
  const { reason, by: askedBy } = event.asked;
  const verified = { at, until: event.until, by, byHand: { askedBy, reason } };
  const { open } = state;
  const ended =
    open === null
      ? unlocked
      : end(unlocked, runOut(open, n, at) ?? { outcome: 'cancelled', n, at, by, open });
  return { ...ended, verified };
}

function fail(state: StreamState, guess: string, usedUp: End): StreamState {
  const { open, at } = usedUp;
  const tried: StreamState = {
    ...state,
    open: { ...open, guesses: [...open.guesses, guess] },
    wrong: [...state.wrong.filter((time) => time > at - WRONG_WINDOW_MS), at],
  };
  return open.guesses.length + 1 >= open.attempts ? end(tried, usedUp) : tried;
}

const DAY_MS = 24 * 60 * MINUTE_MS;

function oneMore(sent: readonly number[], at: number): number[] {
  return [...sent.filter((time) => time > at - DAY_MS), at];
}

interface End {
  outcome: Ending;
  n: number;
  at: number;
  by: Actor;
  answeredAt?: number;
  reason?: string;
  open: OpenChallenge;
}

function end(state: StreamState, { open, ...how }: End): StreamState {
  const { id, masked, channel, attempts, shape, expiresAt, approval, waiting } = open;
  const ended: EndedChallenge = {
    ...{ id, masked, channel, attempts, shape, expiresAt, ...how },
    ...(approval && { approval }),
    ...(waiting && { waiting }),
  };
  return { ...state, open: null, recent: [ended, ...state.recent].slice(0, RECENT_KEPT) };
}

/** A code that ran out before the next one was sent ended then, not now. */
function replacedOrExpired(open: OpenChallenge, n: number, at: number): End {
  return runOut(open, n, at) ?? { outcome: 'replaced', n, at, by: open.by, open };
}

function runOut(open: OpenChallenge, n: number, at: number): End | undefined {
  return at < open.expiresAt
    ? undefined
    : { outcome: 'expired', n, at: open.expiresAt, by: open.by, open };
}

function mustBeUser(actor: Actor): UserActor {
  if (!('userId' in actor)) throw new TypeError('Only people override');
  return actor;
}

function mustBeOpen(state: StreamState): OpenChallenge {
  if (state.open === null) throw new TypeError('No open challenge to act on');
  return state.open;
}
