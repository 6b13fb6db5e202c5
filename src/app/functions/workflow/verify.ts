import type { VerifyOutputs } from '../../../contract/workflow-action.ts';
import type { HttpAnswer } from '../endpoint/http-answer.ts';
import { answerWith, type Action } from './action.ts';
import { answerCheck, checkFailure, checkProblem } from './answer-check.ts';
import { checkCode } from './check-code.ts';
import { readVerifyFields } from './verify-fields.ts';

/** *Verify OTP*: checks what a form put into a property, and empties it. */
export const VERIFY: Action = {
  name: 'verify',
  async act(desk, request) {
    const wish = readVerifyFields(desk.keys, request);
    if ('field' in wish) return goOn(checkProblem(wish));
    const answer = answerCheck(await checkCode(desk, request, wish));
    return 'outputs' in answer ? goOn(answer.outputs) : answer;
  },
  fail: (failure) => goOn(checkFailure(failure)),
};

function goOn(outputs: VerifyOutputs): HttpAnswer {
  const isFailed = outputs.result === 'failed';
  return answerWith(outputs, { state: isFailed ? 'FAIL_CONTINUE' : 'SUCCESS' });
}
