import type { Actor } from './vocabulary.ts';

/** Milliseconds since 1970, by HubSpot's clock. */
type Instant = number;

/** A HubSpot user who can approve, by the id that owner properties hold. */
export interface Approver {
  ownerId: string;
  name: string;
}

/** A stage or a pipeline: its id in HubSpot, and what people call it. */
export interface Labelled {
  id: string;
  label: string;
}

/** A deal's amount. */
export interface Money {
  /** A decimal, exactly as HubSpot has it. */
  amount: string;
  /** ISO 4217. */
  currency: string;
}

/** What is approved: this move, of the deal as it was when it was asked for. */
export interface StageMove {
  pipeline: Labelled;
  from: Labelled;
  to: Labelled;
  money: Money;
}

/** An approval that was given. */
export interface GivenApproval {
  approver: Approver;
  /** Who typed the code. It went to the approver. */
  enteredBy: Actor;
  at: Instant;
  masked: string;
}

/** What somebody asked to have approved, and how far it has come. */
export interface ApprovalRequestView {
  move: StageMove;
  requestedBy: Actor;
  at: Instant;
  /** In the requester's own words; empty where a workflow asked. */
  reason: string;
  /** Who was asked last. */
  approver: Approver;
  /** Whether nobody but the approver may enter the code. */
  approverEnters: boolean;
  given: GivenApproval[];
  /** How many approvals the move needs. */
  needed: number;
}

/** Something about a deal that is not as it was when approval was asked for. */
export interface Change {
  what: 'amount' | 'currency' | 'stage' | 'pipeline' | 'owner' | 'approver' | 'address';
  /** In words that people know; the same as `now` where it was changed and changed back. Empty: nothing there. */
  before: string;
  now: string;
  /** When HubSpot says that it changed last. */
  at: Instant;
}

/** How a request for approval came to its end. */
export type ApprovalOutcome =
  'approved' | 'rejected' | 'expired' | 'used_up' | 'cancelled' | 'replaced';

/** One finished request for one approval, for the card's history. */
export interface ApprovalHistoryItem {
  at: Instant;
  outcome: ApprovalOutcome;
  move: StageMove;
  approver: Approver;
  requestedBy: Actor;
  /** Who typed the code, or ended the request. */
  by: Actor;
  /** Why it was rejected, or else why it was asked for. */
  reason: string;
}
