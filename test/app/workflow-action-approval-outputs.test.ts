import type {
  ApprovalResult,
  CheckApprovalOutputs,
  RequireApprovalOutputs,
} from '../../src/contract/workflow-action.ts';
import {
  answeredAskRefusals,
  approvalFieldProblems,
  everyCheckApprovalOutput,
  everyRequireApprovalOutput,
} from '../support/approval-outcomes.ts';
import {
  actionMeta,
  APPROVAL_ACTIONS,
  fieldNames,
  valuesOf,
} from '../support/workflow-action-meta.ts';

const namesOf = (record: object): string[] => Object.keys(record).sort();
const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

/* The contract's names, which the compiler keeps complete. */
const CHECK_OUTPUTS = {
  result: true,
  approved_by: true,
  approved_at: true,
  put_back: true,
  summary: true,
  error_code: true,
} satisfies Record<keyof CheckApprovalOutputs, true>;
const REQUIRE_OUTPUTS = {
  result: true,
  approver: true,
  approved_at: true,
  challenge_id: true,
  masked_destination: true,
  expires_at: true,
  summary: true,
  error_code: true,
} satisfies Record<keyof RequireApprovalOutputs, true>;
const CHECK_RESULTS = {
  approved: true,
  second_needed: true,
  not_needed: true,
  waiting: true,
  rejected: true,
  expired: true,
  changed_since: true,
  not_approved: true,
  failed: true,
} satisfies Record<CheckApprovalOutputs['result'], true>;
const REQUIRE_RESULTS = {
  approved: true,
  second_needed: true,
  not_needed: true,
  rejected: true,
  expired: true,
  too_many_attempts: true,
  cancelled: true,
  not_sent: true,
  failed: true,
} satisfies Record<RequireApprovalOutputs['result'], true>;

/** What only putting back can add, which is tried on an account. */
const OF_PUTTING_BACK = ['NO_WAY_BACK', 'PUT_BACK_REFUSED'];

const EACH = [
  ['check-approval', everyCheckApprovalOutput(), CHECK_OUTPUTS, CHECK_RESULTS, OF_PUTTING_BACK],
  ['require-approval', everyRequireApprovalOutput(), REQUIRE_OUTPUTS, REQUIRE_RESULTS, []],
] as const;

describe.each(EACH)('%s', (name, all, outputs, results, furtherCodes) => {
  const { outputFields, inputFields, executionRules, labels } = actionMeta(name);
  const ruled = executionRules.map(({ conditions }) => conditions.error_code);
  const wordsOf = (code: string): string => {
    const rule = executionRules.find(({ conditions }) => conditions.error_code === code);
    return labels.en.executionRules[rule?.labelName ?? ''] ?? '';
  };

  test('puts out what the contract names, and nothing else, whatever the outcome', () => {
    expect(fieldNames(outputFields)).toEqual(namesOf(outputs));
    for (const each of all) expect(namesOf(each)).toEqual(namesOf(outputs));
  });

  test('can come to every result, and each is an option with a label', () => {
    expect(distinct(all.map(({ result }) => result))).toEqual(namesOf(results));
    expect(valuesOf(outputFields, 'result')).toEqual(namesOf(results));
  });

  test('says times as numbers of milliseconds, and everything in whole sentences', () => {
    for (const each of all) {
      const { approved_at, expires_at } = { ...each } as Partial<RequireApprovalOutputs>;
      for (const time of [approved_at, expires_at]) expect(time ?? '').toMatch(/^(\d{13})?$/);
      expect(each.summary).toMatch(/^[A-Z].*[.”]$/);
      expect(JSON.stringify(each)).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  test('has a rule for each error code that can come about, and no more', () => {
    const codes = all.map(({ error_code }) => error_code).filter((code) => code !== '');
    expect([...ruled].sort()).toEqual(distinct([...codes, ...furtherCodes]));
    for (const { result, error_code } of all)
      expect(error_code !== '').toBe(['failed', 'not_sent'].includes(result));
  });

  test('names the field that is wrong as the editor does', () => {
    const problems = approvalFieldProblems(name);
    expect(problems.length).toBeGreaterThan(0);
    for (const { field } of problems) {
      expect(fieldNames(inputFields)).toContain(field);
      const label = labels.en.inputFieldLabels[field];
      expect(wordsOf(`FIELD_${field.toUpperCase()}`)).toMatch(
        new RegExp(`^Check the field ${label}: `),
      );
    }
  });

  test('says first what was not done', () => {
    for (const code of ruled.filter((each) => !each.startsWith('FIELD_')))
      expect(wordsOf(code)).toMatch(
        /^(Not sent|Not put back|Stopped): |^The mail service refused /,
      );
  });
});

test('a result has the same label in both, and every one is a result of either', () => {
  const labels = APPROVAL_ACTIONS.flatMap((name) =>
    actionMeta(name).outputFields.flatMap(({ typeDefinition }) =>
      typeDefinition.name === 'result' ? (typeDefinition.options ?? []) : [],
    ),
  );
  const every = { ...CHECK_RESULTS, ...REQUIRE_RESULTS } satisfies Record<ApprovalResult, true>;
  expect(distinct(labels.map(({ value }) => value))).toEqual(namesOf(every));
  expect(distinct(labels.map(({ value, label }) => `${value}: ${label}`))).toHaveLength(
    namesOf(every).length,
  );
});

test('every refusal that asking can meet for a workflow has an answer, and no other', () => {
  expect(answeredAskRefusals()).toEqual([
    ...['account_limit', 'approver_left', 'approver_must_enter', 'cool_down', 'destination_limit'],
    ...['locked', 'no_amount', 'no_approver', 'no_owner', 'no_such_approver'],
    ...['no_such_destination', 'requester_is_approver'],
  ]);
});
