import type { ReducedPart } from '../../../contract/audit-view.ts';
import type { Purpose, RecordRef } from '../../../contract/vocabulary.ts';
import type { Done, Question } from '../exchange/call.ts';
import type { Plan } from '../walk/walk.ts';

type Reduce = 'retention' | 'erasure';

/** What is older than it is to be kept: with `run`, it is also reduced. */
export function retentionPlan(run: boolean): Plan<ReducedPart> {
  return plan('retention', (after) => ({ action: 'retention', run, ...at(after) }));
}

/** What the trail holds of a record: with `run`, it is also reduced. */
export function erasurePlan(record: RecordRef, run: boolean): Plan<ReducedPart> {
  return plan('erasure', (after) => ({ action: 'erasure', record, run, ...at(after) }));
}

function at(after: string | undefined): { after?: string } {
  return after === undefined ? {} : { after };
}

function plan(
  action: Reduce,
  question: (after: string | undefined) => Question,
): Plan<ReducedPart> {
  return {
    question,
    add: (sum, reply) => {
      const part = partOf(action, reply);
      if (!part) return null;
      return { sum: sum ? added(sum, part.part) : part.part, after: part.after };
    },
  };
}

function partOf(action: Reduce, reply: Done): { part: ReducedPart; after?: string } | null {
  switch (reply.action) {
    case 'retention':
    case 'erasure':
      return reply.action === action ? reply : null;
    default:
      return null;
  }
}

function added(one: ReducedPart, other: ReducedPart): ReducedPart {
  const purposes = { ...one.purposes };
  for (const [purpose, count] of Object.entries(other.purposes) as [Purpose, number][]) {
    purposes[purpose] = (purposes[purpose] ?? 0) + count;
  }
  return {
    ...one,
    looked: one.looked + other.looked,
    reduced: one.reduced + other.reduced,
    left: one.left + other.left,
    purposes,
  };
}
