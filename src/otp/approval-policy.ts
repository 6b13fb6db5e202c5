import type { Money } from '../contract/approval.ts';
import type {
  ApprovalSettings,
  ApprovalTierSettings,
  GuardedStageSettings,
} from '../contract/settings.ts';

export type Tier = ApprovalTierSettings;
export type GuardedStage = GuardedStageSettings;
export type ApprovalPolicy = ApprovalSettings;

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
