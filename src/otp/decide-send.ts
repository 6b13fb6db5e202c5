import type { Refusal } from '../contract/refusal.ts';
import type { Actor, EnteredBy } from '../contract/vocabulary.ts';
import { windowsOfSend } from './account-window.ts';
import type { ApprovalRequest } from './approval.ts';
import type { BoundFacts } from './bound-facts.ts';
import { refuse, type Decision } from './decision.ts';
import type { Destination } from './destination.ts';
import { isTooFresh } from './freshness.ts';
import { destinationRest, lockedUntil, repRest, streamRest, triesOfNew } from './limits.ts';
import type { Policy } from './policy.ts';
import { isAllowedCountry, type SmsLimits } from './sms-limits.ts';
import type { OtherRecipient, StreamState } from './stream-state.ts';
import { isPublic, type Stream } from './stream.ts';

/** What is known when somebody wants a code sent. */
export interface SendFacts {
  stream: Stream;
  state: StreamState;
  policy: Policy;
  destination: Destination;
  /** Absent: no text messages are sent. */
  sms?: SmsLimits;
  destinationId: string;
  masked: string;
  /** Absent: the record itself. */
  recipient?: OtherRecipient;
  enteredBy: EnteredBy;
  language: string;
  bound: BoundFacts;
  /** When it ends at the latest, whatever its policy says. */
  endsBy?: number;
  /** Only for a code that approves the move of a deal. */
  approval?: ApprovalRequest;
  /** The workflow that waits for the end, by its callback. */
  callbackId?: string;
  /** When messages went to this destination, and when this rep sent any. */
  sentToDestination: readonly number[];
  sentByRep: readonly number[];
  by: Actor;
  keyId: string;
  at: number;
  /** Names the new challenge, given when it will expire. */
  challengeId(expiresAt: number): string;
}

/** How long HubSpot holds a waiting enrolment after its code ran out: an answer at the last moment. */
const HELD_AFTER_EXPIRY_MS = 2 * 60_000;

/** Why a code may not go by this way now, whoever wants it. */
export function barredWay({
  policy,
  destination,
  sms,
  at,
}: Pick<SendFacts, 'policy' | 'destination' | 'sms' | 'at'>): Refusal | undefined {
  if (!policy.channels.includes(destination.channel)) return { refusal: 'no_such_destination' };
  if (!isAllowedCountry(destination, sms)) return { refusal: 'country_not_allowed' };
  return isTooFresh(destination, policy.refusesNewForMs, at)
    ? { refusal: 'recently_changed', at: destination.since }
    : undefined;
}

/** Whether a new code may be issued. The order of the refusals is from lasting to passing. */
export function decideSend(facts: SendFacts): Decision {
  const { state, policy, destination, at } = facts;
  const locked = lockedUntil(state, policy, at);
  if (locked !== undefined) return refuse({ refusal: 'locked', until: locked });
  const barred = barredWay(facts);
  if (barred !== undefined) return refuse(barred);
  const rest =
    destinationRest(facts.sentToDestination, policy, at) ??
    repRest(facts.sentByRep, at) ??
    (isPublic(facts.stream) ? streamRest(state, policy, at) : undefined);
  if (rest !== undefined) return refuse(rest);
  const windows = windowsOfSend(facts.stream, destination.channel, at, facts.sms);
  const closed = windows.find(({ places }) => places < 1);
  if (closed !== undefined) return refuse({ refusal: 'sms_limit', until: closed.until });
  const expiresAt = Math.min(at + policy.minutes * 60_000, facts.endsBy ?? Infinity);
  const { recipient, approval, callbackId } = facts;
  return {
    decide: 'append',
    windows,
    event: {
      kind: 'issued',
      challenge: {
        id: facts.challengeId(expiresAt),
        destination: facts.destinationId,
        channel: destination.channel,
        masked: facts.masked,
        since: destination.since,
        issuedAt: at,
        expiresAt,
        attempts: triesOfNew(state, policy, at),
        wrongPerWeek: policy.wrongPerWeek,
        settings: policy.version,
        countsForMinutes: policy.countsForMinutes,
        shape: policy.shape,
        keyId: facts.keyId,
        by: facts.by,
        enteredBy: facts.enteredBy,
        language: facts.language,
        ...(recipient && { recipient }),
        bound: facts.bound,
        ...(approval && { approval }),
        ...(callbackId !== undefined && {
          waiting: { callbackId, until: expiresAt + HELD_AFTER_EXPIRY_MS },
        }),
      },
    },
  };
}
