import type { AuditFilter } from '../../../contract/audit-filter.ts';
import type { AuditRow } from '../../../contract/audit-view.ts';
import type { Plan } from '../walk/walk.ts';

/** As many as are shown at once. */
export const ROWS = 20;

/** The entries that one call brings, of which some are shown at a time, and the parts before it. */
export interface Part {
  rows: readonly AuditRow[];
  total: number;
  asOf: number;
  before: readonly { count: number; after: string | undefined }[];
  /** Where the next one begins; undefined where this is the last. */
  after: string | undefined;
}

/** Asks for the part behind these. */
export function rowsPlan(filter: AuditFilter, before: Part['before']): Plan<Part> {
  const from = before.at(-1)?.after;
  return {
    question: () => ({ action: 'rows', filter, ...(from !== undefined && { after: from }) }),
    add: (_, reply) => {
      if (reply.action !== 'rows') return null;
      const { rows, total, asOf, after } = reply;
      // One part is all that was asked for: what is behind it is another question.
      return { sum: { rows, total, asOf, before, after }, after: undefined };
    },
  };
}
