import type { Channel } from '../contract/vocabulary.ts';
import type { PurposeSettings, Settings } from '../contract/settings.ts';
import type { CodeShape } from './alphabet.ts';
import { isPublic, type Stream } from './stream.ts';

/** What a purpose allows. Every number is a ceiling that holds at any concurrency. */
export interface Policy {
  /** The version of the settings that it is from; 0: the defaults. */
  version: number;
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
  /** Ways a code may go, preferred first. */
  channels: readonly Channel[];
  /** For how long after it came to an existing record an address is refused. 0: it is only warned of. */
  refusesNewForMs: number;
  /** Whether HubSpot must vouch for whoever asks for a code or enters it. */
  verifiedActor: boolean;
}

/** Ceilings over all purposes. */
export const REP_SENDS_PER_MINUTE = 10;
export const ACCOUNT_SENDS_PER_MINUTE = 100;
/** Of those, what workflows may take: strangers can set a workflow off, and must not stop a rep. */
export const PUBLIC_SENDS_PER_MINUTE = 60;

/**
 * Answers that workflows and pages may have compared in a day, right or wrong, over all records. One
 * blind guess at each of any number of records succeeds with at most 400 / 10^6 + 10,000 / 10^8 = 5e-4.
 */
export const SHORT_CODES_CHECKED_PER_DAY = 400;
export const LONG_CODES_CHECKED_PER_DAY = 10_000;

/**
 * Overrides that may be asked for in a day. Each that lifts a lock gives guessers ten more answers: a
 * hundred a day at most, one in 10,000 of a six-digit code. An emergency that needs more is an incident.
 */
export const OVERRIDES_ASKED_PER_DAY = 10;

/** Messages that somebody may have sent to themselves in ten minutes, to try a way out of the account. */
export const TESTS_PER_TEN_MINUTES = 5;

const HOUR_MS = 60 * 60 * 1000;

function policyFrom(settings: PurposeSettings, version: number): Policy {
  const { digits, newForHours, whenNew, ...rest } = settings;
  return {
    ...rest,
    version,
    shape: { length: digits, alphabet: 'digits' },
    refusesNewForMs: whenNew === 'refuse' ? newForHours * HOUR_MS : 0,
  };
}

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

/** Settings, and which version of them: 0 for the defaults. */
export interface SettingsInForce {
  version: number;
  settings: Settings;
}

/** The policy that holds for a stream. */
export function policyOf(
  { version, settings }: SettingsInForce,
  { purpose, pathway }: Pick<Stream, 'purpose' | 'pathway'>,
): Policy {
  const policy = policyFrom(settings.purposes[purpose], version);
  return isPublic({ pathway }) ? publicPolicy(policy) : policy;
}
