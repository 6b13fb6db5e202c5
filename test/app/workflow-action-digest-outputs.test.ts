import type { DigestOutputs, DigestResult } from '../../src/contract/workflow-action.ts';
import {
  digestFailure,
  digestOutputs,
  digestProblem,
} from '../../src/app/functions/digest/answer-digest.ts';
import { readDigestFields } from '../../src/app/functions/digest/digest-fields.ts';
import { actionMeta, fieldNames, valuesOf } from '../support/workflow-action-meta.ts';

const namesOf = (record: object): string[] => Object.keys(record).sort();
const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

/* The contract's names, which the compiler keeps complete. */
const OUTPUTS = {
  ...{ result: true, sent_to: true, unusual: true, summary: true, error_code: true },
} satisfies Record<keyof DigestOutputs, true>;
const RESULTS = {
  ...{ sent: true, nothing_to_report: true, already_sent: true },
  ...{ delivery_refused: true, unconfirmed: true, failed: true },
} satisfies Record<DigestResult, true>;

const handedOver = (accepted: number, refused: number, unknown: number): DigestOutputs =>
  digestOutputs({ digest: 'handed_over', accepted, refused, unknown, unusual: 3 });
const problems = [{}, { recipients: 'a@b.example', days: '0' }].map((fields) => {
  const read = readDigestFields({ fields });
  if (!('field' in read)) throw new TypeError('Not wrong');
  return digestProblem(read);
});
/** What stops every action; what it was answered before can have been erased. */
const failures = ['NOT_SET_UP', 'RECORD_NOT_FOUND', 'TRAIL_BROKEN'].map((code) =>
  digestFailure({ code, words: 'X.' }),
);
const ALL = [
  ...[handedOver(2, 0, 0), handedOver(1, 1, 1), handedOver(1, 0, 1)],
  digestOutputs({ digest: 'nothing_to_report' }),
  digestOutputs({ digest: 'already_sent' }),
  ...problems,
  ...failures,
];
const { outputFields, executionRules } = actionMeta('digest');

test('the digest puts out what the contract names, and every result has a label', () => {
  expect(fieldNames(outputFields)).toEqual(namesOf(OUTPUTS));
  for (const outputs of ALL) expect(namesOf(outputs)).toEqual(namesOf(OUTPUTS));
  expect(valuesOf(outputFields, 'result')).toEqual(namesOf(RESULTS));
  expect(distinct(ALL.map(({ result }) => result))).toEqual(namesOf(RESULTS));
});

test('every error code of the digest can come about, and has words', () => {
  const codes = ALL.map(({ error_code }) => error_code).filter((code) => code !== '');
  const rules = executionRules.map(({ conditions }) => conditions.error_code);
  expect(distinct(codes)).toEqual([...rules].sort());
});

test('a refusal is told before what nobody confirmed, with how many have their message', () => {
  expect(handedOver(1, 1, 1)).toMatchObject({ result: 'delivery_refused', sent_to: '1' });
  expect(handedOver(1, 0, 1)).toMatchObject({ result: 'unconfirmed', sent_to: '1', unusual: '3' });
});
