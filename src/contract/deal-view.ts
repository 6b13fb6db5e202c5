import type {
  ApprovalHistoryItem,
  ApprovalRequestView,
  Approver,
  Change,
  Labelled,
  Money,
} from './approval.ts';
import type { ApprovalRefusal } from './approval-refusal.ts';
import type { EndedCode, OpenCode } from './record-view.ts';
import type { Actor, RecordRef } from './vocabulary.ts';

/** Milliseconds since 1970, by HubSpot's clock. */
type Instant = number;

/** A stage that the deal could be moved to and that policy guards. */
export interface Target {
  stage: Labelled;
  /** Who can approve the move; one of them gives each approval that it needs. */
  approvers: Approver[];
  /** How many approvals the move needs: 0, 1 or 2. */
  needed: number;
  /** Why approval cannot be asked for. */
  problem?: ApprovalRefusal;
}

/** Where the approval of a deal stands. */
export type ApprovalStanding =
  /** Nothing was asked for, or what became of it does not matter any more. */
  | { standing: 'idle' }
  | (OpenCode & { request: ApprovalRequestView })
  /** An approval was given, and the move needs another one. */
  | { standing: 'partly'; until: Instant; request: ApprovalRequestView; approvers: Approver[] }
  /** All approvals were given, and the deal has not been moved yet. */
  | { standing: 'approved'; challenge: string; until: Instant; request: ApprovalRequestView }
  /** The deal went to the stage that was approved. `stays`: it is there still, as it was approved. */
  | { standing: 'moved'; at: Instant; stays: boolean; request: ApprovalRequestView }
  /** The deal is not what approval was asked for or given for: nothing of that counts any more. */
  | {
      standing: 'changed';
      /** The code that is out and can be withdrawn; absent when none is. */
      challenge?: string;
      changes: Change[];
      request: ApprovalRequestView;
    }
  | { standing: 'rejected'; at: Instant; by: Actor; reason: string; request: ApprovalRequestView }
  | EndedCode;

/** A deal as it stands. */
export interface DealNow {
  name: string;
  pipeline: Labelled;
  stage: Labelled;
  money: Money | null;
}

/** The approval of a deal's moves, as a card shows it. */
export interface ApprovalView {
  /** Opaque. */
  id: string;
  purpose: 'deal_approval';
  pathway: 'approval';
  /** How long a code lives, in minutes. */
  minutes: number;
  /** As the function has just seen it: what is asked for is what is shown. */
  deal: DealNow;
  standing: ApprovalStanding;
}

/** All that the card of a deal shows. */
export interface DealView {
  /** HubSpot's time of this reply: count down from here, never from the computer's own clock. */
  now: Instant;
  record: RecordRef;
  /** In the order of the pipeline. The stage that the deal is in is none of them. */
  targets: Target[];
  /** The target that comes next in the pipeline; absent when there is no target. */
  next?: string;
  purposes: [ApprovalView];
  /** Newest first. */
  history: ApprovalHistoryItem[];
}
