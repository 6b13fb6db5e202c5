import type {
  Check,
  CheckFact,
  CheckId,
  CheckState,
  FactName,
  Fix,
} from '../../contract/set-up.ts';
import { LedgerUnreachable, TrailBroken } from '../../otp/ledger.ts';
import { CallFailed } from '../failure.ts';
import { NotSetUp } from '../not-set-up.ts';

/** How a line stands, without its name. */
export type Standing = CheckState & { fix: Fix; facts: readonly CheckFact[] };

export const fact = (name: FactName, of?: string): CheckFact =>
  of === undefined ? { fact: name } : { fact: name, of };

/** All is as it must be. */
export function ok(...facts: CheckFact[]): Standing {
  return { state: 'ok', fix: 'none', facts };
}

/** Nobody can tell before the line `id` is right. */
export function waitsFor(id: CheckId): Standing {
  return { state: 'unknown', fix: 'none', facts: [fact('waits_for', id)] };
}

/** One line of the checklist: what `look` finds, or what became of the call that it made. */
export async function line(id: CheckId, look: () => Promise<Standing>): Promise<Check> {
  try {
    return { id, ...(await look()) };
  } catch (error) {
    return { id, ...standingAfter(error) };
  }
}

function standingAfter(error: unknown): Standing {
  if (error instanceof TrailBroken) {
    return { state: 'wrong', fix: 'person', facts: [fact('trail_broken')] };
  }
  if (error instanceof NotSetUp) return waitsFor('entry_object');
  if (error instanceof LedgerUnreachable) {
    return { state: 'unknown', fix: 'none', facts: [fact('no_answer')] };
  }
  if (error instanceof CallFailed) return failedStanding(error);
  throw error;
}

function failedStanding({ failure, needs }: CallFailed): Standing {
  switch (failure) {
    case 'not_allowed': {
      const facts = needs.map((scope) => fact('lacks_scope', scope));
      return { state: 'missing', fix: 'person', facts: [fact('not_allowed'), ...facts] };
    }
    case 'busy':
      return { state: 'unknown', fix: 'none', facts: [fact('busy')] };
    case 'unknown':
    case 'taken':
    case 'not_found':
    case 'invalid':
      return { state: 'unknown', fix: 'none', facts: [fact('no_answer')] };
  }
}
