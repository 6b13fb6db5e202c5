import { timeByHubSpot } from './clock.ts';
import { endOf } from './problem.ts';
import { endOfStanding } from './standing-now.ts';
import { purposeOf, type Shown } from './state.ts';
import type { Talk } from './talk.ts';

const SECOND = 1000;
const HOUR = 60 * 60 * SECOND;
const FURTHEST_TIMER = 24 * HOUR;

/** In how long the screen must be drawn anew: at the next second of a countdown, else at an end. */
export function untilNextTick<T extends Talk>(
  shown: Shown<T>,
  others: (number | null)[],
  local: number,
): number | null {
  const now = timeByHubSpot(shown.clock, local);
  const isCountingDown = [...countdowns(shown), ...others].some(
    (end) => end !== null && end > now && end - now < HOUR,
  );
  return isCountingDown ? SECOND - (now % SECOND) : untilNextEnd(shown.view, now);
}

/** In how long the next standing ends by itself. */
export function untilNextEnd({ purposes }: Talk['view'], now: number): number | null {
  const ends = purposes.flatMap(({ standing }) => endOfStanding(standing) ?? []);
  const waits = ends.map((end) => end - now).filter((wait) => wait > 0 && wait < FURTHEST_TIMER);
  return waits.length > 0 ? Math.min(...waits) : null;
}

/** The times that every screen shows running down; an hour and more ahead is shown as a time of day. */
function countdowns<T extends Talk>(shown: Shown<T>): (number | null)[] {
  const { standing } = purposeOf(shown);
  const { problem } = shown;
  const isOpen = standing.standing === 'open';
  return [
    isOpen ? standing.expiresAt : null,
    (isOpen && standing.resendFrom) || null,
    problem && endOf(problem),
    problem?.problem === 'refused' ? problem.from : null,
  ];
}
