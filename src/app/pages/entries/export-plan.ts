import type { AuditFilter } from '../../../contract/audit-filter.ts';
import type { ExportFormat } from '../../../contract/audit-request.ts';
import type { Plan } from '../walk/walk.ts';

/** What was fetched since the last copy, and what was before it. */
export interface Fetched {
  text: string;
  count: number;
}

/** A clipboard and an editor still take this much at once; in characters. */
const ONE_COPY = 1_000_000;

/** Fetches as much of the export as is copied at once. */
export function exportPlan(filter: AuditFilter, format: ExportFormat): Plan<Fetched> {
  return {
    question: (after) => ({
      ...{ action: 'export', filter, format },
      ...(after !== undefined && { after }),
    }),
    add: (sum, reply) => {
      if (reply.action !== 'export') return null;
      const text = (sum?.text ?? '') + reply.text;
      const count = (sum?.count ?? 0) + reply.count;
      return { sum: { text, count }, after: reply.after, isEnough: text.length >= ONE_COPY };
    },
  };
}
