import { messageLanguage } from '../../../delivery/message-language.ts';
import { dayOfChecks, freePlaces } from '../../../otp/account-window.ts';
import { makeChallengeId } from '../../../otp/challenge-id.ts';
import { commit } from '../../../otp/commit.ts';
import { decideSend } from '../../../otp/decide-send.ts';
import { destinationId, maskEmail, stillStands } from '../../../otp/destination.ts';
import type { Policy } from '../../../otp/policy.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { OpenChallenge } from '../../../otp/stream-state.ts';
import { deliveryNoted } from '../desk/deliver.ts';
import type { Desk } from '../desk/desk.ts';
import { giveWay } from '../desk/failure.ts';
import { addresseeOf, boundNow, readSubject } from '../desk/subject.ts';
import type { ActionRequest } from './action-request.ts';
import { afterSending, sentBefore, type Issued, type Sent } from './after-sending.ts';
import type { NamedRequest } from './outcome.ts';
import type { SendWish } from './send-fields.ts';

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
      : afterSending(desk, { entry, head, subject, addressee, repeated });
  }
  const { decision, head } = committed;
  if (decision.decide !== 'refuse') throw new TypeError('A send is appended or refused');
  const wished = { policy, enteredBy: wish.enteredBy };
  const asGood = await openAndAsGood(desk, { stream, head, subject, addressee }, wished);
  return { sent: 'not', refusal: decision.refusal, masked, asGood };
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

/** The open challenge of a stream, if its message went just now to where a new one would, and says the same. */
async function openAndAsGood(
  desk: Desk,
  {
    stream,
    head,
    subject,
    addressee,
  }: Omit<Issued, 'entry' | 'repeated'> & Pick<NamedRequest, 'stream'>,
  { policy, enteredBy }: Pick<SendWish, 'policy' | 'enteredBy'>,
): Promise<OpenChallenge | undefined> {
  const { open } = head.state;
  const now = desk.turn.now();
  const last = open?.messages.at(-1);
  if (open === null || last === undefined || now >= open.expiresAt) return undefined;
  if (now - last.at >= policy.coolDownSeconds * 1000) return undefined;
  const { shape } = policy;
  const isAsWished = open.shape.alphabet === shape.alphabet && open.shape.length === shape.length;
  if (!isAsWished || open.enteredBy !== enteredBy) return undefined;
  const bound = Object.entries(boundNow(subject, open.bound));
  const isBound = bound.every(([name, value]) => open.bound[name] === value);
  if (!isBound || !stillStands(desk.keys, addressee.destination, open)) return undefined;
  return (await deliveryNoted(desk, { stream, n: last.n })) === 'refused' ? undefined : open;
}
