import type { RetentionOutputs, RetentionResult } from '../../src/contract/workflow-action.ts';
import {
  retentionFailure,
  retentionOutputs,
} from '../../src/app/functions/retention/retention-outputs.ts';
import { actionMeta, fieldNames, valuesOf } from '../support/workflow-action-meta.ts';

const namesOf = (record: object): string[] => Object.keys(record).sort();
const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

/* The contract's names, which the compiler keeps complete. */
const OUTPUTS = {
  ...{ result: true, entries: true, summary: true, error_code: true },
} satisfies Record<keyof RetentionOutputs, true>;
const RESULTS = {
  ...{ reduced: true, more_due: true, nothing_due: true },
  ...{ nothing_set: true, already_taken: true, failed: true },
} satisfies Record<RetentionResult, true>;

const looked = (reduced: number, isAll: boolean, left = 0): RetentionOutputs =>
  retentionOutputs({ retention: 'looked', reduced, left, isAll });
/** What stops every action; what it was answered before can have been erased. */
const failures = ['NOT_SET_UP', 'RECORD_NOT_FOUND', 'TRAIL_BROKEN'].map((code) =>
  retentionFailure({ code, words: 'X.' }),
);
const ALL = [
  ...[looked(12, true), looked(500, false), looked(0, true), looked(0, false)],
  retentionOutputs({ retention: 'nothing_set' }),
  retentionOutputs({ retention: 'already_taken' }),
  ...failures,
];
const { inputFields, outputFields, executionRules } = actionMeta('retention');

test('retention puts out what the contract names, and every result has a label', () => {
  expect(fieldNames(outputFields)).toEqual(namesOf(OUTPUTS));
  for (const outputs of ALL) expect(namesOf(outputs)).toEqual(namesOf(OUTPUTS));
  expect(valuesOf(outputFields, 'result')).toEqual(namesOf(RESULTS));
  expect(distinct(ALL.map(({ result }) => result))).toEqual(namesOf(RESULTS));
});

test('every error code of retention can come about, and has words', () => {
  const codes = ALL.map(({ error_code }) => error_code).filter((code) => code !== '');
  const rules = executionRules.map(({ conditions }) => conditions.error_code);
  expect(distinct(codes)).toEqual([...rules].sort());
});

test('the author of a workflow has nothing to say about what is reduced', () => {
  expect(inputFields).toEqual([]);
});

test.each([
  [looked(1, true), 'reduced', '1', /^1 entry was reduced/],
  [looked(12, true), 'reduced', '12', /^12 entries were reduced/],
  [looked(500, false), 'more_due', '500', /^500 entries were reduced, .* goes on/],
  [looked(0, false), 'more_due', '0', /^0 entries/],
  [looked(0, true, 1), 'nothing_due', '0', /1 entry does not bear checking and stays whole/],
  [looked(3, true, 2), 'reduced', '3', /2 entries do not bear checking and stay whole/],
])('%j is told as it is', (outputs, result, entries, summary) => {
  expect(outputs).toMatchObject({ result, entries, error_code: '' });
  expect(outputs.summary).toMatch(summary);
});
