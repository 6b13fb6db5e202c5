import type { Purpose } from '../contract/vocabulary.ts';
import type { CodeShape } from './alphabet.ts';
import { isPublic, type Stream } from './stream.ts';

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
/** Of those, what workflows may take: strangers can set a workflow off, and must not stop a rep. */
export const PUBLIC_SENDS_PER_MINUTE = 60;

/**
 * Text messages of the account in a day, which cost money each; and what workflows may have of them. What
 * strangers can set off is worth money to whoever shares in the price of messages to some countries.
 */
export const SMS_PER_DAY = 200;
export const PUBLIC_SMS_PER_DAY = 120;

/**
 * Answers that workflows and pages may have compared in a day, right or wrong, over all records. One
 * blind guess at each of any number of records succeeds with at most 400 / 10^6 + 10,000 / 10^8 = 5e-4.
 */
export const SHORT_CODES_CHECKED_PER_DAY = 400;
export const LONG_CODES_CHECKED_PER_DAY = 10_000;

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
  // Long enough to fill in what HubSpot asks for before the move.
  deal_approval: {
    ...CALL,
    shape: { length: 8, alphabet: 'digits' },
    highRisk: true,
    countsForMinutes: 24 * 60,
  },
};

/**
 * The policy of a purpose where strangers can set it off: two thirds of the messages in 10 minutes and
 * six tenths of those in a day: the rest is for reps, whatever workflows do.
 */
function publicPolicy(policy: Policy): Policy {
  return {
    ...policy,
    sendsPer10Minutes: Math.max(1, Math.floor((policy.sendsPer10Minutes * 2) / 3)),
    sendsPerDay: Math.max(1, Math.floor(policy.sendsPerDay * 0.6)),
  };
}

/** The policy that holds for a stream. */
export function policyOf({ purpose, pathway }: Pick<Stream, 'purpose' | 'pathway'>): Policy {
  const policy = DEFAULT_POLICIES[purpose];
  return isPublic({ pathway }) ? publicPolicy(policy) : policy;
}

type Setting = Exclude<keyof Policy, 'highRisk'>;

/**
 * The lowest and the highest value of each setting, which no settings page can loosen; of a shape, its
 * length. Six digits are the fewest by NIST SP 800-63B-4, 3.1.3.2, and ASVS 6.5.4. Ten minutes is the
 * longest a code may live by OWASP ASVS 5.0, 6.5.5; only confirming an e-mail address may take a day
 * (NIST SP 800-63A-4, 3.8).
 */
export function policyRanges(
  purpose: Purpose,
): Readonly<Record<Setting, readonly [low: number, high: number]>> {
  return {
    shape: [6, 10],
    minutes: [1, purpose === 'email_ownership' ? 24 * 60 : 10],
    attempts: [1, 10],
    coolDownSeconds: [30, 3600],
    sendsPer10Minutes: [1, 5],
    sendsPerDay: [1, 20],
    wrongPerWeek: [1, 10],
    countsForMinutes: [1, 24 * 60],
  };
}

/** A setting that no policy may have. */
export interface PolicyProblem {
  setting: Setting;
  problem: 'too_low' | 'too_high' | 'not_whole';
  /** The nearest value that is allowed. */
  limit: number;
}

/** What is wrong with a policy by those ranges; empty when it is sound. */
export function policyProblems(purpose: Purpose, policy: Policy): PolicyProblem[] {
  const ranges = Object.entries(policyRanges(purpose)) as [Setting, readonly [number, number]][];
  return ranges.flatMap(([setting, [low, high]]): PolicyProblem[] => {
    const value = setting === 'shape' ? policy.shape.length : policy[setting];
    if (!Number.isInteger(value)) return [{ setting, problem: 'not_whole', limit: low }];
    if (value < low) return [{ setting, problem: 'too_low', limit: low }];
    if (value > high) return [{ setting, problem: 'too_high', limit: high }];
    return [];
  });
}
