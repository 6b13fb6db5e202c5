import type { Delivery } from '../../../contract/record-view.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import { messageLanguage } from '../../../delivery/message-language.ts';
import { entryProjection, notOlder } from '../../../hubspot/record-projection.ts';
import { dayOfChecks, freePlaces } from '../../../otp/account-window.ts';
import { namedChallenge } from '../../../otp/challenge-standing.ts';
import { makeChallengeId } from '../../../otp/challenge-id.ts';
import { commit } from '../../../otp/commit.ts';
import { decideSend } from '../../../otp/decide-send.ts';
import { destinationId, maskEmail, stillStands } from '../../../otp/destination.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import type { Policy } from '../../../otp/policy.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { OpenChallenge, OtherRecipient } from '../../../otp/stream-state.ts';
import { deliverAfterAll, deliverAndNote, deliveryNoted, type Message } from '../desk/deliver.ts';
import type { Desk } from '../desk/desk.ts';
import { giveWay } from '../desk/failure.ts';
import {
  addresseeOf,
  boundNow,
  readSubject,
  type Addressee,
  type Gone,
  type Subject,
} from '../desk/subject.ts';
import { mayFinish, show, tell, type Followed } from '../desk/tell.ts';
import type { ActionRequest } from './action-request.ts';
import type { NamedRequest } from './outcome.ts';
import { resumeWaiting } from './resume.ts';
import type { SendWish } from './send-fields.ts';

/** What became of a workflow's wish to have a code sent. */
export type Sent =
  | {
      sent: 'issued';
      entry: StreamEntry;
      challenge: Pick<OpenChallenge, 'id' | 'masked' | 'issuedAt' | 'expiresAt'>;
      head: StreamHead;
      delivery: Delivery;
      /** Whether the message could still be handed over. */
      isOpen: boolean;
      /** What had to follow and did not; another delivery of the request does it. */
      unfinished: boolean;
    }
  | {
      sent: 'not';
      refusal: Refusal;
      masked: string;
      /** The challenge that is open, where it is as good as a new one. */
      asGood: OpenChallenge | undefined;
    }
  | { sent: 'not_addressed'; recipient: OtherRecipient | undefined }
  | Gone;

/** What a workflow asks, and what it came to when it was asked before. */
export interface SendRequest {
  request: ActionRequest;
  named: NamedRequest;
  wish: SendWish;
  /** Whether the workflow is held until the challenge ends. */
  waits: boolean;
}

/** Sends a code for a workflow, to an address that HubSpot has for its recipient. */
export async function sendCode(
  desk: Desk,
  { request, named: { stream, name }, wish, waits }: SendRequest,
): Promise<Sent> {
  const subject = await readSubject(desk, stream.record);
  if ('refusal' in subject) return subject;
  giveWay(desk);
  const isOwners = wish.recipient === 'owner';
  const recipient = wish.recipient === 'owner' ? { ownerId: subject.ownerId } : wish.recipient;
  const addressee = await addresseeOf(desk, subject, recipient);
  if (addressee === undefined) return { sent: 'not_addressed', recipient };
  const { destination } = addressee;
  const id = destinationId(desk.keys, destination);
  const masked = maskEmail(destination.address);
  const bound = isOwners ? { ...subject.bound, ...subject.ownerBound } : subject.bound;
  const [known, policy] = await Promise.all([
    readHeads(desk, { stream, destination: id }),
    policyToday(desk, wish.policy),
  ]);
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const by = { workflowId: request.workflowId };
  const committed = await commit(desk, {
    ...{ stream, destination: id, known, isFresh: true, by, request: name },
    decide: (heads, at) =>
      decideSend({
        ...{ stream, state: heads.stream.state, policy },
        ...{ destination, destinationId: id, masked },
        ...(recipient && { recipient }),
        enteredBy: wish.enteredBy,
        language: messageLanguage(wish.language ?? addressee.language),
        bound,
        ...(waits && { callbackId: request.callbackId }),
        sentToDestination: heads.destination?.times ?? [],
        sentByRep: [],
        by,
        keyId: desk.keys.peppers[0].id,
        at,
        challengeId: (expiresAt) => makeChallengeId(desk.keys, { stream, expiresAt }, nonce),
      }),
  });
  if (committed.committed === 'appended') {
    const { entry, head, repeated } = committed;
    return repeated
      ? sentBefore(desk, entry)
      : follow(desk, { entry, head, subject, addressee, repeated });
  }
  const { decision, head } = committed;
  if (decision.decide !== 'refuse') throw new TypeError('A send is appended or refused');
  const asGood = await openAndAsGood(desk, { stream, head, subject, addressee });
  return { sent: 'not', refusal: decision.refusal, masked, asGood };
}

/** What an earlier delivery of the same request came to, and what it left undone. */
export async function sentBefore(desk: Desk, entry: StreamEntry): Promise<Sent> {
  const challenge = issuedIn(entry);
  const { stream } = entry;
  const [subject, { stream: head }] = await Promise.all([
    readSubject(desk, stream.record),
    readHeads(desk, { stream }),
  ]);
  if ('refusal' in subject) return noFurther(desk, entry, head);
  const { recipient, destination } = challenge;
  const addressee = await addresseeOf(desk, subject, recipient, destination);
  return addressee === undefined
    ? noFurther(desk, entry, head)
    : follow(desk, { entry, head, subject, addressee, repeated: true });
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
  entry: StreamEntry;
  head: StreamHead;
  subject: Subject;
  addressee: Addressee;
  repeated: boolean;
}

/** Hands the message over, and tells the record and its timeline; again, what an earlier call may have. */
async function follow(
  desk: Desk,
  { entry, head, subject, addressee, repeated }: Issued,
): Promise<Sent> {
  const { stream } = entry;
  const challenge = issuedIn(entry);
  const named = namedChallenge(head.state, challenge.id, challenge.expiresAt, desk.turn.now());
  // The code is bound to the address that it was made for: it must not go to any other.
  const stands = stillStands(desk.keys, addressee.destination, challenge);
  if ('refusal' in named || !stands) return noFurther(desk, entry, head);
  const isOwn = subject.contact !== undefined && challenge.recipient === undefined;
  const isShownBySend = isOwn && desk.environment.route.route === 'hubspot';
  const { projection: shown } = subject;
  const message: Message = {
    ...{ stream, n: entry.n, open: named.open },
    destination: addressee.destination,
    firstName: addressee.firstName,
    asker: undefined,
    record: isShownBySend ? notOlder(entryProjection(entry, head), shown) : {},
  };
  const [delivery, ...followed] = await Promise.all([
    repeated ? deliverAfterAll(desk, message) : deliverAndNote(desk, message),
    tell(desk, entry, { repair: repeated }),
    isShownBySend && !repeated ? 'done' : show(desk, entry, head, { shown }),
    resumeWaiting(desk, stream, head.state).then((isDone): Followed => (isDone ? 'done' : 'later')),
  ]);
  const unfinished = followed.includes('later') && mayFinish(desk, entry);
  return { sent: 'issued', entry, challenge, head, delivery, isOpen: true, unfinished };
}

/** Nothing of the message is left to do: only what is noted of it says what became of it. */
async function noFurther(desk: Desk, entry: StreamEntry, head: StreamHead): Promise<Sent> {
  const challenge = issuedIn(entry);
  const delivery = await deliveryNoted(desk, entry);
  return { sent: 'issued', entry, challenge, head, delivery, isOpen: false, unfinished: false };
}

function issuedIn({ event }: StreamEntry): Omit<OpenChallenge, 'guesses' | 'messages'> {
  if (event.kind !== 'issued') throw new TypeError(`A send left ${event.kind} behind`);
  return event.challenge;
}

/** The open challenge of a stream, if a code for it is good and its message may arrive where a new one would. */
async function openAndAsGood(
  desk: Desk,
  {
    stream,
    head,
    subject,
    addressee,
  }: Omit<Issued, 'entry' | 'repeated'> & Pick<NamedRequest, 'stream'>,
): Promise<OpenChallenge | undefined> {
  const { open } = head.state;
  if (open === null || desk.turn.now() >= open.expiresAt) return undefined;
  const now = boundNow(subject, open.bound);
  const isBound = Object.entries(now).every(([name, value]) => open.bound[name] === value);
  if (!isBound || !stillStands(desk.keys, addressee.destination, open)) return undefined;
  const last = open.messages.at(-1)?.n ?? 0;
  return (await deliveryNoted(desk, { stream, n: last })) === 'refused' ? undefined : open;
}
