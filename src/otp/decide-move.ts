import type { ApprovalRefusal } from '../contract/approval-refusal.ts';
import { isComplete } from './approval.ts';
import type { DealFacts } from './deal-facts.ts';
import { refuse, type Decision } from './decision.ts';
import { moveStanding } from './move-standing.ts';
import type { StreamState } from './stream-state.ts';

/** What is known when somebody wants a deal moved by an approval that stands. */
export interface MoveFacts {
  state: StreamState;
  /** The challenge of the approval that was given last. */
  challenge: string;
  deal: DealFacts;
  /** Place of the newest try that is known to have come to nothing. */
  refusedTry: number | undefined;
  at: number;
}

/** Well over the time that a function is given: after that, nothing of a try is still under way. */
export const MOVE_OVER_MS = 20_000;

/**
 * Whether another try to move the deal may be made. Only one is ever under way: what two calls did at once
 * could bring back a deal that somebody has moved on in between.
 */
export function decideMove(facts: MoveFacts): Decision<ApprovalRefusal> {
  const { state, challenge, deal, refusedTry, at } = facts;
  const { approval } = state;
  if (approval?.challenge !== challenge || !isComplete(approval)) {
    return refuse({ refusal: 'not_approved' });
  }
  const standing = moveStanding(approval, deal);
  switch (standing.move) {
    case 'made':
      return refuse({ refusal: 'already_there' });
    case 'void':
      return refuse({ refusal: 'changed_since', changes: standing.changes });
    case 'ahead': {
      const { moving, until } = approval;
      if (at >= until) return refuse({ refusal: 'expired' });
      const over = (moving?.at ?? 0) + MOVE_OVER_MS;
      return at < over && moving?.n !== refusedTry
        ? refuse({ refusal: 'moving', until: over })
        : { decide: 'append', event: { kind: 'moving' } };
    }
  }
}
