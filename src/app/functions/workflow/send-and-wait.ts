import type { SendOutputs, WaitOutputs } from '../../../contract/workflow-action.ts';
import { challengeEnd } from '../../../otp/challenge-end.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import { LedgerUnreachable } from '../../../otp/ledger.ts';
import { readHeads } from '../../../otp/step-heads.ts';
import type { Desk } from '../desk/desk.ts';
import { logPutOff } from '../desk/log.ts';
import { mayFinish } from '../desk/tell.ts';
import { callAgain, type HttpAnswer } from '../endpoint/http-answer.ts';
import type { Action } from './action.ts';
import { sentBefore, type Sent } from './after-sending.ts';
import { answerSend, sendFailure, sendProblem } from './answer-send.ts';
import { endedOutputs } from './ended-outputs.ts';
import { ENDED_WORDS, WAITING } from './outcome-words.ts';
import { answerAtOnce, answerOnce, nameOf, type Outcome } from './outcome.ts';
import { sendCode } from './send-code.ts';
import { readSendFields } from './send-fields.ts';

/** *Send OTP and wait*: sends a code, and HubSpot holds the enrolment until the challenge has ended. */
export const SEND_AND_WAIT: Action = {
  name: 'send-and-wait',
  async act(desk, request) {
    const wish = readSendFields(request);
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
      return issued === undefined || outputs.send_status === 'delivery_refused'
        ? goOn(outputs, issued !== undefined)
        : waitOrGoOn(desk, outputs, issued);
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

/**
 * Looks last of all whether the challenge has ended: whoever ended it while the message was handed over
 * found no enrolment to let go on, and of a repeated delivery it may be long ago.
 */
async function waitOrGoOn(
  desk: Desk,
  outputs: SendOutputs,
  { entry, challenge, head: before }: Extract<Sent, { sent: 'issued' }>,
): Promise<Outcome | HttpAnswer> {
  const isDecided = true;
  const head = await lastLook(desk, entry, before);
  if (head === undefined) return callAgain(2_000);
  const { open } = head.state;
  const now = desk.turn.now();
  const until = open?.id === challenge.id ? (open.waiting?.until ?? now) : now;
  if (until > now) {
    // Should HubSpot let go of the enrolment by itself, the code has run out, and these outputs stand.
    const summary = `${outputs.summary} ${WAITING}`;
    const waiting = { ...withoutWaiting(outputs, 'expired'), summary };
    return { outputs: waiting, execution: { state: 'BLOCK', forMs: until - now }, isDecided };
  }
  const ended = await challengeEnd(desk, entry, challenge.id, head);
  const final: WaitOutputs = ended
    ? endedOutputs(ended)
    : { ...withoutWaiting(outputs, 'expired'), summary: ENDED_WORDS.expired };
  return { outputs: { ...final }, execution: { state: 'SUCCESS' }, isDecided };
}

/** Where the stream stands now; undefined when HubSpot does not say, and it makes sense to ask once more. */
async function lastLook(
  desk: Desk,
  entry: StreamEntry,
  before: StreamHead,
): Promise<StreamHead | undefined> {
  try {
    return (await readHeads(desk, { stream: entry.stream }, { stream: before })).stream;
  } catch (error) {
    if (!(error instanceof LedgerUnreachable)) throw error;
    logPutOff('the last look before an enrolment is held', error);
    return mayFinish(desk, entry) ? undefined : before;
  }
}

function withoutWaiting(
  outputs: SendOutputs,
  result: WaitOutputs['result'],
): WaitOutputs & Record<string, string> {
  return { ...outputs, result, attempts_left: '', verified_at: '' };
}
