import type { Followed } from '../../../otp/steps.ts';
import type { CardDesk } from './card-desk.ts';
import { hasWitnessed } from './witness.ts';

/** Well over the time that a function is given: after that, nothing of its step is still under way. */
const STEP_OVER_MS = 20_000;

/** Whether the step that appended an entry is over, so that what it left undone stays undone. */
export function isOver({ bookmark, turn }: CardDesk, entry: Followed & { at: number }): boolean {
  return turn.now() - entry.at >= STEP_OVER_MS || hasWitnessed(bookmark, 'ended', entry);
}
