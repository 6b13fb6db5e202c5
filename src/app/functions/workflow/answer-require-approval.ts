import type { RequireApprovalOutputs } from '../../../contract/workflow-action.ts';
import type { Desk } from '../desk/desk.ts';
import type { HttpAnswer } from '../endpoint/http-answer.ts';
import type { Issued } from './after-sending.ts';
import { answerFailure, type LastingFailure } from './answer-failure.ts';
import { CHECK_WORDS, namesOf, notAskedWords, REQUIRE_WORDS } from './approval-words.ts';
import type { Asked } from './ask-approval.ts';
import type { FieldProblem } from './field-problem.ts';
import { messageStatus } from './message-status.ts';
import { whenRested } from './when-rested.ts';

/** What a wish came to: what to put out, and what was issued; or an answer that asks to be called again. */
export type RequireAnswer =
  | {
      outputs: RequireApprovalOutputs;
      issued: Issued | undefined;
      /** Whether the enrolment is to be held: then these stand while it is. */
      waits: boolean;
    }
  | HttpAnswer;

/** What *Require approval* puts out. */
export function answerRequire(desk: Desk, asked: Asked): RequireAnswer {
  if (!('sent' in asked)) {
    const failure = answerFailure(asked);
    return 'statusCode' in failure ? failure : goesOn(requireFailure(failure));
  }
  switch (asked.sent) {
    case 'issued':
      return answerIssued(desk, asked);
    case 'not':
      return answerRefused(desk, asked.refusal);
    case 'no_need': {
      const { standing } = asked;
      if (standing.approval === 'not_needed') {
        return goesOn(outputsOf('not_needed', CHECK_WORDS.not_needed));
      }
      const approver = namesOf(standing.given);
      const about = { approver, approved_at: String(standing.at) };
      return goesOn(outputsOf('approved', CHECK_WORDS.approved(approver), about));
    }
  }
}

/** The answer to a request whose fields are wrong. */
export function requireProblem({ field, words }: FieldProblem): RequireApprovalOutputs {
  return requireFailure({ code: `FIELD_${field.toUpperCase()}`, words });
}

/** The answer where the app or the record is not as it must be. */
export function requireFailure({ code, words }: LastingFailure): RequireApprovalOutputs {
  return outputsOf('failed', words, { error_code: code });
}

function answerIssued(desk: Desk, issued: Issued): RequireAnswer {
  const status = messageStatus(desk, issued);
  if (typeof status === 'object') return status;
  const { challenge } = issued;
  const isRefused = status === 'delivery_refused';
  const approver = approverIn(issued);
  const words = REQUIRE_WORDS[status](approver, challenge.masked);
  const outputs = outputsOf(isRefused ? 'not_sent' : 'expired', words, {
    ...{ approver, challenge_id: challenge.id, masked_destination: challenge.masked },
    expires_at: String(challenge.expiresAt),
    error_code: isRefused ? 'DELIVERY_REFUSED' : '',
  });
  return { outputs, issued, waits: !isRefused };
}

function approverIn({ entry: { event } }: Issued): string {
  const approval = event.kind === 'issued' ? event.challenge.approval : undefined;
  if (approval === undefined) throw new TypeError('A request that asks for no approval');
  return approval.approver.name;
}

function answerRefused(
  desk: Desk,
  refusal: Extract<Asked, { sent: 'not' }>['refusal'],
): RequireAnswer {
  switch (refusal.refusal) {
    case 'cool_down':
    case 'account_limit':
      return whenRested(desk, refusal);
    case 'no_amount':
    case 'no_owner':
    case 'no_approver':
    case 'approver_left':
    case 'no_such_approver':
    case 'requester_is_approver':
    case 'approver_must_enter':
    case 'no_such_destination':
    case 'destination_limit':
    case 'locked': {
      const error_code = refusal.refusal.toUpperCase();
      return goesOn(outputsOf('not_sent', notAskedWords(refusal), { error_code }));
    }
    default:
      throw new TypeError(`A workflow is not refused for ${refusal.refusal}`);
  }
}

function goesOn(outputs: RequireApprovalOutputs): RequireAnswer {
  return { outputs, issued: undefined, waits: false };
}

function outputsOf(
  result: RequireApprovalOutputs['result'],
  summary: string,
  others: Partial<RequireApprovalOutputs> = {},
): RequireApprovalOutputs {
  return {
    ...{ result, approver: '', approved_at: '', challenge_id: '', masked_destination: '' },
    ...{ expires_at: '', summary, error_code: '' },
    ...others,
  };
}
