import type { EnteredBy } from '../../../contract/vocabulary.ts';
import { messageLanguage } from '../../../delivery/message-language.ts';
import { dayOfChecks, freePlaces } from '../../../otp/account-window.ts';
import { areSameFacts, type BoundFacts } from '../../../otp/bound-facts.ts';
import { makeChallengeId } from '../../../otp/challenge-id.ts';
import { decideSend } from '../../../otp/decide-send.ts';
import { destinationId, maskOf, stillStands, type Destination } from '../../../otp/destination.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import type { Policy } from '../../../otp/policy.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { OpenChallenge } from '../../../otp/stream-state.ts';
import type { Stream } from '../../../otp/stream.ts';
import { deliveryNoted } from '../desk/deliver.ts';
import type { Desk } from '../desk/desk.ts';
import { giveWay } from '../desk/failure.ts';
import { phonesOf } from '../desk/phones.ts';
import { commitOrNote, noteRefusal } from '../desk/note-refusal.ts';
import { addresseeOf, readSubject } from '../desk/subject.ts';
import type { ActionRequest } from './action-request.ts';
import { afterSending, sentBefore, type Sent } from './after-sending.ts';
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
  const addressee = await addresseeOf(desk, subject, recipient, { channel: wish.channel });
  const by = { workflowId: request.workflowId };
  if (addressee === undefined) {
    await noteRefusal(desk, { stream, by }, 'no_such_destination');
    return { sent: 'not_addressed', recipient, channel: wish.channel };
  }
  const { destination } = addressee;
  const id = destinationId(desk.keys, destination);
  const masked = maskOf(destination);
  const bound = isOwners ? { ...subject.bound, ...subject.ownerBound } : subject.bound;
  const [known, policy, phones] = await Promise.all([
    readHeads(desk, { stream, destination: id }),
    policyToday(desk, wish.policy),
    phonesOf(desk),
  ]);
  const language = messageLanguage(wish.language ?? addressee.language);
  const { enteredBy } = wish;
  const wished: Wished = { policy, enteredBy, language, bound, destination };
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const committed = await commitOrNote(desk, {
    ...{ stream, destination: id, known, isFresh: true, by, request: name },
    decide: (heads, at) =>
      decideSend({
        ...{ stream, state: heads.stream.state, ...wished },
        ...{ destinationId: id, masked },
        ...(phones && { sms: phones }),
        ...(recipient && { recipient }),
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
      : afterSending(desk, { entry, head, subject, addressee, repeated: false });
  }
  const { decision, head } = committed;
  if (decision.decide !== 'refuse') throw new TypeError('A send is appended or refused');
  // Who waits, waits for a code of their own, and rather comes a minute later.
  const asGood =
    decision.refusal.refusal === 'cool_down' && !waits
      ? await openAndAsGood(desk, { stream, head }, wished)
      : undefined;
  return { sent: 'not', refusal: decision.refusal, masked, asGood };
}

/** So many places are looked at to see whether the day is full: all taken by chance is rare before. */
const PLACES_LOOKED_AT = 20;
const LONG_DIGITS = 8;

/** The policy as it holds while the account's day of short codes is full: long ones. */
async function policyToday(desk: Desk, policy: Policy): Promise<Policy> {
  const { shape } = policy;
  if (shape.alphabet !== 'digits' || shape.length >= LONG_DIGITS) return policy;
  const day = dayOfChecks(shape, desk.turn.now());
  const free = await freePlaces(desk, day, PLACES_LOOKED_AT);
  return free.length === 0 ? { ...policy, shape: { ...shape, length: LONG_DIGITS } } : policy;
}

/** What a code was wished to be. */
interface Wished {
  policy: Policy;
  enteredBy: EnteredBy;
  language: string;
  bound: BoundFacts;
  destination: Destination;
}

/** The open challenge of a stream, if its message went just now and it is all that was wished. */
async function openAndAsGood(
  desk: Desk,
  { stream, head }: { stream: Stream; head: StreamHead },
  { policy, enteredBy, language, bound, destination }: Wished,
): Promise<OpenChallenge | undefined> {
  const { open } = head.state;
  const now = desk.turn.now();
  const last = open?.messages.at(-1);
  if (open === null || last === undefined || now >= open.expiresAt) return undefined;
  const isJustNow = now - last.at < policy.coolDownSeconds * 1000;
  const isAsWished =
    open.shape.alphabet === policy.shape.alphabet &&
    open.shape.length === policy.shape.length &&
    open.expiresAt - open.issuedAt === policy.minutes * 60_000 &&
    open.enteredBy === enteredBy &&
    open.language === language &&
    areSameFacts(open.bound, bound) &&
    stillStands(desk.keys, destination, open);
  if (!isJustNow || !isAsWished) return undefined;
  return (await deliveryNoted(desk, { stream, n: last.n })) === 'refused' ? undefined : open;
}
