import type { Emulator, Fault, StageRule } from '../emulator/emulator.ts';
import type { Tiers } from '../emulator/settings.ts';
import type { FaultRequest, TroubleKinds } from '../host/page-contract.ts';

const FAULT_KINDS: readonly Fault['kind'][] = [
  '429_ten_secondly',
  '429_secondly',
  '429_daily',
  '423',
  '477',
  '502_html',
  '502_empty',
  '503',
  'slow',
  'hang',
  'hang_after',
  'reset_before',
  'reset_after',
  '502_after',
];

const SLOW_MS = 3000;

/** What the bank's admin could require of a deal. */
const RULES: Readonly<Record<string, StageRule>> = {
  next_step_at_contract_sent: { stage: 'contractsent', property: 'hs_next_step' },
};

/** What a subscription of the bank's could be without. */
const LACKS: Readonly<Record<string, keyof Tiers>> = {
  no_public_endpoints: 'publicEndpoints',
};

export const TROUBLES: TroubleKinds = {
  faults: FAULT_KINDS,
  rules: [...Object.keys(RULES), ...Object.keys(LACKS)],
};

/** Brings about what was chosen in the page's menu. */
export function makeTrouble({ faults, rules, settings }: Emulator, request: FaultRequest): void {
  const rule = RULES[request.kind];
  const lack = LACKS[request.kind];
  if (rule !== undefined) rules.requireAtStage(rule);
  else if (lack !== undefined) settings.tiers[lack] = false;
  else faults.add(toFault(request));
}

export function endTroubles({ faults, rules, settings }: Emulator): void {
  faults.clear();
  rules.clear();
  for (const lack of Object.values(LACKS)) settings.tiers[lack] = true;
}

function toFault(request: FaultRequest): Fault {
  const kind = FAULT_KINDS.find((each) => each === request.kind);
  if (kind === undefined) throw new Error(`no such fault: ${request.kind}`);
  return {
    kind,
    ...(request.path === '' ? {} : { path: new RegExp(request.path) }),
    ...(kind === 'slow' ? { ms: SLOW_MS } : {}),
    times: request.always ? Number.POSITIVE_INFINITY : 1,
  };
}
