import type { TrailFinding } from '../../../contract/audit-view.ts';
import type { Plan } from '../walk/walk.ts';

/** What a check has found so far. */
export interface Checked {
  checked: number;
  total: number;
  /** Each once, as far as the replies list them. */
  findings: readonly TrailFinding[];
  /** How many there are, with those that no reply lists. */
  faults: number;
  /** HubSpot's search may not know of what was changed after that. */
  asOf: number;
  /** Looked at what was written since then; 0: since the beginning. */
  from: number;
  /** Up to then. */
  to: number;
}

/** Checks all that was written in a time, and what follows from it. */
export function checkPlan({ from, to }: { from: number; to: number }): Plan<Checked> {
  return {
    question: (after) => ({ action: 'check', from, to, ...(after !== undefined && { after }) }),
    add: (sum, reply) => {
      if (reply.action !== 'check') return null;
      const { checked, total, findings, faults } = reply.part;
      const asOf = sum?.asOf ?? reply.asOf;
      const earlier = sum?.findings ?? [];
      const places = new Set(earlier.map(placeOf));
      const others = findings.filter((finding) => !places.has(placeOf(finding)));
      const unlisted = faults - findings.length;
      return {
        sum: {
          checked: (sum?.checked ?? 0) + checked,
          total: Math.max(sum?.total ?? 0, total),
          findings: [...earlier, ...others],
          faults: (sum?.faults ?? 0) + others.length + unlisted,
          ...{ asOf, from, to: Math.min(to, asOf) },
        },
        after: reply.after,
      };
    },
  };
}

/** Two parts that build on the same entry tell of one fault of it. */
function placeOf({ fault, id, line, n }: TrailFinding): string {
  return `${fault} ${id ?? `${line} ${n}`}`;
}
