import type {
  AuditRow,
  AuditTally,
  AuditTotals,
  CheckedPart,
  ReducedPart,
  StoryEntry,
} from './audit-view.ts';

/** Why the audit page was not answered as it wished. */
export type AuditRefusal =
  | { refusal: 'malformed_request'; field: string }
  | { refusal: 'unknown_user' }
  /** Reading takes a supervisor, and reducing an admin; or somebody for whom HubSpot vouches. */
  | { refusal: 'not_allowed'; needs: 'supervisor' | 'admin' | 'verified_actor' }
  | { refusal: 'row_not_found' }
  /** HubSpot takes five searches in a second, the whole account's together. */
  | { refusal: 'busy'; retryAfterMs: number }
  | { refusal: 'not_set_up'; missing: string }
  | { refusal: 'unconfirmed' }
  | { refusal: 'trail_broken' };

/** `asOf`: HubSpot's search may not know what was written after that, in milliseconds since 1970. */
export type AuditReply =
  | { ok: true; action: 'totals'; asOf: number; totals: AuditTotals }
  | { ok: true; action: 'median'; medianSeconds: number | null }
  | { ok: true; action: 'tally'; asOf: number; tally: AuditTally; after?: string }
  | { ok: true; action: 'rows'; asOf: number; rows: AuditRow[]; total: number; after?: string }
  | { ok: true; action: 'story'; entries: StoryEntry[] }
  | { ok: true; action: 'check'; asOf: number; part: CheckedPart; after?: string }
  /** `text`: ready to be written behind the parts before it. `count`: entries in this part. */
  | { ok: true; action: 'export'; asOf: number; text: string; count: number; after?: string }
  | { ok: true; action: 'retention'; part: ReducedPart; after?: string }
  | { ok: true; action: 'erasure'; part: ReducedPart; after?: string }
  | ({ ok: false } & AuditRefusal);
