import type { ApproverSetting } from '../contract/settings.ts';
import type { ApprovalPolicy, GuardedStage, Tier } from './approval-policy.ts';
import { fields, flag, list, matching, object, orWrong, Wrong } from './read-parts.ts';

/**
 * The rules that a value says, or the part of it that is wrong, such as `stages[0].tiers[1].from.EUR`.
 * Unknown parts are wrong: what is misspelled must not be passed over.
 */
export function readApprovals(
  value: unknown,
): { ok: true; policy: ApprovalPolicy } | { ok: false; wrong: string } {
  return orWrong(() => ({ ok: true, policy: policyIn(value) }));
}

function policyIn(value: unknown): ApprovalPolicy {
  const { homeCurrency, stages } = fields(value, '', ['homeCurrency', 'stages']);
  const policy = {
    homeCurrency: matching(homeCurrency, 'homeCurrency', CURRENCY),
    stages: list(stages, 'stages', 0, 200).map((stage, i) => stageIn(stage, `stages[${i}]`)),
  };
  const names = policy.stages.map(({ pipeline, stage }) => JSON.stringify([pipeline, stage]));
  const twice = names.findIndex((name, i) => names.indexOf(name) !== i);
  if (twice >= 0) throw new Wrong(`stages[${twice}] is there twice`);
  return policy;
}

const CURRENCY = /^[A-Z]{3}$/;
const ID = /^[\w-]{1,100}$/;
const OWNER_ID = /^[1-9]\d{0,18}$/;
const PROPERTY = /^[a-z]\w{0,99}$/;

function stageIn(value: unknown, at: string): GuardedStage {
  const { pipeline, stage, tiers } = fields(value, at, ['pipeline', 'stage', 'tiers']);
  const [first, ...others] = list(tiers, `${at}.tiers`, 1, 10).map((tier, i) =>
    tierIn(tier, `${at}.tiers[${i}]`),
  );
  if (first === undefined) throw new Wrong(`${at}.tiers`);
  // A currency that only a lower tier names would never reach the higher one.
  const other = others.findIndex((tier) => currenciesOf(tier) !== currenciesOf(first));
  if (other >= 0) throw new Wrong(`${at}.tiers[${other + 1}].from names other currencies`);
  return {
    pipeline: matching(pipeline, `${at}.pipeline`, ID),
    stage: matching(stage, `${at}.stage`, ID),
    tiers: [first, ...others],
  };
}

function currenciesOf({ from }: Tier): string {
  return Object.keys(from).sort().join();
}

function tierIn(value: unknown, at: string): Tier {
  const { from, approvals, requesterMayApprove, approverEnters } = fields(
    value,
    at,
    ['from', 'approvals'],
    ['requesterMayApprove', 'approverEnters'],
  );
  const [first, second] = list(approvals, `${at}.approvals`, 1, 2).map((rule, i) =>
    ruleIn(rule, `${at}.approvals[${i}]`),
  );
  if (first === undefined) throw new Wrong(`${at}.approvals`);
  return {
    from: amountsIn(from, `${at}.from`),
    approvals: second === undefined ? [first] : [first, second],
    requesterMayApprove: flag(requesterMayApprove, `${at}.requesterMayApprove`),
    approverEnters: flag(approverEnters, `${at}.approverEnters`),
  };
}

function amountsIn(value: unknown, at: string): Record<string, number> {
  const amounts = Object.entries(object(value, at)).map(([currency, amount]): [string, number] => {
    matching(currency, `${at}.${currency.slice(0, 10)}`, CURRENCY);
    if (!isAmount(amount)) throw new Wrong(`${at}.${currency}`);
    return [currency, amount];
  });
  if (amounts.length === 0) throw new Wrong(at);
  return Object.fromEntries(amounts);
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function ruleIn(value: unknown, at: string): ApproverSetting {
  const { owner, property, users } = fields(value, at, [], ['owner', 'property', 'users']);
  if ([owner, property, users].filter((part) => part !== undefined).length !== 1) {
    throw new Wrong(at);
  }
  if (owner !== undefined) {
    if (owner !== true) throw new Wrong(`${at}.owner`);
    return { owner };
  }
  if (property !== undefined) return { property: matching(property, `${at}.property`, PROPERTY) };
  const [first, ...others] = list(users, `${at}.users`, 1, 20).map((user, i) =>
    matching(user, `${at}.users[${i}]`, OWNER_ID),
  );
  if (first === undefined) throw new Wrong(`${at}.users`);
  return { users: [first, ...others] };
}
