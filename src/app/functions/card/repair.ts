import type { Delivery } from '../../../contract/record-view.ts';
import {
  isShown,
  recordProjection,
  writeRecord,
  type StreamAt,
} from '../../../hubspot/record-projection.ts';
import { tellTimeline } from '../../../hubspot/timeline.ts';
import { streamHeads } from '../../../otp/heads.ts';
import { noteStep, type Followed } from '../../../otp/steps.ts';
import { askerOf, deliverAfterAll } from '../desk/deliver.ts';
import { stillStands } from '../../../otp/destination.ts';
import type { CardDesk } from './card-desk.ts';
import type { Met } from './met.ts';
import { canHandOverAgain } from '../desk/environment.ts';
import { resumeWaiting } from '../workflow/resume.ts';
import type { Steps } from '../desk/steps-of.ts';
import { follow } from '../desk/tell.ts';
import { untoldEntries } from './untold-entries.ts';
import { hasWitnessed, witnessedDelivery } from './witness.ts';

/** Well over the time that a function is given: after that, nothing of its step is still under way. */
const STEP_OVER_MS = 20_000;

/**
 * Does what earlier calls left undone: shows the record, tells the timeline, and finds out about
 * messages that nobody confirmed. Leaves alone what another call may still be doing, and whatever
 * fails to the next look. Gives what became of each stream's newest message.
 */
export async function repair(
  desk: CardDesk,
  met: Met<unknown>,
  streams: readonly StreamAt[],
  steps: readonly Steps[],
): Promise<Delivery[]> {
  const [deliveries] = await Promise.all([
    Promise.all(
      streams.map(async (at, i): Promise<Delivery> => {
        const noted = steps[i];
        if (noted === undefined || at.head.n === 0) return 'handed_over';
        const [delivery] = await Promise.all([
          delivered(desk, met, at, noted),
          // To note anything about an entry that was reduced would say again whose it was.
          noted.told || at.head.isReduced === true ? undefined : tellUntold(desk, at),
          follow('waiting workflow', () => resumeWaiting(desk, at.stream, at.head.state)),
        ]);
        return delivery;
      }),
    ),
    showNewest(desk, met, streams),
  ]);
  return deliveries;
}

/** Whether the step that appended an entry is over, so that what it left undone stays undone. */
function isOver({ bookmark, turn }: CardDesk, entry: Followed & { at: number }): boolean {
  return turn.now() - entry.at >= STEP_OVER_MS || hasWitnessed(bookmark, 'ended', entry);
}

/** Shows the record what its streams say, and looks again: a newer entry may have come in between. */
async function showNewest(
  desk: CardDesk,
  { projection }: Met<unknown>,
  streams: readonly StreamAt[],
): Promise<void> {
  const record = streams[0]?.stream.record;
  if (record === undefined || isShown(streams, projection, desk.turn.now())) return;
  await follow('properties', async () => {
    await writeRecord(desk.connection, record, recordProjection(streams, desk.turn.now()));
    const heads = await streamHeads(
      desk.ledger,
      desk.keys,
      streams.map(({ stream, head }) => ({ stream, from: head })),
    );
    const now = streams.map(({ stream, head }, i) => ({ stream, head: heads[i] ?? head }));
    const hasMoved = now.some(({ head }, i) => head.n !== streams[i]?.head.n);
    if (hasMoved)
      await writeRecord(desk.connection, record, recordProjection(now, desk.turn.now()));
  });
}

/** Tells the timeline what it was not told, and notes down that it was. */
async function tellUntold(desk: CardDesk, { stream, head }: StreamAt): Promise<void> {
  await follow('timeline', async () => {
    const entries = await untoldEntries(desk, { stream, head });
    if (!entries.every((entry) => isOver(desk, entry))) return;
    if (entries.length > 0) {
      await tellTimeline(desk.connection, desk.keys.accountId, entries, { repair: true });
    }
    await noteStep(desk, { stream, n: head.n }, 'told');
  });
}

/** What became of the newest message of a stream. */
async function delivered(
  desk: CardDesk,
  met: Met<unknown>,
  { stream, head }: StreamAt,
  noted: Steps,
): Promise<Delivery> {
  const { open } = head.state;
  const last = open?.messages.at(-1);
  if (open === null || last === undefined || noted.handedOver) return 'handed_over';
  if (noted.refused) return 'refused';
  const message = { stream, ...last };
  const seen = witnessedDelivery(desk.bookmark, message);
  if (seen === 'handed_over') {
    await follow('note', () => noteStep(desk, message, 'handed_over'));
    return seen;
  }
  if (!isOver(desk, message)) return seen;
  const { destination, ...recipient } = met.recipientOf(open);
  const isUsable = desk.turn.now() < open.expiresAt && stillStands(desk.keys, destination, open);
  // HubSpot sends at most one message per sendId, so asking again is how to find out.
  const canAgain = canHandOverAgain(desk.environment.route, open.channel);
  if (destination === undefined || !isUsable || !canAgain) return 'unconfirmed';
  let delivery: Delivery = 'unconfirmed';
  await follow('delivery', async () => {
    delivery = await deliverAfterAll(desk, {
      ...{ ...message, open, destination, ...recipient },
      ...{ asker: askerOf(open), record: {} },
    });
  });
  return delivery;
}
