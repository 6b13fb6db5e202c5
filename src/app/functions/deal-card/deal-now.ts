import type { Change, Labelled, Money } from '../../../contract/approval.ts';
import type { DealNow } from '../../../contract/deal-view.ts';
import type { Refusal } from '../../../contract/refusal.ts';
import type { Deal } from '../../../hubspot/deal.ts';
import type { Pipelines } from '../../../hubspot/pipelines.ts';
import type { ApprovalPolicy } from '../../../otp/approval-policy.ts';
import type { DealToApprove } from '../../../otp/approvers.ts';
import type { DealFacts } from '../../../otp/deal-facts.ts';
import type { People } from './people.ts';

/** A deal's amount with its currency, or the account's own; null where there is no amount. */
export function moneyOf(
  { amount, currency }: Deal,
  { homeCurrency }: ApprovalPolicy,
): Money | null {
  return amount === '' ? null : { amount, currency: currency === '' ? homeCurrency : currency };
}

/** A deal, as far as it says who must approve it. */
export function dealToApprove(deal: Deal, policy: ApprovalPolicy): DealToApprove {
  const { pipeline, ownerId, named } = deal;
  return { pipeline, ownerId, named, money: moneyOf(deal, policy) };
}

/** What people call a stage or a pipeline; its id where HubSpot knows it no more. */
export function pipelineLabel(pipelines: Pipelines, id: string): Labelled {
  return { id, label: pipelines.get(id)?.label ?? id };
}

export function stageLabel(pipelines: Pipelines, id: string): Labelled {
  const stages = [...pipelines.values()].flatMap((pipeline) => pipeline.stages);
  return { id, label: stages.find((stage) => stage.id === id)?.label ?? id };
}

/** A stage that policy guards and the account does not have: a guard that was misspelled guards nothing. */
export function unknownGuard(
  { stages }: ApprovalPolicy,
  pipelines: Pipelines,
): Extract<Refusal, { refusal: 'not_set_up' }> | undefined {
  const unknown = stages.findIndex(
    ({ pipeline, stage }) => !pipelines.get(pipeline)?.stages.some(({ id }) => id === stage),
  );
  return unknown < 0
    ? undefined
    : {
        refusal: 'not_set_up',
        missing: `settings (approvals.stages[${unknown}] is no stage of the account)`,
      };
}

/** A deal as its card shows it. */
export function shownDeal(deal: Deal, pipelines: Pipelines, policy: ApprovalPolicy): DealNow {
  return {
    name: deal.name,
    pipeline: pipelineLabel(pipelines, deal.pipeline),
    stage: stageLabel(pipelines, deal.stage),
    money: moneyOf(deal, policy),
  };
}

/** A deal as it stands now, as far as its approval goes. */
export function factsOf(deal: Deal, pipelines: Pipelines, people: People): DealFacts {
  const { bound, ownerBound, namedBound, stages } = deal;
  const words = (what: Change['what'], value: string): string => {
    switch (what) {
      case 'stage':
        return stageLabel(pipelines, value).label;
      case 'pipeline':
        return pipelineLabel(pipelines, value).label;
      case 'owner':
      case 'approver':
        return people.get(value)?.name ?? `owner ${value}`;
      case 'amount':
      case 'currency':
      case 'address':
        return value;
    }
  };
  return { bound, ownerBound, namedBound, stages, words };
}
