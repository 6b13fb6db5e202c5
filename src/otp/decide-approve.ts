import type { ApprovalRefusal } from '../contract/approval-refusal.ts';
import type { Actor } from '../contract/vocabulary.ts';
import { hasBegun } from './approval.ts';
import { approvalChanges } from './approval-standing.ts';
import { boundNow, type DealFacts } from './deal-facts.ts';
import { decideCheck, type CheckFacts } from './decide-check.ts';
import { refuse, type Decision } from './decision.ts';

/** What is known when somebody enters the code of an approval. */
export interface ApproveFacts extends Omit<CheckFacts, 'bound'> {
  deal: DealFacts;
  by: Actor;
}

/**
 * What a code means that is to approve the move of a deal: first all that a code can be refused for, with
 * what exactly has changed; then, where policy says that the approver enters it, whether it is them, of which
 * only HubSpot's word counts.
 */
export function decideApprove(facts: ApproveFacts): Decision<ApprovalRefusal> {
  const { state, deal, by } = facts;
  const { open } = state;
  const bound = open === null ? {} : boundNow(open.bound, deal);
  const decision = decideCheck({ ...facts, bound });
  if (open?.approval === undefined) return decision;
  if (decision.decide === 'refuse') {
    return decision.refusal.refusal === 'changed_since'
      ? refuse({
          ...decision.refusal,
          changes: approvalChanges({ ...facts, reached: facts }, open),
        })
      : decision;
  }
  const { approver, approverEnters, number, needed, move } = open.approval;
  const asked = { to: move.to.id, needed, bound: open.bound };
  // The first of two ran out while the code of the second was out: both must be given anew.
  if (number === 2 && !hasBegun(state.approval, asked, facts.at)) {
    return refuse({ refusal: 'expired' });
  }
  const isApprover = 'userId' in by && by.assurance === 'verified' && by.userId === approver.userId;
  return approverEnters && !isApprover
    ? refuse({ refusal: 'approver_must_enter', name: approver.name })
    : decision;
}
