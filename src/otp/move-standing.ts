import type { Change } from '../contract/approval.ts';
import type { Approval } from './approval.ts';
import { changesOf, type DealFacts } from './deal-facts.ts';

/** Where the move stands that was approved. */
export type MoveStanding =
  /** The deal is as it was approved, and not moved yet. */
  | { move: 'ahead' }
  /** The deal went there, from where it was approved. `changes`: what is not as approved any more. */
  | { move: 'made'; at: number; stays: boolean; changes: Change[] }
  | { move: 'void'; changes: Change[] };

/**
 * Where the move stands that was approved, by the deal's own history. One approval covers one move: the
 * stage that follows the very one it was given in, and no later return to either.
 */
export function moveStanding(
  { request, bound }: Pick<Approval, 'request' | 'bound'>,
  deal: DealFacts,
): MoveStanding {
  const { from, to } = request.move;
  const changes = changesOf(bound, deal);
  const others = changes.filter(({ what }) => what !== 'stage');
  const approvedIn = deal.stages.findIndex(
    ({ value, at }) => value === from.id && at === bound['dealstageSince'],
  );
  // Asked for where the deal is already: its being there is what was approved.
  const reached = from.id === to.id ? approvedIn : approvedIn - 1;
  const made = approvedIn < 0 ? undefined : deal.stages[reached];
  if (made?.value === to.id) {
    const stays = reached === 0 && others.length === 0;
    return { move: 'made', at: made.at, stays, changes: reached === 0 ? others : changes };
  }
  return changes.length === 0 ? { move: 'ahead' } : { move: 'void', changes };
}
