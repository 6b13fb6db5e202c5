import type { Approver, GivenApproval, StageMove } from '../contract/approval.ts';
import type { Actor } from '../contract/vocabulary.ts';
import type { BoundFacts } from './bound-facts.ts';

/** What somebody asked to have approved: it is sealed with the challenge whose code says yes to it. */
export interface ApprovalRequest {
  move: StageMove;
  requestedBy: Actor;
  requestedAt: number;
  /** In the requester's words; empty where a workflow asked. */
  reason: string;
  approver: Approver & { userId: number };
  /** Whether nobody but the approver may enter the code. */
  approverEnters: boolean;
  /** The HubSpot user who has made the move that is asked for, where a workflow asks. */
  movedBy?: number;
  /** How many approvals the move needs, and which of them this is. */
  needed: 1 | 2;
  number: 1 | 2;
}

/** What was approved of a deal so far. */
export interface Approval {
  /** The challenge and the request of the approval that was given last. */
  challenge: string;
  request: ApprovalRequest;
  /** What all of its approvals are bound to. */
  bound: BoundFacts;
  /** Oldest first. */
  given: GivenApproval[];
  /** The HubSpot users who asked for any of them: none of them may give another. */
  requesters: number[];
  at: number;
  until: number;
  /** The newest entry that was to move the deal, once all approvals are there. */
  moving?: { n: number; at: number };
}

/** Whether all approvals that the move needs were given. */
export function isComplete({ given, request }: Approval): boolean {
  return given.length >= request.needed;
}

/** What approval is asked for. */
interface Asked {
  /** The stage; undefined where none is asked for. */
  to: string | undefined;
  /** How many approvals the move needs, as policy stands. */
  needed: number | undefined;
  bound: BoundFacts;
}

/** Whether what is asked for is the next approval of a move that was approved once, of the deal as it was. */
export function hasBegun(
  approval: Approval | undefined,
  { to, needed, bound }: Asked,
  at: number,
): approval is Approval {
  if (approval === undefined || isComplete(approval)) return false;
  const { request } = approval;
  // Policy that asks for more or fewer by now is asked anew.
  const isSameMove = request.move.to.id === to && request.needed === needed;
  return isSameMove && at < approval.until && agree(approval.bound, bound);
}

/** Two approvals need not be bound to the same facts, such as the owner, but where they are, alike. */
function agree(some: BoundFacts, others: BoundFacts): boolean {
  return Object.keys(some).every((name) => !(name in others) || some[name] === others[name]);
}

/** A code that was entered rightly, and what it said yes to. */
interface Given {
  challenge: string;
  request: ApprovalRequest;
  bound: BoundFacts;
  masked: string;
  until: number;
  by: Actor;
  n: number;
  at: number;
}

/** The approval after a yes. The entry that completes it is the first that is to move the deal. */
export function approve(before: Approval | undefined, yes: Given): Approval {
  const { challenge, request, bound, masked, until, by, n, at } = yes;
  const { ownerId, name } = request.approver;
  const given = { approver: { ownerId, name }, enteredBy: by, at, masked };
  const goesOn = hasBegun(before, { to: request.move.to.id, needed: request.needed, bound }, at);
  const approval: Approval = {
    ...{ challenge, request, at, until },
    bound: goesOn ? { ...before.bound, ...bound } : bound,
    given: goesOn ? [...before.given, given] : [given],
    requesters: [...(goesOn ? before.requesters : []), ...requesterOf(request)],
  };
  return isComplete(approval) ? { ...approval, moving: { n, at } } : approval;
}

/** The HubSpot user who wants the approval: who asked, or who made the move for which a workflow asks. */
function requesterOf({ requestedBy, movedBy }: ApprovalRequest): number[] {
  const user = 'userId' in requestedBy ? requestedBy.userId : movedBy;
  return user === undefined ? [] : [user];
}
