import type { Purpose } from '../contract/vocabulary.ts';
import { codeSpace, type CodeShape } from './alphabet.ts';

/** What a purpose allows. Every number is a ceiling that holds at any concurrency. */
export interface Policy {
  shape: CodeShape;
  /** How long a code can be entered after it was issued. */
  minutes: number;
  /** Wrong or right answers that one code takes. */
  attempts: number;
  /** Between two messages to one destination. */
  coolDownSeconds: number;
  /** Messages to one destination in any 10 minutes. */
  sendsPer10Minutes: number;
  /** Messages to one destination in any 24 hours. */
  sendsPerDay: number;
  /** Wrong answers for a record, purpose and pathway since its last success, in any 7 days. */
  wrongPerWeek: number;
  /** How long a verification counts after it was made. */
  countsForMinutes: number;
  /** Whether an address that changed in the last 24 hours is refused. */
  highRisk: boolean;
}

/** Ceilings over all purposes. */
export const REP_SENDS_PER_MINUTE = 10;
export const ACCOUNT_SENDS_PER_MINUTE = 100;

const CALL: Policy = {
  shape: { length: 6, alphabet: 'digits' },
  minutes: 5,
  attempts: 5,
  coolDownSeconds: 60,
  sendsPer10Minutes: 3,
  sendsPerDay: 10,
  wrongPerWeek: 10,
  countsForMinutes: 30,
  highRisk: false,
};

/** The policies of an account that has set none of its own. */
export const DEFAULT_POLICIES: Readonly<Record<Purpose, Policy>> = {
  caller_check: CALL,
  sensitive_request: { ...CALL, minutes: 10, highRisk: true },
  regulated_request: { ...CALL, highRisk: true },
  portal_access: { ...CALL, minutes: 10, countsForMinutes: 60 },
  // A confirmation code for an address may live 24 hours (NIST SP 800-63A-4, section 3.8).
  email_ownership: { ...CALL, minutes: 24 * 60, countsForMinutes: 24 * 60 },
  deal_approval: { ...CALL, shape: { length: 8, alphabet: 'digits' }, highRisk: true },
};

/** A setting that no policy may have. */
export interface PolicyProblem {
  setting: keyof Policy;
  problem: 'too_low' | 'too_high' | 'not_whole';
  /** The nearest value that is allowed. */
  limit: number;
}

/** A blind guess at one code may succeed at most this often, whatever the settings. */
const GUESS_CHANCE_CEILING = 5e-4;

/**
 * What is wrong with a policy, by the limits that no settings page can loosen; empty when it is
 * sound. Ten minutes is the longest a code may live by OWASP ASVS 5.0, 6.5.5; only confirming an
 * e-mail address may take a day (NIST SP 800-63A-4, 3.8).
 */
export function policyProblems(purpose: Purpose, policy: Policy): PolicyProblem[] {
  const ranges: [keyof Policy, number, number, number][] = [
    ['shape', policy.shape.length, 4, 10],
    ['minutes', policy.minutes, 1, purpose === 'email_ownership' ? 24 * 60 : 10],
    ['attempts', policy.attempts, 1, maxAttempts(policy.shape)],
    ['coolDownSeconds', policy.coolDownSeconds, 30, 3600],
    ['sendsPer10Minutes', policy.sendsPer10Minutes, 1, 5],
    ['sendsPerDay', policy.sendsPerDay, 1, 20],
    ['wrongPerWeek', policy.wrongPerWeek, 1, 10],
    ['countsForMinutes', policy.countsForMinutes, 1, 24 * 60],
  ];
  return ranges.flatMap(([setting, value, low, high]): PolicyProblem[] => {
    if (!Number.isInteger(value)) return [{ setting, problem: 'not_whole', limit: low }];
    if (value < low) return [{ setting, problem: 'too_low', limit: low }];
    if (value > high) return [{ setting, problem: 'too_high', limit: high }];
    return [];
  });
}

function maxAttempts(shape: CodeShape): number {
  return Math.min(10, Math.floor(codeSpace(shape) * GUESS_CHANCE_CEILING));
}
