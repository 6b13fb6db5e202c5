import { completeCallback, type Completed } from '../../../hubspot/complete-callback.ts';
import { noteStep, notedSteps } from '../../../otp/steps.ts';
import type { StreamState, Waiting } from '../../../otp/stream-state.ts';
import type { Stream } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import { logPutOff } from '../desk/log.ts';
import { endedOutputs } from './ended-outputs.ts';
import type { Outputs } from './outcome.ts';

/**
 * Lets every workflow go on that waits for a challenge of this stream that has ended. False when one may
 * still wait: the same request, or the next look at the stream, tries again. Repeating it is safe: HubSpot
 * takes the first completion, and a note in the ledger saves the others.
 */
export async function resumeWaiting(
  desk: Desk,
  stream: Stream,
  { recent }: StreamState,
): Promise<boolean> {
  const now = desk.turn.now();
  const held = recent.flatMap((ended) =>
    ended.waiting !== undefined && now < ended.waiting.until
      ? [{ ended, waiting: ended.waiting }]
      : [],
  );
  if (held.length === 0) return true;
  const noted = await notedSteps(
    desk,
    held.map(({ ended: { n } }) => ({ stream, n, step: 'resumed' })),
  );
  const still = held.filter((_, i) => noted[i] === undefined);
  const resumed = await Promise.all(
    still.map(({ ended, waiting }) =>
      resume(desk, { stream, n: ended.n }, waiting, endedOutputs(ended)),
    ),
  );
  return resumed.every((isResumed) => isResumed);
}

/** An answer may come before HubSpot has got round to holding the enrolment. */
const NOT_HELD_YET_MS = 1_000;

async function resume(
  desk: Desk,
  end: { stream: Stream; n: number },
  { callbackId }: Waiting,
  outputs: Outputs,
): Promise<boolean> {
  const complete = (): Promise<Completed> => completeCallback(desk.connection, callbackId, outputs);
  let completed = await complete();
  if (completed === 'refused') {
    await desk.turn.wait(NOT_HELD_YET_MS);
    completed = await complete();
  }
  switch (completed) {
    case 'accepted':
      await noteStep(desk, end, 'resumed');
      return true;
    case 'refused':
      // It has gone on by itself, another call completed it, or HubSpot does not hold it yet, and its action
      // sees the end when it looks last.
      logPutOff('completion of a callback that HubSpot does not hold', null);
      return true;
    case 'not_allowed':
      logPutOff('completion: the app lacks the scope automation', null);
      return true;
    case 'unknown':
      return false;
  }
}
