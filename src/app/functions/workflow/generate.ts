import type { Action } from './action.ts';
import { sentBefore } from './after-sending.ts';
import { answerSend, sendFailure, sendProblem } from './answer-send.ts';
import { answerAtOnce, answerOnce, nameOf } from './outcome.ts';
import { sendCode } from './send-code.ts';
import { readSendFields } from './send-fields.ts';

/** *Generate OTP*: sends a code, and the workflow goes on at once. */
export const GENERATE: Action = {
  name: 'generate',
  async act(desk, request) {
    const wish = readSendFields(desk, request);
    if ('field' in wish) return answerAtOnce({ ...sendProblem(wish) }, 'FAIL_CONTINUE');
    const named = nameOf(desk, wish.stream, 'send', request);
    return answerOnce(desk, named, async (earlier) => {
      const sent = earlier
        ? await sentBefore(desk, earlier)
        : await sendCode(desk, { request, named, wish, waits: false });
      const answer = answerSend(desk, sent);
      if (!('outputs' in answer)) return answer;
      const { outputs, issued } = answer;
      const state = outputs.send_status === 'failed' ? 'FAIL_CONTINUE' : 'SUCCESS';
      return { outputs: { ...outputs }, execution: { state }, isDecided: issued !== undefined };
    });
  },
  failed: (failure) => ({ ...sendFailure(failure) }),
};
