import { composeVerificationEmail } from '../../../delivery/verification-email.ts';
import type { HandedOver } from '../../../delivery/hand-over.ts';
import { contactProjection } from '../../../hubspot/contact-projection.ts';
import type { Delivery } from '../../../contract/record-view.ts';
import { codeContext } from '../../../otp/code-context.ts';
import { deriveCode } from '../../../otp/code.ts';
import type { Destination } from '../../../otp/destination.ts';
import type { StepName } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import { derivePhrase } from '../../../otp/phrase.ts';
import { noteStep, notedSteps } from '../../../otp/steps.ts';
import type { OpenChallenge } from '../../../otp/stream-state.ts';
import { stepKey, type Stream } from '../../../otp/stream.ts';
import type { Desk, Met } from './desk.ts';
import { handOverOf } from './environment.ts';

/** A message of an open challenge: the one of entry `n`. */
export interface Message {
  stream: Stream;
  n: number;
  /** When the entry was appended, which is the first lease on handing it over. */
  at: number;
  open: OpenChallenge;
  destination: Destination;
}

/** How long whoever has the lease may take; well over the time that a function is given. */
export const LEASE_MS = 20_000;

const LEASES: readonly StepName[] = ['lease_1', 'lease_2', 'lease_3', 'lease_4', 'lease_5'];

/** Hands over a message that nobody can have handed over yet. */
export async function deliver(
  desk: Desk,
  met: Met,
  message: Message,
  head: StreamHead,
): Promise<Delivery> {
  const handed = await handOver(desk, met, message, head);
  const isKept = desk.environment.route.route === 'hubspot' && handed.handedOver === 'accepted';
  // HubSpot itself remembers what it took, by sendId; the next look notes it down.
  if (isKept) return 'handed_over';
  return note(desk, message, handed);
}

/**
 * Makes sure that a message left, if an earlier call may not have got that far: says what is known,
 * or takes the lease over and hands it over again. At most one message for HubSpot's own mail, at
 * most one for each lease elsewhere.
 */
export async function deliverAfterAll(
  desk: Desk,
  met: Met,
  message: Message,
  head: StreamHead,
): Promise<Delivery> {
  const [handedOver, refused, ...leases] = await notedSteps(
    desk,
    (['handed_over', 'delivery_refused', ...LEASES] as const).map((step) => ({ ...message, step })),
  );
  if (handedOver !== undefined) return 'handed_over';
  if (desk.environment.route.route === 'smtp') {
    const last = leases.findLast((lease) => lease !== undefined) ?? (refused ? undefined : message);
    if (last !== undefined && desk.turn.now() < last.at + LEASE_MS) return 'unconfirmed';
    const lease = LEASES[leases.filter((taken) => taken !== undefined).length];
    if (lease === undefined || !(await noteStep(desk, message, lease, desk.turn.now())))
      return 'unconfirmed';
  }
  return note(desk, message, await handOver(desk, met, message, head));
}

async function note(desk: Desk, message: Message, { handedOver }: HandedOver): Promise<Delivery> {
  switch (handedOver) {
    case 'accepted':
      // "Sent" is said only after that is noted down: else a reload would not know it.
      return (await noteStep(desk, message, 'handed_over', desk.turn.now()))
        ? 'handed_over'
        : 'unconfirmed';
    case 'refused':
      await noteStep(desk, message, 'delivery_refused', desk.turn.now());
      return 'refused';
    case 'unknown':
      return 'unconfirmed';
  }
}

async function handOver(
  desk: Desk,
  met: Met,
  message: Message,
  head: StreamHead,
): Promise<HandedOver> {
  const { stream, n, open, destination } = message;
  const source = codeContext(desk.keys, stream, open);
  if (source === undefined) return { handedOver: 'refused', reason: 'account' };
  const hand = handOverOf(desk.environment.route, desk.connection);
  return hand({
    to: destination.address,
    // Names the message everywhere it is retried; tells nothing.
    sendId: stepKey(desk.keys, stream, n, 'message'),
    email: composeVerificationEmail({
      purpose: stream.purpose,
      enteredBy: 'staff',
      code: deriveCode(source.pepper, source.context),
      phrase: derivePhrase(source.pepper, source.context),
      livesForMs: open.expiresAt - desk.turn.now(),
      brand: desk.environment.route.name,
      recipientFirstName: met.contact.firstName,
      repName: met.by.name,
    }),
    record: contactProjection([{ stream, head }]) ?? {},
  });
}
