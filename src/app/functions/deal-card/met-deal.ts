import type { ApprovalView } from '../../../contract/deal-view.ts';
import type { Deal } from '../../../hubspot/deal.ts';
import type { Pipelines } from '../../../hubspot/pipelines.ts';
import type { DealFacts } from '../../../otp/deal-facts.ts';
import type { Met } from '../card/met.ts';
import type { People } from './people.ts';

/** A deal and the user who looks at it. */
export interface MetDeal extends Met<ApprovalView> {
  deal: Deal;
  facts: DealFacts;
  pipelines: Pipelines;
  people: People;
}
