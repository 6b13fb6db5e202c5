import type { SendOutputs, WaitOutputs } from '../../../contract/workflow-action.ts';
import type { Action } from './action.ts';
import { sentBefore } from './after-sending.ts';
import { answerSend, sendFailure, sendProblem } from './answer-send.ts';
import { holdOrGoOn } from './hold.ts';
import { ENDED_WORDS, WAITING } from './outcome-words.ts';
import { answerAtOnce, answerOnce, nameOf, type Outcome } from './outcome.ts';
import { sendCode } from './send-code.ts';
import { readSendFields } from './send-fields.ts';

/** *Send OTP and wait*: sends a code, and HubSpot holds the enrolment until the challenge has ended. */
export const SEND_AND_WAIT: Action = {
  name: 'send-and-wait',
  async act(desk, request) {
    const wish = readSendFields(desk, request);
    if ('field' in wish) {
      return answerAtOnce(withoutWaiting(sendProblem(wish), 'failed'), 'FAIL_CONTINUE');
    }
    const named = nameOf(desk, wish.stream, 'send', request);
    return answerOnce(desk, named, async (earlier) => {
      const sent = earlier
        ? await sentBefore(desk, earlier)
        : await sendCode(desk, { request, named, wish, waits: true });
      const answer = answerSend(desk, sent);
      if (!('outputs' in answer)) return answer;
      const { outputs, issued } = answer;
      if (issued === undefined || outputs.send_status === 'delivery_refused') {
        return goOn(outputs, issued !== undefined);
      }
      const waiting = withoutWaiting(outputs, 'expired');
      return holdOrGoOn(desk, issued, {
        waiting: { ...waiting, summary: `${outputs.summary} ${WAITING}` },
        ranOut: { ...waiting, summary: ENDED_WORDS.expired },
      });
    });
  },
  failed: (failure) => withoutWaiting(sendFailure(failure), 'failed'),
};

/** A code that will not arrive is not waited for. */
function goOn(outputs: SendOutputs, isDecided: boolean): Outcome {
  return outputs.send_status === 'failed'
    ? {
        outputs: withoutWaiting(outputs, 'failed'),
        execution: { state: 'FAIL_CONTINUE' },
        isDecided,
      }
    : {
        outputs: withoutWaiting(outputs, 'no_open_code'),
        execution: { state: 'SUCCESS' },
        isDecided,
      };
}

function withoutWaiting(
  outputs: SendOutputs,
  result: WaitOutputs['result'],
): WaitOutputs & Record<string, string> {
  return { ...outputs, result, attempts_left: '', verified_at: '' };
}
