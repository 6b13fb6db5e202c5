import type { AuditRefusal } from '../../../contract/audit-reply.ts';
import type { Problem } from '../exchange/problem.ts';
import { fill } from '../words/fill.ts';
import type { Notice } from '../words/notice.ts';
import type { Words } from '../words/words.ts';

/** What went wrong, and what to do now. */
export function problemNotice(problem: Problem, { problems }: Words): Notice {
  return problem.problem === 'no_answer'
    ? problems.noAnswer
    : refusalNotice(problem.refusal, problems);
}

function refusalNotice(refusal: AuditRefusal, problems: Words['problems']): Notice {
  const filled = ({ title, text }: Notice, values: Record<string, string>): Notice => ({
    title,
    text: fill(text, values),
  });
  switch (refusal.refusal) {
    case 'malformed_request':
      return filled(problems.malformed, { field: refusal.field });
    case 'unknown_user':
      return problems.unknownUser;
    case 'not_allowed':
      return problems.needs[refusal.needs];
    case 'row_not_found':
      return problems.rowNotFound;
    case 'busy':
      return problems.busy;
    case 'not_set_up': {
      const names: Readonly<Record<string, string>> = problems.missing;
      const { missing } = refusal;
      const name = Object.hasOwn(names, missing) ? names[missing] : undefined;
      return filled(problems.notSetUp, { missing: name ?? missing });
    }
    case 'unconfirmed':
      return problems.unconfirmed;
    case 'trail_broken':
      return problems.trailBroken;
  }
}
