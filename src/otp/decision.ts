import type { Refusal } from '../contract/refusal.ts';
import type { AccountWindow } from './account-window.ts';
import type { LedgerEvent } from './stream-state.ts';

/** What to do with a request, given all that is known. */
export type Decision =
  /** `window`: where the whole account has only so many places, the entry takes one. */
  | { decide: 'append'; event: LedgerEvent; window?: AccountWindow }
  | { decide: 'refuse'; refusal: Refusal }
  /** The same wrong guess again: it costs nothing more and is told the same. */
  | { decide: 'wrong_again'; triesLeft: number };

export function refuse(refusal: Refusal): Decision {
  return { decide: 'refuse', refusal };
}
