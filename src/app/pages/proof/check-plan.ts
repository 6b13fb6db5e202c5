import type { TrailFinding } from '../../../contract/audit-view.ts';
import type { Plan } from '../walk/walk.ts';

/** What a check has found so far. */
export interface Checked {
  checked: number;
  total: number;
  findings: readonly TrailFinding[];
  /** All of them; only the first are listed. */
  faults: number;
  /** HubSpot's search may not know of what was changed after that. */
  asOf: number;
}

/** More lines than this nobody reads: the terminal lists them all. */
const MOST_LISTED = 200;

/** Checks all that was written in a time, and what follows from it. */
export function checkPlan({ from, to }: { from: number; to: number }): Plan<Checked> {
  return {
    question: (after) => ({ action: 'check', from, to, ...(after !== undefined && { after }) }),
    add: (sum, reply) => {
      if (reply.action !== 'check') return null;
      const { checked, total, findings, faults } = reply.part;
      return {
        sum: {
          checked: (sum?.checked ?? 0) + checked,
          total: Math.max(sum?.total ?? 0, total),
          findings: [...(sum?.findings ?? []), ...findings].slice(0, MOST_LISTED),
          faults: (sum?.faults ?? 0) + faults,
          asOf: sum?.asOf ?? reply.asOf,
        },
        after: reply.after,
      };
    },
  };
}
