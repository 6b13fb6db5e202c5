import type { Delivery } from '../../../contract/record-view.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { Channel } from '../../../contract/vocabulary.ts';
import { entryProjection, notOlder } from '../../../hubspot/record-projection.ts';
import { namedChallenge } from '../../../otp/challenge-standing.ts';
import { stillStands } from '../../../otp/destination.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { OpenChallenge, OtherRecipient } from '../../../otp/stream-state.ts';
import { deliverAfterAll, deliverAndNote, deliveryNoted, type Message } from '../desk/deliver.ts';
import type { Desk } from '../desk/desk.ts';
import {
  addresseeOf,
  readSubject,
  type Addressee,
  type Gone,
  type Subject,
} from '../desk/subject.ts';
import { mayFinish, showNewest, tell, type Followed } from '../desk/tell.ts';
import { resumeWaiting } from './resume.ts';

/** A code that was issued for a workflow, and what became of its message. */
export interface Issued {
  sent: 'issued';
  entry: StreamEntry;
  challenge: Pick<OpenChallenge, 'id' | 'channel' | 'masked' | 'issuedAt' | 'expiresAt'>;
  head: StreamHead;
  delivery: Delivery;
  /** Whether the message could still be handed over. */
  isOpen: boolean;
  /** What had to follow and did not; another delivery of the request does it. */
  unfinished: boolean;
}

/** What became of a workflow's wish to have a code sent. */
export type Sent =
  | Issued
  | {
      sent: 'not';
      refusal: Refusal;
      masked: string;
      /** The challenge that is open, where it is as good as a new one. */
      asGood: OpenChallenge | undefined;
    }
  | { sent: 'not_addressed'; recipient: OtherRecipient | undefined; channel: Channel }
  | Gone;

/** What an earlier delivery of the same request came to, and what it left undone. */
export async function sentBefore(desk: Desk, entry: StreamEntry): Promise<Issued> {
  const challenge = issuedIn(entry);
  const { stream } = entry;
  const [subject, { stream: head }] = await Promise.all([
    readSubject(desk, stream.record),
    readHeads(desk, { stream }),
  ]);
  if ('refusal' in subject) return noFurther(desk, entry, head);
  const { recipient, destination } = challenge;
  const addressee = await addresseeOf(desk, subject, recipient, { id: destination });
  return addressee === undefined
    ? noFurther(desk, entry, head)
    : afterSending(desk, { entry, head, subject, addressee, repeated: true });
}

/** What the message of a code that was issued takes. */
interface ToSend {
  entry: StreamEntry;
  head: StreamHead;
  subject: Subject;
  addressee: Addressee;
  repeated: boolean;
}

/** Hands the message over, and tells the record and its timeline; again, what an earlier call may have. */
export async function afterSending(
  desk: Desk,
  { entry, head, subject, addressee, repeated }: ToSend,
): Promise<Issued> {
  const { stream } = entry;
  const challenge = issuedIn(entry);
  const named = namedChallenge(head.state, challenge.id, challenge.expiresAt, desk.turn.now());
  // The code is bound to the address that it was made for: it must not go to any other.
  const stands = stillStands(desk.keys, addressee.destination, challenge);
  if ('refusal' in named || !stands) return noFurther(desk, entry, head);
  const isOwn = subject.contact !== undefined && challenge.recipient === undefined;
  const isByHubSpot = challenge.channel === 'email' && desk.environment.route.route === 'hubspot';
  const isShownBySend = isOwn && isByHubSpot;
  const { projection: shown } = subject;
  const message: Message = {
    ...{ stream, n: entry.n, open: named.open },
    destination: addressee.destination,
    firstName: addressee.firstName,
    ...(subject.name !== undefined && { dealName: subject.name }),
    asker: undefined,
    record: isShownBySend ? notOlder(entryProjection(entry, head), shown, desk.turn.now()) : {},
  };
  const [delivery, ...followed] = await Promise.all([
    repeated
      ? deliverAfterAll(desk, message).then((handled) => handled.delivery)
      : deliverAndNote(desk, message),
    tell(desk, entry, { repair: repeated }),
    isShownBySend && !repeated ? 'done' : showNewest(desk, entry, head, { shown }),
    resumeWaiting(desk, stream, head.state).then((isDone): Followed => (isDone ? 'done' : 'later')),
  ]);
  const unfinished = followed.includes('later') && mayFinish(desk, entry);
  return { sent: 'issued', entry, challenge, head, delivery, isOpen: true, unfinished };
}

/** Nothing of the message is left to do: only what is noted of it says what became of it. */
async function noFurther(desk: Desk, entry: StreamEntry, head: StreamHead): Promise<Issued> {
  const challenge = issuedIn(entry);
  const delivery = await deliveryNoted(desk, entry);
  return { sent: 'issued', entry, challenge, head, delivery, isOpen: false, unfinished: false };
}

function issuedIn({ event }: StreamEntry): Omit<OpenChallenge, 'guesses' | 'messages'> {
  if (event.kind !== 'issued') throw new TypeError(`A send left ${event.kind} behind`);
  return event.challenge;
}
