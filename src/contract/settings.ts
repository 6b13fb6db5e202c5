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
  | { owner: true }
  /**
   * The HubSpot user that a property of the deal names. HubSpot tells no manager of an owner, so this is how
   * an account says who it is.
   */
  | { property: string }
  /** Any one of these, by owner id. */
  | { users: readonly [string, ...string[]] };

/** What deals of a certain size need. */
export interface ApprovalTierSettings {
  /** From which amount on, by currency (ISO 4217). A deal in any other currency is as large as can be. */
  from: Readonly<Record<string, number>>;
  /** Each must be given, by another person, in this order. */
  approvals: readonly [ApproverSetting] | readonly [ApproverSetting, ApproverSetting];
  /** Whether who asks may be who approves. */
  requesterMayApprove: boolean;
  /** Whether nobody but the approver may enter the code. */
  approverEnters: boolean;
}

/** A stage that no deal shall reach without approval. */
export interface GuardedStageSettings {
  pipeline: string;
  stage: string;
  tiers: readonly [ApprovalTierSettings, ...ApprovalTierSettings[]];
}

/** Which moves of deals need approval. */
export interface ApprovalSettings {
  /** Of a deal that names none. ISO 4217. */
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

/** What e-mail says of its sender, and by which e-mail HubSpot sends it. Null: as the secret says. */
export interface EmailSettings {
  /** The sender as recipients know it: messages are signed with it. */
  senderName: string | null;
  /** By HubSpot null is the sender of the e-mail itself, its name too. */
  senderAddress: string | null;
  /** Where answers go. Null: to the sender, by HubSpot as its e-mail says. */
  replyTo: string | null;
  /** Of HubSpot's transactional e-mail. Says nothing where a mail server sends. */
  emailId: string | null;
}

/**
 * For how many days entries about records are kept whole, by purpose; null: for ever. After that, what is left of
 * one proves that it was there, and identifies nobody.
 */
export type KeepSettings = Readonly<Record<Purpose, number | null>>;

/** All that an admin decides. Saved as a whole, as the next version. */
export interface Settings {
  purposes: Readonly<Record<Purpose, PurposeSettings>>;
  approvals: ApprovalSettings;
  email: EmailSettings;
  sms: SmsSettings;
  roles: RoleSettings;
  keep: KeepSettings;
}
