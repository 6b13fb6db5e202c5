import type { Undelivered } from '../contract/record-view.ts';
import type { Refused } from './hand-over.ts';

/**
 * What became of a letter that its carrier had taken.
 *
 * - `delivered`: it arrived.
 * - `undelivered`: it certainly does not arrive. `detail`: the carrier's own code with its meaning, for admins.
 * - `open`: it is on its way, its carrier knows no more than that it left, or nobody could tell just now.
 */
export type Fate =
  | { fate: 'delivered' }
  | { fate: 'undelivered'; why: Undelivered; detail: string }
  | { fate: 'open' };

export const OPEN_FATE: Fate = { fate: 'open' };

/** A refusal as a reason for people: what cannot be about the recipient is about our side. */
export function undeliveredBy({ reason, why }: Pick<Refused, 'reason' | 'why'>): Undelivered {
  return why ?? (reason === 'address' ? 'other' : 'our_side');
}
