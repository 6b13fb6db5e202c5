import type { Refusal } from '../../../contract/refusal.ts';
import type { VerifyOutputs, VerifyResult } from '../../../contract/workflow-action.ts';
import { callAgain, type HttpAnswer } from '../endpoint/http-answer.ts';
import { answerFailure, type LastingFailure } from './answer-failure.ts';
import type { Checked } from './check-code.ts';
import type { FieldProblem } from './field-problem.ts';
import { ACCOUNT_DAY_FULL, NOT_A_CODE, triesLeftWords, VERIFY_WORDS } from './outcome-words.ts';

/** What *Verify OTP* puts out, or an answer that asks to be called again. */
export function answerCheck(
  checked: Checked,
): { outputs: VerifyOutputs; isDecided: boolean; left?: number } | HttpAnswer {
  if (!('checked' in checked)) {
    const failure = answerFailure(checked);
    return 'statusCode' in failure ? failure : { outputs: checkFailure(failure), isDecided: false };
  }
  const { isDecided, unfinished, left } = checked;
  if (unfinished) return callAgain(2_000);
  return { outputs: outputsOf(checked), isDecided, ...(left !== undefined && { left }) };
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

function outputsOf(checked: Extract<Checked, { checked: string }>): VerifyOutputs {
  switch (checked.checked) {
    case 'verified':
      return { ...outputFor('verified', ''), verified_at: String(checked.at) };
    case 'wrong_code':
      return wrongCode(VERIFY_WORDS.wrong_code, checked.triesLeft);
    case 'not':
      return outputOfRefusal(checked.refusal, checked.triesLeft);
  }
}

function wrongCode(words: string, left: number): VerifyOutputs {
  const summary = `${words} ${triesLeftWords(left)}`;
  return { ...outputFor('wrong_code', String(left)), summary };
}

function outputOfRefusal(refusal: Refusal, triesLeft: number): VerifyOutputs {
  switch (refusal.refusal) {
    case 'not_a_code':
      return wrongCode(NOT_A_CODE, triesLeft);
    case 'expired':
    case 'already_used':
    case 'changed_since':
    case 'no_open_code':
    case 'cancelled':
      return outputFor(refusal.refusal, '');
    case 'replaced':
    // Only what is asked in the card of a deal is ever rejected, and its codes are entered there.
    case 'rejected':
      return outputFor('cancelled', '');
    case 'too_many_attempts':
    case 'locked':
      return outputFor('too_many_attempts', '0');
    case 'account_limit': {
      const output = outputFor('too_many_attempts', '0');
      return { ...output, summary: ACCOUNT_DAY_FULL, error_code: 'ACCOUNT_LIMIT' };
    }
    default:
      throw new TypeError(`A check is not refused for ${refusal.refusal}`);
  }
}

function outputFor(result: Exclude<VerifyResult, 'failed'>, attempts_left: string): VerifyOutputs {
  const summary = VERIFY_WORDS[result];
  return { result, attempts_left, verified_at: '', summary, error_code: '' };
}
