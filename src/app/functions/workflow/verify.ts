import { callAgain } from '../endpoint/http-answer.ts';
import type { Action } from './action.ts';
import { answerCheck, checkFailure, checkProblem } from './answer-check.ts';
import { checkCode, checkedBefore, emptyUnchecked } from './check-code.ts';
import { answerAtOnce, answerOnce, nameOf } from './outcome.ts';
import { readVerifyFields } from './verify-fields.ts';

/** *Verify OTP*: checks what a form put into a property, and empties it. */
export const VERIFY: Action = {
  name: 'verify',
  async act(desk, request) {
    const wish = readVerifyFields(desk.keys, request);
    if ('field' in wish) {
      const emptied = await emptyUnchecked(desk, request);
      if (emptied === 'later') return callAgain(2_000);
      return answerAtOnce({ ...checkProblem(wish) }, 'FAIL_CONTINUE');
    }
    const named = nameOf(desk, wish.stream, 'check', request);
    return answerOnce(desk, named, async (earlier) => {
      const checked = earlier
        ? await checkedBefore(desk, request, earlier)
        : await checkCode(desk, request, named, wish);
      const answer = answerCheck(checked);
      if (!('outputs' in answer)) return answer;
      const { outputs, isDecided } = answer;
      const state = outputs.result === 'failed' ? 'FAIL_CONTINUE' : 'SUCCESS';
      return { outputs: { ...outputs }, execution: { state }, isDecided };
    });
  },
  failed: (failure) => ({ ...checkFailure(failure) }),
};
