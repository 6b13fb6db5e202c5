import { approvalStream } from '../card/streams.ts';
import type { Action } from './action.ts';
import { sentBefore } from './after-sending.ts';
import { answerRequire, requireFailure, requireProblem } from './answer-require-approval.ts';
import { readRequireApprovalFields } from './approval-fields.ts';
import { ranOutWords } from './approval-words.ts';
import { approvalsOf } from './approvals-of.ts';
import { askApproval } from './ask-approval.ts';
import { holdOrGoOn } from './hold.ts';
import { answerAtOnce, answerOnce, nameOf } from './outcome.ts';

/** *Require approval*: asks an approver, and HubSpot holds the enrolment until the request has ended. */
export const REQUIRE_APPROVAL: Action = {
  name: 'require-approval',
  async act(desk, request) {
    const approvals = approvalsOf(desk, request);
    if (!('policy' in approvals)) return approvals;
    const { policy } = approvals;
    const wish = readRequireApprovalFields(request);
    if ('field' in wish) return answerAtOnce({ ...requireProblem(wish) }, 'FAIL_CONTINUE');
    const named = nameOf(desk, approvalStream(request.record), 'send', request);
    return answerOnce(desk, named, async (earlier) => {
      const asked = earlier
        ? await sentBefore(desk, earlier)
        : await askApproval(desk, { request, named, wish, policy });
      const answer = answerRequire(desk, asked);
      if (!('outputs' in answer)) return answer;
      const { issued, waits } = answer;
      const outputs = { ...answer.outputs };
      if (issued !== undefined && waits) {
        const summary = ranOutWords(outputs.approver);
        return holdOrGoOn(desk, issued, { waiting: outputs, ranOut: { ...outputs, summary } });
      }
      const state = outputs.result === 'failed' ? 'FAIL_CONTINUE' : 'SUCCESS';
      return { outputs, execution: { state }, isDecided: issued !== undefined };
    });
  },
  failed: (failure) => ({ ...requireFailure(failure) }),
};
