import type { StreamEntry } from '../../../otp/entry.ts';
import type { HttpAnswer } from '../endpoint/http-answer.ts';
import type { Action } from './action.ts';
import { answerCheck, checkFailure, checkProblem } from './answer-check.ts';
import { checkCode, checkedBefore, emptyLeft, emptyUnchecked } from './check-code.ts';
import { answerAtOnce, answerOnce, nameOf, type Outcome } from './outcome.ts';
import { readVerifyFields } from './verify-fields.ts';

/** *Verify OTP*: checks what a form put into a property, and empties it. */
export const VERIFY: Action = {
  name: 'verify',
  async act(desk, request) {
    const wish = readVerifyFields(desk.keys, request);
    if ('field' in wish) {
      await emptyUnchecked(desk, request);
      return answerAtOnce({ ...checkProblem(wish) }, 'FAIL_CONTINUE');
    }
    const named = nameOf(desk, wish.stream, 'check', request);
    const check = async (earlier: StreamEntry | undefined): Promise<Outcome | HttpAnswer> => {
      const checked = earlier
        ? await checkedBefore(desk, earlier)
        : await checkCode(desk, request, named, wish);
      const answer = answerCheck(checked);
      if (!('outputs' in answer)) return answer;
      const { outputs, ...rest } = answer;
      const state = outputs.result === 'failed' ? 'FAIL_CONTINUE' : 'SUCCESS';
      return { outputs: { ...outputs }, execution: { state }, ...rest };
    };
    return answerOnce(desk, named, check, (left) => emptyLeft(desk, request, left));
  },
  failed: (failure) => ({ ...checkFailure(failure) }),
};
