import type { AuditOutcome } from './audit-filter.ts';
import type { Channel, Purpose, RecordRef } from './vocabulary.ts';

/** Milliseconds since 1970, by HubSpot's clock. */
type Instant = number;

/** Figures that HubSpot's search counts by itself, however many entries there are. */
export interface AuditTotals {
  /** Codes, and messages with the same code again. */
  sent: number;
  verified: number;
  wrong: number;
  /** Steps that were not taken; once for each actor and reason in ten minutes. */
  refused: number;
  overrides: number;
  /** All entries that the filter finds. */
  entries: number;
  /**
   * Half of those that were verified took no longer, in seconds; null when none was. Absent: they are too many for
   * one search to reach the middle, and it is to be asked for by itself.
   */
  medianSeconds?: number | null;
}

/** Counts of a part of the entries, to be added up. Keys: what is counted by; values: how many. */
export interface AuditTally {
  /** How many entries this part has. */
  entries: number;
  /** By day (`2026-11-27`, UTC) and outcome. */
  days: Record<string, Partial<Record<AuditOutcome, number>>>;
  /** By user id. */
  users: Record<string, { name: string; counts: Partial<Record<AuditOutcome, number>> }>;
  purposes: Partial<Record<Purpose, Partial<Record<AuditOutcome, number>>>>;
  channels: Partial<Record<Channel, Partial<Record<AuditOutcome, number>>>>;
  /** Of `refused` and `delivery_refused`, by reason. */
  reasons: Record<string, number>;
}

/** One entry, as the table lists it. */
export interface AuditRow {
  /** The entry's own id in HubSpot. */
  id: string;
  at: Instant;
  outcome: AuditOutcome;
  /** One sentence. */
  summary: string;
  purpose?: Purpose;
  channel?: Channel;
  /** Masked; empty where nothing was sent. */
  destination: string;
  record?: RecordRef;
  /** Who, and whether HubSpot vouched for it, in words. */
  by: string;
  /**
   * Whether its seal fits and it lies where it says: then the row is what was sealed. Otherwise it is what
   * somebody left of it in HubSpot.
   */
  intact: boolean;
}

/** One entry of a story, oldest first. */
export interface StoryEntry {
  at: Instant;
  summary: string;
  by: string;
  /** Whether its seal fits and it lies where it says. */
  intact: boolean;
}

/** What is wrong with an entry, or that there is none. */
export type TrailFault =
  /** Its seal does not fit: something in it was changed, or it is not ours. */
  | 'altered'
  /** It was sealed for another account. */
  | 'other_account'
  /** It lies under other keys than it was sealed for: moved or copied. */
  | 'misplaced'
  /** What people read of it differs from what is sealed. */
  | 'misreported'
  /** It builds on another entry than the one that lies before it. */
  | 'unlinked'
  /** It says that something follows which does not follow from the entry before it. */
  | 'unsound'
  /** Others build on it, or a record names it, and it is not there. */
  | 'missing';

/** A fault, and where it is. */
export interface TrailFinding {
  fault: TrailFault;
  /** The entry's own id in HubSpot, where it has one. */
  id?: string;
  /** In which line of entries, such as `0-1/201 card/caller_check`, and its place in it. */
  line: string;
  n: number;
}

/** What a part of a check found. */
export interface CheckedPart {
  /** Entries looked at in this part, and how many there are in all, by HubSpot's search. */
  checked: number;
  total: number;
  /** At most 50; `faults` counts all. */
  findings: TrailFinding[];
  faults: number;
}

/** An entry as it is kept, with what HubSpot shows of it. */
export interface ExportedEntry {
  id: string;
  /** When HubSpot created it. */
  createdAt: string;
  /** Every property of the object that has a value, `entry` and `seal` among them. */
  properties: Record<string, string>;
}

/** What is to be reduced, or was. */
export interface ReducedPart {
  /** Entries looked at in this part. */
  looked: number;
  /** Of those, how many are to be reduced, or now are. */
  reduced: number;
  /** Entries that do not bear checking, which nobody may cover up: they are as they were, for somebody to look at. */
  left: number;
  /** Of what is to be reduced, how many by purpose. */
  purposes: Partial<Record<Purpose, number>>;
  /** Only where a count of what is due begins. */
  last?: LastForAge;
}

/** The newest note that entries were about to be reduced for their age. */
export interface LastForAge {
  at: Instant;
  /** Who, and whether HubSpot vouched for it, in words. */
  by: string;
}
