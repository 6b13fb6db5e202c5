import { isLost } from './lost.ts';
import type { Talk } from './talk.ts';

/** The standings whose screens say what a refusal would say, by refusal. */
export type SaidBy<T extends Talk> = Partial<
  Record<T['refusal']['refusal'], T['purpose']['standing']['standing'][]>
>;

/** How a code ends is told on every card. */
export const ENDS = {
  expired: ['expired'],
  too_many_attempts: ['used_up'],
  cancelled: ['cancelled'],
  locked: ['locked'],
} satisfies SaidBy<Talk>;

/** Whether the screen for a standing already says what a refusal would say. */
export function isSaid<T extends Talk>(
  saidBy: SaidBy<T>,
  refusal: T['refusal'],
  standing: T['purpose']['standing'],
): boolean {
  if (refusal.refusal === 'delivery_refused') {
    return standing.standing === 'open' && isLost(standing.delivery);
  }
  const name: T['refusal']['refusal'] = refusal.refusal;
  return (saidBy[name] ?? []).includes(standing.standing);
}
