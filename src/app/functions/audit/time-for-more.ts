import type { Desk } from '../desk/desk.ts';

/** A search, a read, a note and an update, each as slow as HubSpot is on a bad day. */
const TIME_FOR_A_LOT_MS = 4_000;

/** For what follows the last lot. */
const TIME_TO_END_MS = 1_500;

/**
 * Whether this call of the function has the time to see to another lot of entries. `slowest`: how long the slowest
 * of its lots took, in milliseconds; the next one may take twice that.
 */
export function hasTimeForMore({ turn }: Pick<Desk, 'turn'>, slowest = Infinity): boolean {
  return turn.left() > Math.min(TIME_FOR_A_LOT_MS, 2 * slowest + TIME_TO_END_MS);
}
