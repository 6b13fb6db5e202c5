import type { Standing } from '../../../contract/record-view.ts';

/** Where a purpose stands when a time has passed that the last reply had still ahead. */
export function standingNow(standing: Standing, now: number): Standing {
  switch (standing.standing) {
    case 'open':
      return now < standing.expiresAt
        ? standing
        : { standing: 'expired', at: standing.expiresAt, masked: standing.masked };
    case 'verified':
    case 'locked':
      return now < standing.until ? standing : { standing: 'idle' };
    case 'idle':
    case 'expired':
    case 'used_up':
    case 'cancelled':
      return standing;
  }
}

/** When a standing ends by itself. */
export function endOfStanding(standing: Standing): number | null {
  switch (standing.standing) {
    case 'open':
      return standing.expiresAt;
    case 'verified':
    case 'locked':
      return standing.until;
    case 'idle':
    case 'expired':
    case 'used_up':
    case 'cancelled':
      return null;
  }
}
