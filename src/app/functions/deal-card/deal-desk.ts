import type { ApprovalPolicy } from '../../../otp/approval-policy.ts';
import type { CardDesk } from '../card/card-desk.ts';

/** A desk for a request about the approval of a deal. */
export interface DealDesk extends CardDesk {
  policy: ApprovalPolicy;
}
