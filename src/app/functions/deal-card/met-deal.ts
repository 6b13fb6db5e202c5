import type { ApprovalView } from '../../../contract/deal-view.ts';
import type { Deal } from '../../../hubspot/deal.ts';
import type { Pipelines } from '../../../hubspot/pipelines.ts';
import type { DealFacts } from '../../../otp/deal-facts.ts';
import type { Met } from '../card/met.ts';
import type { OpenChallenge } from '../../../otp/stream-state.ts';
import type { Addressee } from '../desk/subject.ts';
import type { People } from './people.ts';

/** A deal and the user who looks at it. */
export interface MetDeal extends Met<ApprovalView> {
  deal: Deal;
  facts: DealFacts;
  pipelines: Pipelines;
  people: People;
  /** Where the approver of an open challenge is reached now; undefined when nowhere. */
  reachedBy(open: OpenChallenge): Addressee | undefined;
}
