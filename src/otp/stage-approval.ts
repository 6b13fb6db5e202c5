import type { Change, GivenApproval } from '../contract/approval.ts';
import type { Actor } from '../contract/vocabulary.ts';
import { isComplete, type Approval } from './approval.ts';
import type { ApprovalPolicy } from './approval-policy.ts';
import { requirement, type DealToApprove } from './approvers.ts';
import { ENDED_MATTERS_MS } from './challenge-standing.ts';
import { changesOf, type DealFacts } from './deal-facts.ts';
import { moveStanding } from './move-standing.ts';
import type { StreamState } from './stream-state.ts';

/** What tells whether a deal may be in the stage that it is in. */
export interface StageFacts {
  rules: ApprovalPolicy;
  deal: DealToApprove;
  /** The stage that it is in. */
  stage: string;
  facts: DealFacts;
  /** Of the stream of its approvals. */
  state: StreamState;
  at: number;
}

/** Whether a deal may be in the stage that it is in. */
export type StageApproval =
  | { approval: 'not_needed' }
  /** `at`: when the last approval was given that it needed. */
  | { approval: 'approved'; given: readonly GivenApproval[]; at: number }
  /** One of two approvals was given, and the deal is as it was then. */
  | { approval: 'second_needed'; given: readonly GivenApproval[] }
  /** Somebody was asked for it, and the deal is as it was then. */
  | { approval: 'waiting'; approver: string }
  | { approval: 'rejected'; by: Actor; reason: string }
  /** It was approved, and is not as it was approved any more. */
  | { approval: 'changed_since'; given: readonly GivenApproval[]; changes: readonly Change[] }
  /** It was approved, and was moved only after that had run out. */
  | { approval: 'expired'; given: readonly GivenApproval[] }
  | { approval: 'not_approved'; why: 'no_amount' | 'one_missing' | 'never_asked' };

/** Whether a deal may be in the stage that it is in, by the policy, its own history and its stream. */
export function stageApproval({ rules, deal, stage, facts, state, at }: StageFacts): StageApproval {
  const tier = requirement(rules, deal, stage);
  if ('refusal' in tier && tier.refusal === 'not_guarded') return { approval: 'not_needed' };
  const { open, approval, recent } = state;
  const asked = open?.approval;
  if (asked?.move.to.id === stage && open !== null && at < open.expiresAt) {
    const isAsAsked = changesOf(open.bound, facts).length === 0;
    if (isAsAsked) return { approval: 'waiting', approver: asked.approver.name };
  }
  if (approval?.request.move.to.id === stage) return givenApproval(approval, facts, at);
  const earlier = earlierApproval(state, stage, facts);
  if (earlier !== undefined) return earlier;
  const [ended] = recent;
  const isRejected = open === null && ended?.outcome === 'rejected';
  if (isRejected && ended.approval?.move.to.id === stage && at - ended.at < ENDED_MATTERS_MS) {
    return { approval: 'rejected', by: ended.by, reason: ended.reason ?? '' };
  }
  return { approval: 'not_approved', why: 'refusal' in tier ? 'no_amount' : 'never_asked' };
}

/** The approval by which the deal came to its stage before another one was asked for. */
function earlierApproval(
  { earlier }: StreamState,
  stage: string,
  facts: DealFacts,
): StageApproval | undefined {
  if (earlier?.approval.request.move.to.id !== stage) return undefined;
  const { given, at } = earlier.approval;
  const standing = moveStanding(earlier.approval, facts);
  const isMade = standing.move === 'made' && standing.stays && standing.at <= earlier.until;
  return isMade ? { approval: 'approved', given, at } : undefined;
}

function givenApproval(approval: Approval, facts: DealFacts, at: number): StageApproval {
  const { given, bound, until } = approval;
  if (!isComplete(approval)) {
    return at < until && changesOf(bound, facts).length === 0
      ? { approval: 'second_needed', given }
      : { approval: 'not_approved', why: 'one_missing' };
  }
  const standing = moveStanding(approval, facts);
  switch (standing.move) {
    case 'made':
      if (!standing.stays) return { approval: 'changed_since', given, changes: standing.changes };
      return standing.at < until
        ? { approval: 'approved', given, at: approval.at }
        : { approval: 'expired', given };
    case 'void':
      return { approval: 'changed_since', given, changes: standing.changes };
    case 'ahead':
      // It was in this stage already when that was approved, and nothing about it has changed.
      return { approval: 'approved', given, at: approval.at };
  }
}
