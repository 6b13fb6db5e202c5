import type {
  SendOutputs,
  SendStatus,
  VerifyOutputs,
  VerifyResult,
  WaitOutputs,
} from '../../src/contract/workflow-action.ts';
import type { Purpose } from '../../src/contract/vocabulary.ts';
import { PURPOSE_WORDS } from '../../src/hubspot/record-words.ts';
import type { PurposeSettings } from '../../src/contract/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/otp/default-settings.ts';
import { floorProblems } from '../../src/otp/settings-floor.ts';
import { WRONG_WINDOW_MS } from '../../src/otp/stream-state.ts';
import { closeAccounts, closeFunctionHost, openAccount } from '../support/account.ts';
import {
  answeredRefusals,
  everyEndedOutput,
  everySendOutput,
  everyVerifyOutput,
  fieldProblems,
} from '../support/action-outcomes.ts';
import {
  ACTIONS,
  actionMeta,
  fieldNames,
  SENDING,
  valuesOf,
} from '../support/workflow-action-meta.ts';
import { Workflow } from '../support/workflow.ts';

afterEach(closeAccounts);
afterAll(closeFunctionHost);

const DAY_MS = 24 * 60 * 60_000;
const namesOf = (record: object): string[] => Object.keys(record).sort();

/* The contract's names, which the compiler keeps complete. */
const SEND_OUTPUTS = {
  send_status: true,
  challenge_id: true,
  masked_destination: true,
  expires_at: true,
  summary: true,
  error_code: true,
} satisfies Record<keyof SendOutputs, true>;
const VERIFY_OUTPUTS = {
  result: true,
  attempts_left: true,
  verified_at: true,
  summary: true,
  error_code: true,
} satisfies Record<keyof VerifyOutputs, true>;
const WAIT_OUTPUTS = { ...SEND_OUTPUTS, ...VERIFY_OUTPUTS } satisfies Record<
  keyof WaitOutputs,
  true
>;
const OUTPUTS = { generate: SEND_OUTPUTS, verify: VERIFY_OUTPUTS, 'send-and-wait': WAIT_OUTPUTS };

const STATUSES = {
  sent: true,
  unconfirmed: true,
  already_sent: true,
  limit_reached: true,
  locked: true,
  no_destination: true,
  recently_changed: true,
  country_not_allowed: true,
  delivery_refused: true,
  failed: true,
} satisfies Record<SendStatus, true>;
const RESULTS = {
  verified: true,
  wrong_code: true,
  expired: true,
  too_many_attempts: true,
  no_open_code: true,
  already_used: true,
  cancelled: true,
  changed_since: true,
  failed: true,
} satisfies Record<VerifyResult, true>;

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

const SENDS = everySendOutput();
const CHECKS = everyVerifyOutput();
const ENDS = everyEndedOutput();
const BY_ACTION = {
  generate: SENDS,
  verify: CHECKS,
  'send-and-wait': [...SENDS, ...ENDS],
} as const;

const codesOf = (all: readonly { error_code: string }[]): string[] =>
  distinct(all.map(({ error_code }) => error_code).filter((code) => code !== ''));

test.each(ACTIONS)('%s puts out what the contract names, and nothing else', async (name) => {
  expect(fieldNames(actionMeta(name).outputFields)).toEqual(namesOf(OUTPUTS[name]));
  const workflow = new Workflow(await openAccount());
  const fields = { purpose: 'portal_access', recipient: 'enrolled_contact', channel: 'email' };
  for (const given of [fields, { ...fields, purpose: 'x' }]) {
    const outputs = await workflow.outputs(name, given);
    const { hs_execution_state: _, hs_expiration_duration: __, ...own } = outputs;
    expect(namesOf(own)).toEqual(namesOf(OUTPUTS[name]));
  }
});

test.each([
  ['a code that is sent', SENDS, SEND_OUTPUTS],
  ['a code that is checked', CHECKS, VERIFY_OUTPUTS],
  ['a code that was waited for', ENDS, WAIT_OUTPUTS],
])('every outcome of %s has all of the outputs', (_, all, names) => {
  for (const outputs of all) expect(namesOf(outputs)).toEqual(namesOf(names));
});

test('every send status can come about, and is an option with a label', () => {
  expect(distinct(SENDS.map(({ send_status }) => send_status))).toEqual(namesOf(STATUSES));
  for (const name of SENDING)
    expect(valuesOf(actionMeta(name).outputFields, 'send_status')).toEqual(namesOf(STATUSES));
});

test('every result can come about, and is an option with a label', () => {
  expect(distinct(CHECKS.map(({ result }) => result))).toEqual(namesOf(RESULTS));
  for (const name of ['verify', 'send-and-wait'] as const)
    expect(valuesOf(actionMeta(name).outputFields, 'result')).toEqual(namesOf(RESULTS));
});

test('every refusal that the rules give has an answer, and those of other steps have none', () => {
  const sends = [
    ...['account_limit', 'cool_down', 'country_not_allowed', 'destination_limit', 'locked'],
    ...['no_such_destination', 'recently_changed', 'sms_limit'],
  ];
  expect(answeredRefusals('send')).toEqual(sends);
  expect(answeredRefusals('check')).toEqual(
    [
      ...['account_limit', 'already_used', 'cancelled', 'changed_since', 'expired', 'locked'],
      ...['no_open_code', 'not_a_code', 'rejected', 'replaced', 'too_many_attempts'],
    ].sort(),
  );
});

test('a time is a number of milliseconds, a count a number, and nothing is undefined', () => {
  for (const outputs of [...SENDS, ...CHECKS, ...ENDS]) {
    const { expires_at, verified_at, attempts_left } = { ...outputs } as Partial<WaitOutputs>;
    for (const time of [expires_at, verified_at]) expect(time ?? '').toMatch(/^(\d{13})?$/);
    expect(attempts_left ?? '').toMatch(/^\d*$/);
    expect(outputs.summary).toMatch(/^[A-Z].*\.$/);
    expect(JSON.stringify(outputs)).not.toMatch(/undefined|NaN|null|\[object/);
  }
});

test('what failed says why, and what went well has no error', () => {
  for (const { send_status, error_code } of SENDS) {
    if (send_status === 'failed') expect(error_code).toMatch(/^[A-Z_]+$/);
    if (['sent', 'unconfirmed', 'already_sent'].includes(send_status)) expect(error_code).toBe('');
  }
  for (const { result, error_code } of CHECKS)
    if (result === 'failed') expect(error_code).toMatch(/^[A-Z_]+$/);
  for (const { error_code } of ENDS) expect(error_code).toBe('');
});

describe.each(ACTIONS)('the execution rules of %s', (name) => {
  const { executionRules, labels, inputFields } = actionMeta(name);
  const wordsOf = (code: string): string => {
    const rule = executionRules.find(({ conditions }) => conditions.error_code === code);
    return labels.en.executionRules[rule?.labelName ?? ''] ?? '';
  };
  const problems = fieldProblems(name === 'verify' ? 'verify' : 'send');

  test('are one for each error code that can come about, and no more', () => {
    const ruled = executionRules.map(({ conditions }) => conditions.error_code);
    expect([...ruled].sort()).toEqual(codesOf(BY_ACTION[name]));
  });

  test('name the field that is wrong as the editor does', () => {
    expect(problems.length).toBeGreaterThan(0);
    for (const { field } of problems) {
      expect(fieldNames(inputFields)).toContain(field);
      const label = labels.en.inputFieldLabels[field];
      expect(wordsOf(`FIELD_${field.toUpperCase()}`)).toMatch(
        new RegExp(`^Check the field ${label}: `),
      );
    }
  });

  test('say first whether something was sent or checked', () => {
    const failures = ['TRAIL_BROKEN', 'NOT_SET_UP', 'RECORD_NOT_FOUND', 'RECORD_MERGED'];
    for (const code of failures) expect(wordsOf(code)).toMatch(/^Stopped: /);
    const others = codesOf(BY_ACTION[name]).filter(
      (code) => !failures.includes(code) && !code.startsWith('FIELD_'),
    );
    for (const code of others) expect(wordsOf(code)).toMatch(/^(Not sent|Not checked): /);
  });
});

describe.each(SENDING)('the numbers in the words of %s', (name) => {
  const { executionRules: rules, inputFieldDescriptions: inputs } = actionMeta(name).labels.en;

  /** The nearest value that a policy may have. */
  const limitOf = (purpose: Purpose, changes: Partial<PurposeSettings>): number =>
    floorProblems(purpose, { ...DEFAULT_SETTINGS.purposes[purpose], ...changes })[0]?.limit ?? NaN;

  test('are the limits of a lifetime', () => {
    const [most, day] = (['portal_access', 'email_ownership'] as const).map((purpose) =>
      limitOf(purpose, { minutes: 100_000 }),
    );
    const least = limitOf('portal_access', { minutes: 0 });
    expect(rules['fieldMinutes']).toContain(`from ${least} to ${most}, or to ${day} for`);
    expect(inputs['minutes']).toContain(`At most ${most}; at most ${day} for`);
    for (const words of [rules['fieldMinutes'], inputs['minutes']])
      expect(words).toContain(PURPOSE_WORDS.email_ownership);
  });

  test('are the limits of a length', () => {
    const [least, most] = [1, 99].map((digits) => limitOf('portal_access', { digits }));
    const { deal_approval, portal_access } = DEFAULT_SETTINGS.purposes;
    const ofDeal = deal_approval.digits;
    expect(rules['fieldDigits']).toContain(
      `${least} to ${most}, and at least ${ofDeal} for a deal`,
    );
    expect(inputs['digits']).toContain(
      `${ofDeal} for a deal, ${portal_access.digits} for everything else`,
    );
  });

  test('are how long a lock lasts, and none where an admin sets it', () => {
    expect(rules['locked']).toContain(`up to ${WRONG_WINDOW_MS / DAY_MS} days`);
    expect(rules['recentlyChanged']).not.toMatch(/\d/);
  });
});
