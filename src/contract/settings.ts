import type { Channel, Purpose } from './vocabulary.ts';

/** What an admin sets for one purpose. The floors and ceilings are `policyRanges`. */
export interface PurposeSettings {
  /** Of a code. */
  digits: number;
  /** How long a code can be entered. */
  minutes: number;
  /** Answers that one code takes. */
  attempts: number;
  /** Between two messages to one destination. */
  coolDownSeconds: number;
  /** Messages to one destination in any 10 minutes. */
  sendsPer10Minutes: number;
  /** Messages to one destination in any 24 hours. */
  sendsPerDay: number;
  /** Wrong answers for a record since its last success, in any 7 days. */
  wrongPerWeek: number;
  /** How long a verification counts. */
  countsForMinutes: number;
  /** Ways a code may go, preferred first. At least one. */
  channels: readonly Channel[];
  /** For how long an address that came to an existing record is called new. */
  newForHours: number;
  /** What becomes of a code for a new address. */
  whenNew: 'warn' | 'refuse';
  /** Whether HubSpot must vouch for whoever asks for a code or enters it. */
  verifiedActor: boolean;
}

/** What somebody may do. Each may do what those before it may. */
export type Role = 'viewer' | 'sender' | 'approver' | 'supervisor' | 'admin';

/** Who may do what. A person's own role counts before their teams', and the highest of those before everyone's. */
export interface RoleSettings {
  everyone: 'viewer' | 'sender' | 'approver';
  teams: readonly { teamId: string; role: Role }[];
  people: readonly { userId: number; role: Role }[];
}

/** Who can give one approval of a deal's move. */
export type ApproverSetting =
  { owner: true } | { property: string } | { users: readonly [string, ...string[]] };

/** What deals from a certain amount on need. */
export interface ApprovalTierSettings {
  /** By currency (ISO 4217). */
  from: Readonly<Record<string, number>>;
  approvals: readonly [ApproverSetting] | readonly [ApproverSetting, ApproverSetting];
  requesterMayApprove: boolean;
  approverEnters: boolean;
}

export interface GuardedStageSettings {
  pipeline: string;
  stage: string;
  tiers: readonly [ApprovalTierSettings, ...ApprovalTierSettings[]];
}

/** Which moves of deals need approval. */
export interface ApprovalSettings {
  homeCurrency: string;
  stages: readonly GuardedStageSettings[];
}

/** Of text messages: what keeps somebody else's bill from growing (SMS pumping). */
export interface SmsSettings {
  /** ISO 3166-1 alpha-2. Empty: the country of the sending number alone. */
  countries: readonly string[];
  /** Text messages in any day of the account. */
  messagesPerDay: number;
}

/** All that an admin decides. Saved as a whole, as the next version. */
export interface Settings {
  purposes: Readonly<Record<Purpose, PurposeSettings>>;
  approvals: ApprovalSettings;
  sms: SmsSettings;
  roles: RoleSettings;
}
