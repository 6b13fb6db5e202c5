import { completeCallback } from '../../../hubspot/complete-callback.ts';
import { noteStep, notedSteps } from '../../../otp/steps.ts';
import type { EndedChallenge, StreamState } from '../../../otp/stream-state.ts';
import type { Stream } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import { endedOutputs } from './ended-outputs.ts';

/**
 * Lets every workflow go on that waits for a challenge of this stream that has ended. True when none is
 * left waiting. Repeating it is safe: HubSpot takes the first completion, and a note in the ledger saves
 * the others. Whatever fails, the next look at the stream does.
 */
export async function resumeWaiting(
  desk: Desk,
  stream: Stream,
  { recent }: StreamState,
): Promise<boolean> {
  const now = desk.turn.now();
  const held = recent.filter(({ waiting }) => waiting !== undefined && now < waiting.until);
  if (held.length === 0) return true;
  const noted = await notedSteps(
    desk,
    held.map(({ n }) => ({ stream, n, step: 'resumed' })),
  );
  const still = held.filter((_, i) => noted[i] === undefined);
  const resumed = await Promise.all(still.map((ended) => resume(desk, stream, ended)));
  return resumed.every((isResumed) => isResumed);
}

async function resume(desk: Desk, stream: Stream, ended: EndedChallenge): Promise<boolean> {
  const { waiting, n } = ended;
  if (waiting === undefined) return true;
  const completed = await completeCallback(desk.connection, desk.turn, waiting.callbackId, {
    ...endedOutputs(ended),
  });
  switch (completed) {
    case 'accepted':
      await noteStep(desk, { stream, n }, 'resumed');
      return true;
    case 'refused':
      // It may have gone on, or not be held yet: the next look asks again, until HubSpot lets go of it.
      return true;
    case 'unknown':
      return false;
  }
}
