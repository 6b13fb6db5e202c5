import type { Money } from '../contract/approval.ts';

/** Who can give one approval. */
export type ApproverRule =
  | { owner: true }
  /**
   * The HubSpot user that a property of the deal names. HubSpot tells no manager of an owner, so this is how
   * an account says who it is.
   */
  | { property: string }
  /** Any one of these, by owner id. */
  | { users: readonly [string, ...string[]] };

/** What deals of a certain size need. */
export interface Tier {
  /** From which amount on, by currency. A deal in any other currency is as large as can be. */
  from: Readonly<Record<string, number>>;
  /** Each must be given, by another person, in this order. */
  approvals: readonly [ApproverRule] | readonly [ApproverRule, ApproverRule];
  /** Whether who asks may be who approves. */
  requesterMayApprove: boolean;
  /** Whether nobody but the approver may enter the code. */
  approverEnters: boolean;
}

/** A stage that no deal shall reach without approval. */
export interface GuardedStage {
  pipeline: string;
  stage: string;
  tiers: readonly [Tier, ...Tier[]];
}

export interface ApprovalPolicy {
  /** Of a deal that names none. ISO 4217. */
  homeCurrency: string;
  stages: readonly GuardedStage[];
}

/** The policy of an account that guards no stage. */
export const NOTHING_GUARDED: ApprovalPolicy = { homeCurrency: 'USD', stages: [] };

/** The guard of a stage, where there is one. */
export function guardOf(
  { stages }: ApprovalPolicy,
  { pipeline, stage }: { pipeline: string; stage: string },
): GuardedStage | undefined {
  return stages.find((guarded) => guarded.pipeline === pipeline && guarded.stage === stage);
}

/** What a deal of this size needs: the tier that asks most of those it reaches; undefined for none. */
export function tierOf({ tiers }: GuardedStage, { amount, currency }: Money): Tier | undefined {
  const size = Math.abs(Number(amount));
  // What is no number is as large as can be.
  const reached = tiers.filter((tier) => !(size < (threshold(tier, currency) ?? 0)));
  const height = (tier: Tier): number => threshold(tier, currency) ?? Infinity;
  return reached.reduce<Tier | undefined>(
    (most, tier) => (most === undefined || height(tier) >= height(most) ? tier : most),
    undefined,
  );
}

/**
 * Undefined for a currency that the tier does not name: every deal in it reaches the tier, and no other tier
 * is higher. Of several such tiers the later one of the policy counts as the higher.
 */
function threshold({ from }: Tier, currency: string): number | undefined {
  return Object.hasOwn(from, currency) ? from[currency] : undefined;
}

/** The properties of a deal that the policy looks at besides the usual ones. */
export function propertiesNamed({ stages }: ApprovalPolicy): string[] {
  const rules = stages.flatMap(({ tiers }) => tiers.flatMap(({ approvals }) => [...approvals]));
  return [...new Set(rules.flatMap((rule) => ('property' in rule ? [rule.property] : [])))];
}
