import type { Delivery } from '../../../contract/record-view.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import { messageLanguage } from '../../../delivery/message-language.ts';
import { entryProjection } from '../../../hubspot/record-projection.ts';
import { dayOfChecks, freePlaces } from '../../../otp/account-window.ts';
import { namedChallenge } from '../../../otp/challenge-standing.ts';
import { makeChallengeId } from '../../../otp/challenge-id.ts';
import { commit, type Committed } from '../../../otp/commit.ts';
import { decideSend } from '../../../otp/decide-send.ts';
import { destinationId, maskEmail } from '../../../otp/destination.ts';
import type { Policy } from '../../../otp/policy.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { OtherRecipient, StreamState } from '../../../otp/stream-state.ts';
import { requestKey, type Stream } from '../../../otp/stream.ts';
import { deliverAfterAll, deliverAndNote, deliveryNoted, type Message } from '../desk/deliver.ts';
import type { Desk } from '../desk/desk.ts';
import { giveWay, type Failure } from '../desk/failure.ts';
import { show, tell } from '../desk/tell.ts';
import type { ActionRequest } from './action-request.ts';
import { resumeWaiting } from './resume.ts';
import type { SendWish } from './send-fields.ts';
import { addresseeOf, readSubject, type Addressee, type Subject } from './subject.ts';

/** What became of a workflow's wish to have a code sent. */
export type Sent =
  /** The code stands; `state` is its stream's now. `unfinished`: a later delivery has something to do. */
  | {
      sent: 'issued';
      challenge: { id: string; masked: string; issuedAt: number; expiresAt: number };
      state: StreamState;
      delivery: Delivery;
      unfinished: boolean;
    }
  | { sent: 'not'; refusal: Refusal; masked: string; state: StreamState }
  | { sent: 'not_addressed'; recipient: OtherRecipient | undefined }
  | Failure
  | Extract<Refusal, { refusal: 'record_not_found' | 'record_merged' }>;

/**
 * Sends a code for a workflow, at most once for each callback: however often HubSpot delivers the
 * request, and in parallel too, one entry stands and one message leaves. `waits`: the workflow is held
 * until the challenge ends.
 */
export async function sendCode(
  desk: Desk,
  request: ActionRequest,
  wish: SendWish,
  { waits }: { waits: boolean },
): Promise<Sent> {
  const stream: Stream = { record: request.record, purpose: wish.purpose, pathway: 'workflow' };
  const subject = await readSubject(desk, request.record);
  if ('refusal' in subject) return subject;
  const low = giveWay(desk);
  if (low !== undefined) return low;
  const recipient = wish.recipient === 'owner' ? { ownerId: subject.ownerId } : wish.recipient;
  const addressee = await addresseeOf(desk, subject, recipient);
  if (addressee === undefined) return { sent: 'not_addressed', recipient };
  const { destination } = addressee;
  const id = destinationId(desk.keys, destination);
  const masked = maskEmail(destination.address);
  const [known, policy] = await Promise.all([
    readHeads(desk, { stream, destination: id }),
    policyToday(desk, wish.policy),
  ]);
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const committed = await commit(desk, {
    ...{ stream, destination: id, known, isFresh: true },
    by: { workflowId: request.workflowId },
    request: requestName(desk, stream, 'send', request),
    decide: (heads, at) =>
      decideSend({
        stream,
        state: heads.stream.state,
        policy,
        ...{ destination, destinationId: id, masked },
        ...(recipient && { recipient }),
        enteredBy: wish.enteredBy,
        language: messageLanguage(wish.language ?? addressee.language),
        bound: subject.bound,
        ...(waits && { callbackId: request.callbackId }),
        sentToDestination: heads.destination?.times ?? [],
        sentByRep: [],
        by: { workflowId: request.workflowId },
        keyId: desk.keys.peppers[0].id,
        at,
        challengeId: (expiresAt) => makeChallengeId(desk.keys, { stream, expiresAt }, nonce),
      }),
  });
  if (committed.committed === 'appended')
    return afterIssuing(desk, { stream, subject, addressee, committed });
  const { decision, head } = committed;
  if (decision.decide !== 'refuse') throw new TypeError('A send is appended or refused');
  return { sent: 'not', refusal: decision.refusal, masked, state: head.state };
}

/** A request's name in the ledger: its callback's, apart from other actions, records and purposes. */
export function requestName(
  { keys }: Desk,
  { record, purpose, pathway }: Stream,
  action: 'send' | 'check',
  { callbackId }: ActionRequest,
): string {
  const scope = [pathway, action, record.objectTypeId, record.objectId, purpose];
  return requestKey(keys, scope, callbackId);
}

/** So many places are looked at to see whether the day is full: all taken by chance is rare before. */
const PLACES_LOOKED_AT = 20;
const LONG_DIGITS = 8;

/** The policy as it holds while the account's day of short codes is full: long ones. */
async function policyToday(desk: Desk, policy: Policy): Promise<Policy> {
  const day = dayOfChecks({ length: 6, alphabet: 'digits' }, desk.turn.now());
  const free = await freePlaces(desk, day, PLACES_LOOKED_AT);
  const isFull = free.length === 0 && policy.shape.alphabet === 'digits';
  const length = Math.max(policy.shape.length, LONG_DIGITS);
  return isFull ? { ...policy, shape: { ...policy.shape, length } } : policy;
}

interface Issued {
  stream: Stream;
  subject: Subject;
  addressee: Addressee;
  committed: Extract<Committed, { committed: 'appended' }>;
}

/** Hands the message over, and tells the record and its timeline; again, what an earlier call may have. */
async function afterIssuing(
  desk: Desk,
  { stream, subject, addressee, committed: { entry, head, repeated } }: Issued,
): Promise<Sent> {
  if (entry.event.kind !== 'issued') throw new TypeError(`A send left ${entry.event.kind} behind`);
  const { challenge } = entry.event;
  const issued = { sent: 'issued', challenge, state: head.state } as const;
  const named = namedChallenge(head.state, challenge.id, challenge.expiresAt, desk.turn.now());
  const stands = addressee.destination.since === challenge.since;
  if ('refusal' in named || !stands) {
    const delivery = await deliveryNoted(desk, { stream, n: entry.n });
    return { ...issued, delivery, unfinished: false };
  }
  const isOwn = subject.contact !== undefined && named.open.recipient === undefined;
  const isShownBySend = isOwn && desk.environment.route.route === 'hubspot';
  const message: Message = {
    ...{ stream, n: entry.n, open: named.open },
    destination: addressee.destination,
    firstName: addressee.firstName,
    asker: undefined,
    record: isShownBySend ? entryProjection(entry, head) : {},
  };
  const [delivery, ...followed] = await Promise.all([
    repeated ? deliverAfterAll(desk, message) : deliverAndNote(desk, message),
    tell(desk, entry, { repair: repeated }),
    isShownBySend && !repeated ? 'done' : show(desk, entry, head),
    resumeWaiting(desk, stream, head.state).then((isDone) => (isDone ? 'done' : 'later')),
  ]);
  return { ...issued, delivery, unfinished: followed.includes('later') };
}
