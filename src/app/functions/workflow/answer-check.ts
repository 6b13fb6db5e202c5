import type { Refusal } from '../../../contract/refusal.ts';
import type { VerifyOutputs, VerifyResult } from '../../../contract/workflow-action.ts';
import { callAgain, type HttpAnswer } from '../endpoint/http-answer.ts';
import { answerFailure, type LastingFailure } from './answer-failure.ts';
import type { Checked } from './check-code.ts';
import type { FieldProblem } from './field-problem.ts';
import {
  ACCOUNT_DAY_FULL,
  NOT_A_CODE,
  NOT_EMPTIED,
  triesLeftWords,
  VERIFY_WORDS,
} from './outcome-words.ts';

/** What *Verify OTP* puts out, or an answer that asks to be called again. */
export function answerCheck(checked: Checked): { outputs: VerifyOutputs } | HttpAnswer {
  if (!('checked' in checked)) {
    const failure = answerFailure(checked);
    return 'statusCode' in failure ? failure : { outputs: checkFailure(failure) };
  }
  if (checked.unfinished) return callAgain(2_000);
  const isLeft = checked.emptied === 'refused';
  const outputs = outputsOf(checked);
  return {
    outputs: isLeft
      ? {
          ...outputs,
          summary: `${outputs.summary} ${NOT_EMPTIED}`,
          error_code: 'FIELD_CODE_PROPERTY',
        }
      : outputs,
  };
}

/** The answer to a request whose fields are wrong. */
export function checkProblem({ field, words }: FieldProblem): VerifyOutputs {
  return checkFailure({ code: `FIELD_${field.toUpperCase()}`, words });
}

/** The answer where the app or the record is not as it must be. */
export function checkFailure({ code, words }: LastingFailure): VerifyOutputs {
  return {
    ...{ result: 'failed', attempts_left: '', verified_at: '' },
    ...{ summary: words, error_code: code },
  };
}

function outputsOf({
  checked,
  refusal,
  triesLeft,
  at,
}: Extract<Checked, { checked: string }>): VerifyOutputs {
  switch (checked) {
    case 'verified':
      return { ...outputFor('verified', ''), verified_at: String(at) };
    case 'wrong_code': {
      const output = outputFor('wrong_code', String(triesLeft));
      return { ...output, summary: `${output.summary} ${triesLeftWords(triesLeft)}` };
    }
    case 'not':
      return outputOfRefusal(refusal, triesLeft);
  }
}

function outputOfRefusal(refusal: Refusal | undefined, triesLeft: number): VerifyOutputs {
  switch (refusal?.refusal) {
    case 'not_a_code': {
      const output = outputFor('wrong_code', String(triesLeft));
      return { ...output, summary: `${NOT_A_CODE} ${triesLeftWords(triesLeft)}` };
    }
    case 'expired':
    case 'already_used':
    case 'changed_since':
    case 'no_open_code':
    case 'cancelled':
      return outputFor(refusal.refusal, '');
    case 'replaced':
      return outputFor('cancelled', '');
    case 'too_many_attempts':
    case 'locked':
      return outputFor('too_many_attempts', '0');
    case 'account_limit':
      return {
        ...outputFor('too_many_attempts', '0'),
        summary: ACCOUNT_DAY_FULL,
        error_code: 'ACCOUNT_LIMIT',
      };
    default:
      throw new TypeError(`A check is not refused for ${String(refusal?.refusal)}`);
  }
}

function outputFor(result: Exclude<VerifyResult, 'failed'>, attempts_left: string): VerifyOutputs {
  const summary = VERIFY_WORDS[result];
  return { result, attempts_left, verified_at: '', summary, error_code: '' };
}
