import type { Desk } from '../desk/desk.ts';

/** A search, a read, a note and an update, each as slow as HubSpot is on a bad day. */
const TIME_FOR_A_LOT_MS = 4_000;

/** Whether this call of the function has the time to see to another lot of entries. */
export function hasTimeForMore({ turn }: Pick<Desk, 'turn'>): boolean {
  return turn.left() > TIME_FOR_A_LOT_MS;
}
