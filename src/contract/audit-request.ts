import type { AuditFilter } from './audit-filter.ts';
import type { RecordRef } from './vocabulary.ts';

/** JSON Lines hold all that is sealed, and can be checked; CSV is for spreadsheets. */
export type ExportFormat = 'jsonl' | 'csv';

/** What every request of the audit page carries. A claim until the function has checked it. */
export interface AuditClaims {
  user: { id: number };
  /** The actor token of `whoami`, where the page has one. */
  actor?: string;
}

/**
 * What the audit page asks for. Whatever takes longer than one call goes on with `after`, which a reply gave;
 * it is opaque, and absent of the last reply.
 */
export type AuditRequest = AuditClaims &
  (
    | { action: 'totals'; filter: AuditFilter }
    /** The one figure that totals leave out where it takes many searches. */
    | { action: 'median'; filter: AuditFilter }
    /** Counts a part of what the filter finds by day, user, purpose, channel and outcome. */
    | { action: 'tally'; filter: AuditFilter; after?: string }
    /** Newest first. */
    | { action: 'rows'; filter: AuditFilter; after?: string }
    /** Everything about the code that a row is about. `row`: its id. */
    | { action: 'story'; row: string }
    /** Looks at every entry that was written in this time, and at what follows from it. */
    | { action: 'check'; from: number; to: number; after?: string }
    /** The entries themselves, to be kept and checked elsewhere; oldest first. */
    | { action: 'export'; filter: AuditFilter; format: ExportFormat; after?: string }
    /** What is older than it is to be kept. With `run`, it is also reduced to what proves that it was there. */
    | { action: 'retention'; run: boolean; after?: string }
    /** What the trail holds of a record. With `run`, it is also reduced to what identifies nobody. */
    | { action: 'erasure'; record: RecordRef; run: boolean; after?: string }
  );
