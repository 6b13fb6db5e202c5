import type { ApprovalStanding } from '../../../contract/deal-view.ts';
import type { Standing } from '../../../contract/record-view.ts';

type AnyStanding = Standing | ApprovalStanding;
type Over = Extract<Standing, { standing: 'expired' | 'idle' }>;

/** Where a purpose stands when a time has passed that the last reply had still ahead. */
export function standingNow<S extends AnyStanding>(standing: S, now: number): S | Over {
  const end = endOfStanding(standing);
  if (end === null || now < end) return standing;
  return standing.standing === 'open'
    ? { standing: 'expired', at: end, masked: standing.masked }
    : { standing: 'idle' };
}

/** When a standing ends by itself. */
export function endOfStanding(standing: AnyStanding): number | null {
  if (standing.standing === 'open') return standing.expiresAt;
  return 'until' in standing ? standing.until : null;
}
