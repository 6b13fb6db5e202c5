import type { ApprovalRefusal } from '../../../contract/approval-refusal.ts';
import type { DealStepResult } from '../../../contract/deal-reply.ts';
import type { DealRequest } from '../../../contract/deal-request.ts';
import type { ApprovalView, DealView } from '../../../contract/deal-view.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { IntentOf, Talk } from '../exchange/talk.ts';

/** What the card of a deal and its function say to each other. */
export interface DealTalk extends Talk {
  intent: IntentOf<DealRequest>;
  view: DealView;
  purpose: ApprovalView;
  result: DealStepResult;
  refusal: Refusal | ApprovalRefusal;
}
