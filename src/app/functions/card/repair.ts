import {
  isShown,
  recordProjection,
  writeRecord,
  type StreamAt,
} from '../../../hubspot/record-projection.ts';
import { tellTimeline } from '../../../hubspot/timeline.ts';
import { streamHeads } from '../../../otp/heads.ts';
import { noteStep } from '../../../otp/steps.ts';
import type { Handled } from '../desk/deliver.ts';
import type { CardDesk } from './card-desk.ts';
import type { Met } from './met.ts';
import { resumeWaiting } from '../workflow/resume.ts';
import type { Steps } from '../desk/steps-of.ts';
import { follow } from '../desk/tell.ts';
import { untoldEntries } from './untold-entries.ts';
import { newestMessage } from './newest-message.ts';
import { isOver } from './step-over.ts';
import type { AskedFate } from './asked-fates.ts';

/**
 * Does what earlier calls left undone: shows the record, tells the timeline, and finds out about
 * messages that nobody confirmed. Leaves alone what another call may still be doing, and whatever
 * fails to the next look. Gives what became of each stream's newest message. `fates`: what was asked already.
 */
export async function repair(
  desk: CardDesk,
  met: Met<unknown>,
  streams: readonly StreamAt[],
  steps: readonly Steps[],
  fates: readonly AskedFate[],
): Promise<Handled[]> {
  const [deliveries] = await Promise.all([
    Promise.all(
      streams.map(async (at, i): Promise<Handled> => {
        const noted = steps[i];
        if (noted === undefined || at.head.n === 0) return { delivery: 'handed_over' };
        const [handled] = await Promise.all([
          newestMessage(desk, met, at, { noted, asked: fates[i] }),
          noted.told ? undefined : tellUntold(desk, at),
          follow('waiting workflow', () => resumeWaiting(desk, at.stream, at.head.state)),
        ]);
        return handled;
      }),
    ),
    showNewest(desk, met, streams),
  ]);
  return deliveries;
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
