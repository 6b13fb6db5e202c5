import type { Target } from '../../../contract/deal-view.ts';
import type { Labelled } from '../../../contract/approval.ts';
import { guardOf } from '../../../otp/approval-policy.ts';
import type { ApprovalRefusal } from '../../../contract/approval-refusal.ts';
import { nextApprovers, requirement, type ActiveApprover } from '../../../otp/approvers.ts';
import type { DealDesk } from './deal-desk.ts';
import { dealToApprove } from './deal-now.ts';
import type { MetDeal } from './met-deal.ts';
import { approversIn } from './people.ts';

/** The guarded stages that the deal could be moved to, in the order of its pipeline, and the next of them. */
export function targetsOf(desk: DealDesk, met: MetDeal): { targets: Target[]; next?: string } {
  const { deal, pipelines } = met;
  const stages = pipelines.get(deal.pipeline)?.stages ?? [];
  const isGuarded = ({ id }: Labelled): boolean =>
    guardOf(desk.policy, { pipeline: deal.pipeline, stage: id }) !== undefined;
  const guarded = stages.filter((stage) => stage.id !== deal.stage && isGuarded(stage));
  const here = stages.findIndex(({ id }) => id === deal.stage);
  const next = guarded.find((stage) => stages.indexOf(stage) > here) ?? guarded[0];
  return {
    targets: guarded.map((stage) => target(desk, met, stage)),
    ...(next && { next: next.id }),
  };
}

function target(desk: DealDesk, { deal, people, by }: MetDeal, stage: Labelled): Target {
  const { policy, awaitsActor } = desk;
  const subject = dealToApprove(deal, policy);
  const tier = requirement(policy, subject, stage.id);
  if ('refusal' in tier) {
    const isFree = tier.refusal === 'not_guarded';
    return { stage, approvers: [], needed: 0, ...(!isFree && { problem: tier }) };
  }
  const next = nextApprovers({
    ...{ tier, deal: subject, people: approversIn(desk, people) },
    ...{ requesters: [by.userId], given: [] },
  });
  const needed = tier.approvals.length;
  if ('refusal' in next) return { stage, approvers: [], needed, problem: next };
  const isUseless = tier.approverEnters && by.assurance === 'stated' && !awaitsActor;
  return isUseless
    ? { stage, approvers: [], needed, problem: mustEnter(next) }
    : { stage, approvers: next.map(({ ownerId, name }) => ({ ownerId, name })), needed };
}

/** A code that nobody could use is not sent: what a card states about its user is not enough here. */
function mustEnter([first]: readonly ActiveApprover[]): ApprovalRefusal {
  return { refusal: 'approver_must_enter', name: first?.name ?? '' };
}
