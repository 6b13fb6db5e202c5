import type { Money, StageMove } from '../contract/approval.ts';
import type { ApprovalRefusal } from '../contract/approval-refusal.ts';
import type { Actor } from '../contract/vocabulary.ts';
import { hasBegun, type ApprovalRequest } from './approval.ts';
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
}

/** What says who is to be asked. */
export type WhoFacts = Pick<
  AskFacts,
  'rules' | 'deal' | 'facts' | 'move' | 'people' | 'approver' | 'state' | 'by' | 'at'
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
  const given = givenSoFar(asked, tier);
  const requester = 'userId' in by ? by.userId : undefined;
  const able = nextApprovers({ tier, deal, people, requester, given });
  if ('refusal' in able) return able;
  const approver = able.find(({ ownerId }) => ownerId === (asked.approver ?? able[0]?.ownerId));
  if (approver === undefined) return { refusal: 'no_such_approver' };
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
  });
}

/** Who has approved this very move of the deal as it is, where another approval is still missing. */
function givenSoFar(asked: WhoFacts, tier: Tier): string[] {
  const { state, move, at, deal } = asked;
  const { approval } = state;
  if (approval === undefined || deal.money === null) return [];
  const begun = hasBegun(
    approval,
    {
      to: move.to.id,
      needed: tier.approvals.length,
      bound: boundTo(asked, tier, approval.given.length),
    },
    at,
  );
  return begun ? approval.given.map(({ approver }) => approver.ownerId) : [];
}

/** What the code is bound to: who owns the deal, too, where it or the one before is the owner's as such. */
function boundTo({ facts, move }: WhoFacts, { approvals }: Tier, index: number): BoundFacts {
  const isOwners = approvals.slice(0, index + 1).some((rule) => 'owner' in rule);
  return { ...facts.bound, ...(isOwners && facts.ownerBound), [TO_STAGE]: move.to.id };
}

function requestOf(
  { move, by, at, reason }: AskFacts,
  { tier: { approvals, approverEnters }, money, approver, index }: Askable,
): ApprovalRequest {
  return {
    move: { ...move, money },
    ...{ requestedBy: by, requestedAt: at, reason, approver, approverEnters },
    number: index === 0 ? 1 : 2,
    needed: approvals.length,
  };
}
