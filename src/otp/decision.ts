import type { Refusal } from '../contract/refusal.ts';
import type { AccountWindow } from './account-window.ts';
import type { LedgerEvent } from './stream-state.ts';

/**
 * What to do with a request, given all that is known. `Refused`: what can stand in its way besides what can
 * happen to any code.
 */
export type Decision<Refused = never> =
  /** `windows`: where the whole account has only so many places, the entry takes one in each. */
  | { decide: 'append'; event: LedgerEvent; windows?: readonly AccountWindow[] }
  | { decide: 'refuse'; refusal: Refusal | Refused }
  /** The same wrong guess again: it costs nothing more and is told the same. */
  | { decide: 'wrong_again'; triesLeft: number };

export function refuse<R>(refusal: R): { decide: 'refuse'; refusal: R } {
  return { decide: 'refuse', refusal };
}
