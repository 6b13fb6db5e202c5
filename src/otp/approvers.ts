import type { Approver, Money } from '../contract/approval.ts';
import type { ApprovalRefusal } from '../contract/approval-refusal.ts';
import type { ApproverSetting } from '../contract/settings.ts';
import { guardOf, tierOf, type ApprovalPolicy, type Tier } from './approval-policy.ts';

/** A deal, as far as it says who must approve it. */
export interface DealToApprove {
  pipeline: string;
  /** Null where the deal has no amount. */
  money: Money | null;
  /** Empty where nobody owns it. */
  ownerId: string;
  /** The properties that policy looks at, by name. */
  named: Readonly<Record<string, string>>;
}

/** An active user of the account who can approve. */
export type ActiveApprover = Approver & { userId: number };

/** What the move of a deal to a stage needs, or why that cannot be said or nothing is. */
export function requirement(
  policy: ApprovalPolicy,
  { pipeline, money }: DealToApprove,
  stage: string,
): Tier | ApprovalRefusal {
  const guard = guardOf(policy, { pipeline, stage });
  if (guard === undefined) return { refusal: 'not_guarded' };
  if (money === null) return { refusal: 'no_amount' };
  return tierOf(guard, money) ?? { refusal: 'not_guarded' };
}

/** Whom a rule names for a deal, by owner id. */
export function namedBy(
  rule: ApproverSetting,
  { ownerId, named }: DealToApprove,
): readonly string[] {
  if ('users' in rule) return rule.users;
  const id = 'owner' in rule ? ownerId : (named[rule.property] ?? '');
  return id === '' ? [] : [id];
}

/** What tells who of those named can approve. */
export interface ApproverFacts {
  tier: Tier;
  deal: DealToApprove;
  /** Active users among the account's owners, by owner id. */
  people: ReadonlyMap<string, ActiveApprover>;
  /** The HubSpot users who want the approval: who asks now, and who asked for the one before. */
  requesters: readonly number[];
  /** Who has approved already, by owner id. */
  given: readonly string[];
}

/** Who can give the next approval, or why nobody can. */
export function nextApprovers(facts: ApproverFacts): ActiveApprover[] | ApprovalRefusal {
  const { tier, deal, people, requesters, given } = facts;
  const rule = tier.approvals[given.length];
  if (rule === undefined) return { refusal: 'no_such_approver' };
  const ids = namedBy(rule, deal);
  if (ids.length === 0) {
    return 'property' in rule
      ? { refusal: 'no_approver', property: rule.property }
      : { refusal: 'no_owner' };
  }
  const active = ids.flatMap((id) => people.get(id) ?? []);
  if (active.length === 0) return { refusal: 'approver_left', name: '' };
  const others = active.filter(({ ownerId }) => !given.includes(ownerId));
  if (others.length === 0) return { refusal: 'no_such_approver' };
  const able = others.filter(
    ({ userId }) => tier.requesterMayApprove || !requesters.includes(userId),
  );
  return able.length === 0 ? { refusal: 'requester_is_approver' } : able;
}
