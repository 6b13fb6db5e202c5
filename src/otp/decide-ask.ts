import type { Money, StageMove } from '../contract/approval.ts';
import type { ApprovalRefusal } from '../contract/approval-refusal.ts';
import type { Actor } from '../contract/vocabulary.ts';
import { hasBegun, type Approval, type ApprovalRequest } from './approval.ts';
import type { ApprovalPolicy, Tier } from './approval-policy.ts';
import {
  nextApprovers,
  requirement,
  type ActiveApprover,
  type DealToApprove,
} from './approvers.ts';
import type { BoundFacts } from './bound-facts.ts';
import { TO_STAGE, type DealFacts } from './deal-facts.ts';
import { decideSend, type SendFacts } from './decide-send.ts';
import { refuse, type Decision } from './decision.ts';
import type { Destination } from './destination.ts';

/** What is known when somebody asks for the approval of a deal's move. */
export interface AskFacts extends Pick<
  SendFacts,
  | 'stream'
  | 'state'
  | 'policy'
  | 'language'
  | 'callbackId'
  | 'sentToDestination'
  | 'sentByRep'
  | 'keyId'
  | 'at'
  | 'challengeId'
> {
  /** The policy of approvals. */
  rules: ApprovalPolicy;
  deal: DealToApprove;
  facts: DealFacts;
  move: Omit<StageMove, 'money'>;
  /** Active users among the account's owners, by owner id. */
  people: ReadonlyMap<string, ActiveApprover>;
  /** Who is to be asked, by owner id; absent: the first who can. */
  approver?: string;
  /** Where they are reached; absent: nowhere. */
  to?: { destination: Destination; destinationId: string; masked: string };
  reason: string;
  by: Actor;
  /** The HubSpot user who has made the move already, where a workflow asks for it. */
  movedBy?: number;
  /** Whether HubSpot vouches for who enters a code where this one is to be entered. */
  isVouched: boolean;
}

/** What says who is to be asked. */
export type WhoFacts = Pick<
  AskFacts,
  | 'rules'
  | 'deal'
  | 'facts'
  | 'move'
  | 'people'
  | 'approver'
  | 'state'
  | 'by'
  | 'movedBy'
  | 'isVouched'
  | 'at'
>;

/** Somebody to ask for the next approval that a move needs. */
export interface Askable {
  tier: Tier;
  money: Money;
  approver: ActiveApprover;
  /** Which of the approvals it is, from 0. */
  index: number;
}

/** Who is to be asked for the next approval of this move, or why nobody can be. */
export function whoToAsk(asked: WhoFacts): Askable | ApprovalRefusal {
  const { deal, move, people, by } = asked;
  const { money } = deal;
  const tier = requirement(asked.rules, deal, move.to.id);
  if ('refusal' in tier) return tier;
  if (money === null) return { refusal: 'no_amount' };
  const begun = begunBefore(asked, tier);
  const given = begun?.given.map(({ approver: { ownerId } }) => ownerId) ?? [];
  const now = 'userId' in by ? by.userId : asked.movedBy;
  const requesters = [...(begun?.requesters ?? []), ...(now === undefined ? [] : [now])];
  const able = nextApprovers({ tier, deal, people, requesters, given });
  if ('refusal' in able) return able;
  const approver = able.find(({ ownerId }) => ownerId === (asked.approver ?? able[0]?.ownerId));
  if (approver === undefined) return { refusal: 'no_such_approver' };
  // A code that nobody could use would only be one more that is about.
  if (tier.approverEnters && !asked.isVouched) {
    return { refusal: 'approver_must_enter', name: approver.name };
  }
  return { tier, money, approver, index: given.length };
}

/** Whether approval may be asked for: of this deal, for this move, of this person. Then, whether a code may go out. */
export function decideAsk(asked: AskFacts): Decision<ApprovalRefusal> {
  const { to } = asked;
  const askable = whoToAsk(asked);
  if ('refusal' in askable) return refuse(askable);
  if (to === undefined) return refuse({ refusal: 'no_such_destination' });
  const { tier, approver, index } = askable;
  return decideSend({
    ...asked,
    ...to,
    recipient: { ownerId: approver.ownerId },
    enteredBy: tier.approverEnters ? 'recipient' : 'staff',
    bound: boundTo(asked, tier, index),
    approval: requestOf(asked, askable),
    // The second approval is worth nothing without the first.
    ...(index > 0 && asked.state.approval && { endsBy: asked.state.approval.until }),
  });
}

/** What was approved of this very move of the deal as it is, where another approval is still missing. */
function begunBefore(asked: WhoFacts, tier: Tier): Approval | undefined {
  const { state, move, at, deal } = asked;
  const { approval } = state;
  if (approval === undefined || deal.money === null) return undefined;
  const begun = hasBegun(
    approval,
    {
      to: move.to.id,
      needed: tier.approvals.length,
      bound: boundTo(asked, tier, approval.given.length),
    },
    at,
  );
  return begun ? approval : undefined;
}

/** What the code is bound to: who owns the deal, too, where it or the one before is the owner's as such. */
function boundTo({ facts, move }: WhoFacts, { approvals }: Tier, index: number): BoundFacts {
  const rules = approvals.slice(0, index + 1);
  const isOwners = rules.some((rule) => 'owner' in rule);
  const named = rules.map((rule) => ('property' in rule ? facts.namedBound[rule.property] : {}));
  const who: BoundFacts = Object.assign(
    {},
    isOwners ? facts.ownerBound : {},
    ...named,
  ) as BoundFacts;
  return { ...facts.bound, ...who, [TO_STAGE]: move.to.id };
}

function requestOf(
  { move, by, movedBy, at, reason }: AskFacts,
  { tier: { approvals, approverEnters }, money, approver, index }: Askable,
): ApprovalRequest {
  return {
    move: { ...move, money },
    ...{ requestedBy: by, requestedAt: at, reason, approver, approverEnters },
    ...(movedBy !== undefined && { movedBy }),
    number: index === 0 ? 1 : 2,
    needed: approvals.length,
  };
}
