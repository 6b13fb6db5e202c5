import type { AuditFilter } from '../../../contract/audit-filter.ts';
import type { AuditRow } from '../../../contract/audit-view.ts';
import type { Plan } from '../walk/walk.ts';

/** One page of the entries, and the pages before it. */
export interface Page {
  rows: readonly AuditRow[];
  total: number;
  asOf: number;
  before: readonly { count: number; after: string | undefined }[];
  /** Where the next one begins; undefined where this is the last. */
  after: string | undefined;
}

/** Asks for the page behind these. */
export function rowsPlan(filter: AuditFilter, before: Page['before']): Plan<Page> {
  const from = before.at(-1)?.after;
  return {
    question: () => ({ action: 'rows', filter, ...(from !== undefined && { after: from }) }),
    add: (_, reply) => {
      if (reply.action !== 'rows') return null;
      const { rows, total, asOf, after } = reply;
      // A page is all that was asked for: what is behind it is another question.
      return { sum: { rows, total, asOf, before, after }, after: undefined };
    },
  };
}
