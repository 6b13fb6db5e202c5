import type { Delivery } from '../../../contract/record-view.ts';
import { undeliveredBy } from '../../../delivery/fate.ts';
import type { HandedOver, Refused } from '../../../delivery/hand-over.ts';
import { messageLanguage } from '../../../delivery/message-language.ts';
import { composeSms, type SmsFacts } from '../../../delivery/sms-text.ts';
import { composeVerificationEmail, type EmailFacts } from '../../../delivery/verification-email.ts';
import { codeContext } from '../../../otp/code-context.ts';
import { deriveCode } from '../../../otp/code.ts';
import type { Destination } from '../../../otp/destination.ts';
import { derivePhrase } from '../../../otp/phrase.ts';
import type { StepDetails } from '../../../otp/entry.ts';
import { noteStep, type Followed } from '../../../otp/steps.ts';
import type { OpenChallenge } from '../../../otp/stream-state.ts';
import { stepKey, type Stream } from '../../../otp/stream.ts';
import { approvalFacts } from './approval-facts.ts';
import type { Desk } from './desk.ts';
import { canHandOverAgain, handOverOf, smsHandOverOf } from './environment.ts';
import { logMessage } from './log.ts';
import { messageSteps } from './message-steps.ts';

/** A message of an open challenge: the one of entry `n`. */
export interface Message {
  stream: Stream;
  n: number;
  open: OpenChallenge;
  destination: Destination;
  /** The recipient's; empty where it is not known. */
  firstName: string;
  /** Of the deal whose move the code approves. */
  dealName?: string;
  /** Who asked for it: the message tells its reader who will ask for the code. */
  asker: string | undefined;
  /** The contact properties that a HubSpot send sets along with it. */
  record: Record<string, string>;
}

/** Who asked for the newest message, as far as the challenge says: a resend may be somebody else's. */
export function askerOf({ messages, by }: OpenChallenge): string | undefined {
  return messages.length === 1 && 'userId' in by ? by.name : undefined;
}

/** What became of a message. */
export interface Handled {
  delivery: Delivery;
  /** By what its carrier knows it, where that is known. */
  reference?: string;
}

/** Hands over a message that nobody can have handed over yet. */
export async function deliver(desk: Desk, message: Message): Promise<Handled> {
  const handed = await handOver(desk, message);
  const { channel } = message.open;
  // HubSpot itself remembers what it took, by sendId; the next look notes it down.
  const isKept =
    handed.handedOver === 'accepted' && canHandOverAgain(desk.environment.route, channel);
  if (!isKept) return note(desk, message, handed);
  const { reference } = handed;
  return { delivery: 'handed_over', ...(reference !== undefined && { reference }) };
}

/** The same, and notes down that it was taken: for who cannot look again. */
export async function deliverAndNote(desk: Desk, message: Message): Promise<Delivery> {
  return (await note(desk, message, await handOver(desk, message))).delivery;
}

/** What is noted down of a message; `unconfirmed` when nothing is. Hands nothing over. */
export async function deliveryNoted(desk: Desk, message: Followed): Promise<Delivery> {
  return (await messageSteps(desk, message)).delivery ?? 'unconfirmed';
}

/**
 * What became of a message that an earlier call was to hand over. HubSpot sends at most one message for
 * a sendId, so there asking again is how to find out; elsewhere a second try could be a second message.
 */
export async function deliverAfterAll(desk: Desk, message: Message): Promise<Handled> {
  const noted = await deliveryNoted(desk, message);
  const canAgain = canHandOverAgain(desk.environment.route, message.open.channel);
  // HubSpot may take a sendId for used once it was refused: that needs another message.
  if (noted !== 'unconfirmed' || !canAgain) return { delivery: noted };
  return note(desk, message, await handOver(desk, message));
}

async function note(desk: Desk, message: Message, handed: HandedOver): Promise<Handled> {
  const { channel } = message.open;
  if (handed.handedOver !== 'accepted') logMessage(channel, handed.handedOver, handed.detail);
  switch (handed.handedOver) {
    case 'accepted': {
      const { reference } = handed;
      const details = reference === undefined ? {} : { reference };
      // "Sent" is said only after that is noted down: else a reload would not know it.
      const stands = await noteStep(desk, message, 'handed_over', details);
      return { delivery: stands ? 'handed_over' : 'unconfirmed', ...details };
    }
    case 'refused': {
      const details = refusalDetails(handed);
      await noteStep(desk, message, 'delivery_refused', details);
      return {
        delivery: details.reason === 'refused' ? 'refused' : { undelivered: details.reason },
      };
    }
    case 'unknown':
      return { delivery: handed.later === true ? 'put_off' : 'unconfirmed' };
  }
}

function refusalDetails(
  handed: Refused,
): Required<Pick<StepDetails, 'reason'>> & Pick<StepDetails, 'detail'> {
  const { reason, why, detail } = handed;
  const isPlain = reason === 'address' && why === undefined;
  return {
    reason: isPlain ? 'refused' : undeliveredBy(handed),
    ...(detail !== undefined && { detail }),
  };
}

async function handOver(desk: Desk, message: Message): Promise<HandedOver> {
  const { stream, open } = message;
  const source = codeContext(desk.keys, stream, open);
  if (source === undefined) throw new TypeError('A message of a code that cannot be made any more');
  const said = {
    language: messageLanguage(open.language),
    enteredBy: open.enteredBy,
    code: deriveCode(source.pepper, source.context),
    phrase: derivePhrase(source.pepper, source.context),
    livesForMs: open.expiresAt - desk.turn.now(),
  };
  switch (open.channel) {
    case 'email':
      return handOverEmail(desk, message, said);
    case 'sms':
      return handOverSms(desk, message, said);
  }
}

/** What every message of a code says, whatever carries it. */
type Said = Pick<
  EmailFacts & SmsFacts,
  'language' | 'enteredBy' | 'code' | 'phrase' | 'livesForMs'
>;

function handOverEmail(
  desk: Desk,
  { stream, n, open, destination, firstName, dealName, asker, record }: Message,
  said: Said,
): Promise<HandedOver> {
  const hand = handOverOf(desk.environment.route, desk.connection);
  return hand({
    to: destination.address,
    // Names the message everywhere it is retried; tells nothing.
    sendId: stepKey(desk.keys, stream, n, 'message'),
    email: composeVerificationEmail({
      ...said,
      purpose: stream.purpose,
      brand: desk.environment.route.name,
      recipientFirstName: firstName,
      ...(asker !== undefined && { repName: asker }),
      ...(open.approval && { approval: approvalFacts(open.approval, dealName) }),
    }),
    record,
  });
}

function handOverSms(
  { environment, connection }: Desk,
  { destination: { address: to } }: Message,
  said: Said,
): Promise<HandedOver> {
  const { name: brand = '', domain } = environment.sms ?? {};
  const text = composeSms({ ...said, brand, ...(domain !== undefined && { domain }) });
  return smsHandOverOf(environment, connection)({ to, text, livesForMs: said.livesForMs });
}
