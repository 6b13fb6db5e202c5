import type { SendOutputs } from '../../../contract/workflow-action.ts';
import type { HttpAnswer } from '../endpoint/http-answer.ts';
import { canHandOverAgain } from '../desk/environment.ts';
import { answerWith, type Action } from './action.ts';
import { answerSend, sendFailure, sendProblem } from './answer-send.ts';
import { sendCode } from './send-code.ts';
import { readSendFields } from './send-fields.ts';

/** *Generate OTP*: sends a code, and the workflow goes on at once. */
export const GENERATE: Action = {
  name: 'generate',
  async act(desk, request) {
    const wish = readSendFields(request);
    if ('field' in wish) return goOn(sendProblem(wish));
    const sent = await sendCode(desk, request, wish, { waits: false });
    const answer = answerSend(sent, () => desk.turn.now(), {
      canWait: false,
      canHandOverAgain: canHandOverAgain(desk.environment.route),
    });
    return 'outputs' in answer ? goOn(answer.outputs) : answer;
  },
  fail: (failure) => goOn(sendFailure(failure)),
};

function goOn(outputs: SendOutputs): HttpAnswer {
  const isFailed = outputs.send_status === 'failed';
  return answerWith(outputs, { state: isFailed ? 'FAIL_CONTINUE' : 'SUCCESS' });
}
