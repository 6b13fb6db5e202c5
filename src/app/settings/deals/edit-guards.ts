import type { StageView } from '../../../contract/settings-view.ts';
import type {
  ApprovalSettings,
  ApprovalTierSettings,
  ApproverSetting,
  GuardedStageSettings,
} from '../../../contract/settings.ts';

/* Each gives the rules anew with one thing changed. A place that there is not changes nothing. */

type Guards = ApprovalSettings;

/** A stage that is not guarded yet, in all its deals, by the deal's owner. */
export function addStage(guards: Guards, stages: readonly StageView[]): Guards {
  const free = stages.find(
    ({ pipeline, stage }) =>
      !guards.stages.some((one) => one.pipeline === pipeline.id && one.stage === stage.id),
  );
  if (free === undefined) return guards;
  const tier: ApprovalTierSettings = {
    from: { [guards.homeCurrency]: 0 },
    approvals: [{ owner: true }],
    requesterMayApprove: false,
    approverEnters: false,
  };
  const guard = { pipeline: free.pipeline.id, stage: free.stage.id, tiers: [tier] } as const;
  return { ...guards, stages: [...guards.stages, guard] };
}

export function removeStage(guards: Guards, at: number): Guards {
  return { ...guards, stages: guards.stages.filter((_, i) => i !== at) };
}

export function changeStage(
  guards: Guards,
  at: number,
  change: (stage: GuardedStageSettings) => GuardedStageSettings,
): Guards {
  return { ...guards, stages: guards.stages.map((one, i) => (i === at ? change(one) : one)) };
}

/** Every step names the same currencies: one that only a lower step names would never reach the higher one. */
export function withCurrencies(
  guard: GuardedStageSettings,
  currencies: readonly string[],
): GuardedStageSettings {
  return mapTiers(guard, ({ from, ...tier }) => ({
    ...tier,
    from: Object.fromEntries(currencies.map((currency) => [currency, from[currency] ?? 0])),
  }));
}

export function addTier(guard: GuardedStageSettings): GuardedStageSettings {
  const last = guard.tiers.at(-1) ?? guard.tiers[0];
  return { ...guard, tiers: [...guard.tiers, last] };
}

/** The only step stays. */
export function removeTier(guard: GuardedStageSettings, at: number): GuardedStageSettings {
  const [first, ...others] = guard.tiers.filter((_, i) => i !== at);
  return first === undefined ? guard : { ...guard, tiers: [first, ...others] };
}

export function changeTier(
  guard: GuardedStageSettings,
  at: number,
  changes: Partial<ApprovalTierSettings>,
): GuardedStageSettings {
  return mapTiers(guard, (tier, i) => (i === at ? { ...tier, ...changes } : tier));
}

/** `second` undefined: one approval is enough. */
export function approvalsOf(
  first: ApproverSetting,
  second: ApproverSetting | undefined,
): ApprovalTierSettings['approvals'] {
  return second === undefined ? [first] : [first, second];
}

/** What people typed as a list: capital letters, each once. */
export function currenciesIn(text: string): string[] {
  return [...new Set(text.toUpperCase().match(/[A-Z]{3}/g) ?? [])];
}

function mapTiers(
  guard: GuardedStageSettings,
  change: (tier: ApprovalTierSettings, at: number) => ApprovalTierSettings,
): GuardedStageSettings {
  const [first, ...others] = guard.tiers;
  return {
    ...guard,
    tiers: [change(first, 0), ...others.map((tier, i) => change(tier, i + 1))],
  };
}
