import type { ApprovalRefusal } from './approval-refusal.ts';
import type { DealRequest } from './deal-request.ts';
import type { ApprovalView, DealView } from './deal-view.ts';
import type { Refusal } from './refusal.ts';
import type { Reply } from './reply.ts';

/** What a step of an approval did. Repeating the same `request` gets the same result. */
export type DealStepResult =
  | { result: 'sent' }
  /** The code is open, but nobody knows yet whether the message left. */
  | { result: 'send_unconfirmed' }
  /** The approval was given; the move needs another one. */
  | { result: 'approved' }
  /** Approved, and the deal was moved. */
  | { result: 'moved' }
  | { result: 'wrong_code'; triesLeft: number }
  | { result: 'rejected' }
  | { result: 'cancelled' };

/** What the function answers the card of a deal. */
export type DealReply = Reply<
  DealRequest['action'],
  DealView,
  DealStepResult,
  ApprovalView,
  Refusal | ApprovalRefusal
>;
