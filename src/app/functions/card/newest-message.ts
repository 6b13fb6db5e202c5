import { OPEN_FATE, type Fate } from '../../../delivery/fate.ts';
import { bounceFate } from '../../../delivery/hubspot-fate.ts';
import type { StreamAt } from '../../../hubspot/record-projection.ts';
import { stillStands } from '../../../otp/destination.ts';
import { noteStep, type Followed } from '../../../otp/steps.ts';
import type { OpenChallenge } from '../../../otp/stream-state.ts';
import { askFate } from '../desk/ask-fate.ts';
import { askerOf, deliverAfterAll, type Handled } from '../desk/deliver.ts';
import { canHandOverAgain } from '../desk/environment.ts';
import { logMessage } from '../desk/log.ts';
import type { MessageSteps } from '../desk/message-steps.ts';
import { follow } from '../desk/tell.ts';
import type { AskedFate } from './asked-fates.ts';
import type { CardDesk } from './card-desk.ts';
import { addressIn, type Met } from './met.ts';
import { isOver } from './step-over.ts';
import { witnessedDelivery, witnessedReference } from './witness.ts';

/** What a look has found out of a message before. */
interface Known {
  noted: MessageSteps;
  asked?: AskedFate;
}

type OpenMessage = Followed & { open: OpenChallenge; at: number };

/** What became of the newest message of a stream: what is noted, or else what its carrier says. */
export async function newestMessage(
  desk: CardDesk,
  met: Met<unknown>,
  { stream, head }: StreamAt,
  known: Known,
): Promise<Handled> {
  const { open } = head.state;
  const last = open?.messages.at(-1);
  if (open === null || last === undefined) return { delivery: 'handed_over' };
  const { delivery } = known.noted;
  if (delivery !== undefined && delivery !== 'handed_over') return { delivery };
  const message: OpenMessage = { stream, ...last, open };
  const seen = witnessedDelivery(desk.bookmark, message);
  const hasReference = witnessedReference(desk.bookmark, message) !== undefined;
  const isTaken = seen === 'handed_over' || seen === 'delivered' || hasReference;
  if (delivery === 'handed_over' || isTaken) return afterHandOver(desk, met, message, known);
  // Refused, and that could not be noted: HubSpot may take its sendId for used.
  if (typeof seen === 'object') return { delivery: seen };
  if (!isOver(desk, message)) return { delivery: seen };
  const handled = await handedOverAfterAll(desk, met, message);
  if (handled.delivery !== 'handed_over') return handled;
  // HubSpot took it now or long ago: it may have come back since.
  return afterHandOver(desk, met, message, { noted: handled });
}

/** What became of a message that was taken, and notes down what is not noted of that yet. */
async function afterHandOver(
  desk: CardDesk,
  met: Met<unknown>,
  message: OpenMessage,
  { noted, asked }: Known,
): Promise<Handled> {
  const reference = noted.reference ?? witnessedReference(desk.bookmark, message);
  const named = reference === undefined ? {} : { reference };
  const [fate] = await Promise.all([
    fateOf(desk, met, message, asked, reference),
    noted.delivery === undefined &&
      follow('note', () => noteStep(desk, message, 'handed_over', named)),
  ]);
  switch (fate.fate) {
    case 'open':
      return { delivery: 'handed_over', ...named };
    case 'delivered':
      await follow('note', () => noteStep(desk, message, 'delivered'));
      return { delivery: 'delivered', ...named };
    case 'undelivered': {
      const { why: reason, detail } = fate;
      logMessage(message.open.channel, 'undelivered', detail);
      await follow('note', () => noteStep(desk, message, 'undelivered', { reason, detail }));
      return { delivery: { undelivered: reason }, ...named };
    }
  }
}

/** Asks for the fate once in a look, and only while the code is open. */
async function fateOf(
  desk: CardDesk,
  met: Met<unknown>,
  { open, at }: OpenMessage,
  asked: AskedFate,
  reference: string | undefined,
): Promise<Fate> {
  if (desk.turn.now() >= open.expiresAt) return OPEN_FATE;
  const bounces = met.bounceOf(open);
  const bounced =
    'bounce' in bounces && bounces.bounce ? bounceFate(bounces.bounce, at) : OPEN_FATE;
  if (bounced.fate !== 'open') return bounced;
  if (asked !== undefined) return asked;
  return reference === undefined
    ? OPEN_FATE
    : askFate(desk, { channel: open.channel, reference, at, ...addressIn(bounces) });
}

/** HubSpot sends at most one message per sendId, so asking again is how to find out. */
async function handedOverAfterAll(
  desk: CardDesk,
  met: Met<unknown>,
  { open, ...message }: OpenMessage,
): Promise<Handled> {
  const { destination, ...recipient } = met.recipientOf(open);
  const isUsable = desk.turn.now() < open.expiresAt && stillStands(desk.keys, destination, open);
  const canAgain = canHandOverAgain(desk.environment.route, open.channel);
  let handled: Handled = { delivery: witnessedOr(desk, message) };
  if (destination === undefined || !isUsable || !canAgain) return handled;
  await follow('delivery', async () => {
    handled = await deliverAfterAll(desk, {
      ...{ ...message, open, destination, ...recipient },
      ...{ asker: askerOf(open), record: {} },
    });
  });
  return handled;
}

/** Nobody will say any more than what an earlier reply knew. */
function witnessedOr({ bookmark }: CardDesk, message: Followed): 'put_off' | 'unconfirmed' {
  return witnessedDelivery(bookmark, message) === 'put_off' ? 'put_off' : 'unconfirmed';
}
