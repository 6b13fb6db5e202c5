import type { CheckApprovalOutputs } from '../../../contract/workflow-action.ts';
import type { StageApproval } from '../../../otp/stage-approval.ts';
import type { LastingFailure } from './answer-failure.ts';
import { CHECK_WORDS, namesOf } from './approval-words.ts';
import type { FieldProblem } from './field-problem.ts';

/** What *Check approval* puts out, as long as nothing was put back. */
export function checkApprovalOutputs(found: StageApproval): CheckApprovalOutputs {
  const by = 'given' in found ? namesOf(found.given) : '';
  return {
    result: found.approval,
    approved_by: by,
    approved_at: found.approval === 'approved' ? String(found.at) : '',
    put_back: 'no',
    summary: wordsFor(found, by),
    error_code: '',
  };
}

function wordsFor(found: StageApproval, by: string): string {
  switch (found.approval) {
    case 'not_needed':
      return CHECK_WORDS.not_needed;
    case 'approved':
    case 'second_needed':
    case 'expired':
      return CHECK_WORDS[found.approval](by);
    case 'waiting':
      return CHECK_WORDS.waiting(found.approver);
    case 'rejected':
      return CHECK_WORDS.rejected(found.by, found.reason);
    case 'changed_since':
      return CHECK_WORDS.changed_since(by, found.changes);
    case 'not_approved':
      return CHECK_WORDS.not_approved[found.why];
  }
}

/** The answer to a request whose fields are wrong. */
export function checkApprovalProblem({ field, words }: FieldProblem): CheckApprovalOutputs {
  return checkApprovalFailure({ code: `FIELD_${field.toUpperCase()}`, words });
}

/** The answer where the app or the record is not as it must be. */
export function checkApprovalFailure({ code, words }: LastingFailure): CheckApprovalOutputs {
  return {
    ...{ result: 'failed', approved_by: '', approved_at: '', put_back: 'no' },
    ...{ summary: words, error_code: code },
  };
}
