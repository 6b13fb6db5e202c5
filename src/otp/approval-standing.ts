import type { ApprovalRequestView, Approver, Change } from '../contract/approval.ts';
import type { ApprovalStanding } from '../contract/deal-view.ts';
import type { Delivery } from '../contract/record-view.ts';
import { isComplete, type Approval, type ApprovalRequest } from './approval.ts';
import { ENDED_MATTERS_MS } from './challenge-standing.ts';
import { changesOf, type DealFacts } from './deal-facts.ts';
import { maskEmail, stillStands, type Destination } from './destination.ts';
import type { SendChain } from './entry.ts';
import type { Keyring } from './keyring.ts';
import { lockedUntil } from './limits.ts';
import { moveStanding } from './move-standing.ts';
import type { Policy } from './policy.ts';
import { openStanding } from './standing.ts';
import type { EndedChallenge, OpenChallenge, StreamState } from './stream-state.ts';
import type { Stream } from './stream.ts';

/** What tells where the approval of a deal stands. */
export interface ApprovalFacts {
  keys: Keyring;
  stream: Stream;
  state: StreamState;
  policy: Policy;
  deal: DealFacts;
  /** Where the approver of the open challenge can be reached now; undefined when nowhere. Absent: not read. */
  reached?: { destination: Destination | undefined };
  sends: SendChain | undefined;
  delivery: Delivery;
  canHandOverAgain: boolean;
  /** Who can give the next approval, where one was given. */
  nextApprovers: readonly Approver[];
  at: number;
}

/** Where the approval of a deal stands, from its stream's state and the deal as it is. */
export function approvalStanding(facts: ApprovalFacts): ApprovalStanding {
  const { state, policy, at } = facts;
  const until = lockedUntil(state, policy, at);
  if (until !== undefined) return { standing: 'locked', until };
  const { open, approval } = state;
  if (open?.approval !== undefined && at < open.expiresAt) {
    return openApproval(facts, open, open.approval);
  }
  if (approval !== undefined && at < approval.until) return givenApproval(facts, approval);
  return open === null ? endedApproval(facts, state.recent[0]) : ranOut(open, at);
}

function openApproval(
  facts: ApprovalFacts,
  open: OpenChallenge,
  request: ApprovalRequest,
): ApprovalStanding {
  const view = requestView(request, facts.state.approval);
  const changes = approvalChanges(facts, open);
  if (changes.length > 0) {
    return { standing: 'changed', challenge: open.id, changes, request: view };
  }
  const standing = openStanding(facts, open);
  return standing.standing === 'open' ? { ...standing, request: view } : standing;
}

/** What is not as it was when a code was sent: the deal, or where the approver is reached. */
export function approvalChanges(
  { keys, deal, reached }: Pick<ApprovalFacts, 'keys' | 'deal' | 'reached'>,
  open: OpenChallenge,
): Change[] {
  const changes = changesOf(open.bound, deal);
  if (reached === undefined || stillStands(keys, reached.destination, open)) return changes;
  const { destination } = reached;
  const now = destination === undefined ? '' : maskEmail(destination.address);
  return [...changes, { what: 'address', before: open.masked, now, at: destination?.since ?? 0 }];
}

function givenApproval(facts: ApprovalFacts, approval: Approval): ApprovalStanding {
  const { challenge, until } = approval;
  const request = requestView(approval.request, approval);
  const standing = moveStanding(approval, facts.deal);
  switch (standing.move) {
    case 'made':
      return { standing: 'moved', at: standing.at, stays: standing.stays, request };
    case 'void':
      return { standing: 'changed', changes: standing.changes, request };
    case 'ahead':
      return isComplete(approval)
        ? { standing: 'approved', challenge, until, request }
        : { standing: 'partly', until, request, approvers: [...facts.nextApprovers] };
  }
}

function ranOut({ expiresAt, masked }: OpenChallenge, at: number): ApprovalStanding {
  return at - expiresAt < ENDED_MATTERS_MS
    ? { standing: 'expired', at: expiresAt, masked }
    : { standing: 'idle' };
}

function endedApproval(
  { at: now }: ApprovalFacts,
  ended: EndedChallenge | undefined,
): ApprovalStanding {
  if (ended === undefined || now - ended.at >= ENDED_MATTERS_MS) return { standing: 'idle' };
  const { at, masked, by, attempts, reason = '', approval } = ended;
  switch (ended.outcome) {
    case 'rejected':
      return approval === undefined
        ? { standing: 'idle' }
        : { standing: 'rejected', at, by, reason, request: requestView(approval, undefined) };
    case 'used_up':
      return { standing: 'used_up', at, masked, tries: attempts };
    case 'cancelled':
      return { standing: 'cancelled', at, masked, by };
    case 'expired':
      return { standing: 'expired', at, masked };
    case 'verified':
    case 'replaced':
      return { standing: 'idle' };
  }
}

function requestView(
  request: ApprovalRequest,
  approval: Approval | undefined,
): ApprovalRequestView {
  const { move, requestedBy, requestedAt, reason, approver, approverEnters, needed } = request;
  const { ownerId, name } = approver;
  return {
    ...{ move, requestedBy, at: requestedAt, reason, approverEnters, needed },
    approver: { ownerId, name },
    given: approval?.given ?? [],
  };
}
