import type { SendOutputs, WaitOutputs } from '../../../contract/workflow-action.ts';
import type { HttpAnswer } from '../endpoint/http-answer.ts';
import { canHandOverAgain } from '../desk/environment.ts';
import { answerWith, type Action } from './action.ts';
import { answerSend, sendFailure, sendProblem } from './answer-send.ts';
import { endedOutputs } from './ended-outputs.ts';
import { ENDED_WORDS, WAITING } from './outcome-words.ts';
import { sendCode, type Sent } from './send-code.ts';
import { readSendFields } from './send-fields.ts';

/** *Send OTP and wait*: sends a code, and HubSpot holds the enrolment until the challenge has ended. */
export const SEND_AND_WAIT: Action = {
  name: 'send-and-wait',
  async act(desk, request) {
    const wish = readSendFields(request);
    if ('field' in wish) return goOn(sendProblem(wish), 'failed');
    const sent = await sendCode(desk, request, wish, { waits: true });
    const answer = answerSend(sent, () => desk.turn.now(), {
      canWait: true,
      canHandOverAgain: canHandOverAgain(desk.environment.route),
    });
    if (!('outputs' in answer)) return answer;
    const { outputs, sent: issued } = answer;
    if (issued === undefined || outputs.send_status === 'delivery_refused') {
      return goOn(outputs, outputs.send_status === 'failed' ? 'failed' : 'no_open_code');
    }
    return waitOrGoOn(outputs, issued, desk.turn.now());
  },
  fail: (failure) => goOn(sendFailure(failure), 'failed'),
};

/** A repeated delivery may come when the challenge has ended already: then there is nothing to wait for. */
function waitOrGoOn(
  outputs: SendOutputs,
  { challenge, state }: Extract<Sent, { sent: 'issued' }>,
  now: number,
): HttpAnswer {
  const ended = state.recent.find(({ id }) => id === challenge.id);
  if (ended !== undefined) return answerWith(endedOutputs(ended), { state: 'SUCCESS' });
  const until = state.open?.id === challenge.id ? (state.open.waiting?.until ?? now) : now;
  // Should HubSpot let go of the enrolment by itself, the code has run out, and these outputs stand.
  const result = { result: 'expired', attempts_left: '', verified_at: '' } as const;
  return until > now
    ? answerWith(
        { ...outputs, ...result, summary: `${outputs.summary} ${WAITING}` } satisfies WaitOutputs,
        { state: 'BLOCK', forMs: until - now },
      )
    : answerWith({ ...outputs, ...result, summary: ENDED_WORDS.expired } satisfies WaitOutputs, {
        state: 'SUCCESS',
      });
}

function goOn(outputs: SendOutputs, result: 'failed' | 'no_open_code'): HttpAnswer {
  const all: WaitOutputs = { ...outputs, result, attempts_left: '', verified_at: '' };
  return answerWith(all, { state: result === 'failed' ? 'FAIL_CONTINUE' : 'SUCCESS' });
}
