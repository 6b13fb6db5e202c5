import type { ApprovalPolicy } from '../../../otp/approval-policy.ts';
import { stageApproval, type StageApproval } from '../../../otp/stage-approval.ts';
import { approvalStream } from '../card/streams.ts';
import { factsOf } from '../deal-card/deal-now.ts';
import { readPeople, type People } from '../deal-card/people.ts';
import type { Desk } from '../desk/desk.ts';
import type { HttpAnswer } from '../endpoint/http-answer.ts';
import type { Action } from './action.ts';
import type { ActionRequest } from './action-request.ts';
import type { ActionFailure } from './answer-failure.ts';
import {
  checkApprovalFailure,
  checkApprovalOutputs,
  checkApprovalProblem,
} from './answer-check-approval.ts';
import { readCheckApprovalFields, type Otherwise } from './approval-fields.ts';
import { approvalsOf } from './approvals-of.ts';
import { readDealInStage, type DealInStage } from './deal-in-stage.ts';
import { answerAtOnce, answerOnce, nameOf, type Outcome } from './outcome.ts';
import { begunPutBack, goOnPuttingBack, putBack } from './put-back.ts';

/** *Check approval*: whether a deal may be in the stage that it is in; puts it back where that is wanted. */
export const CHECK_APPROVAL: Action = {
  name: 'check-approval',
  async act(desk, request) {
    const approvals = approvalsOf(desk, request);
    if (!('policy' in approvals)) return approvals;
    const wish = readCheckApprovalFields(request);
    if ('field' in wish) {
      return answerAtOnce({ ...checkApprovalProblem(wish) }, 'FAIL_CONTINUE');
    }
    const named = nameOf(desk, approvalStream(request.record), 'check', request);
    return answerOnce(desk, named, () =>
      checkApproval(desk, request, { ...wish, policy: approvals.policy }),
    );
  },
  failed: (failure) => ({ ...checkApprovalFailure(failure) }),
};

async function checkApproval(
  desk: Desk,
  request: ActionRequest,
  { policy, otherwise }: { policy: ApprovalPolicy; otherwise: Otherwise },
): Promise<Outcome | HttpAnswer | ActionFailure> {
  const stream = approvalStream(request.record);
  const putsBack = otherwise === 'put_back';
  const [read, begun] = await Promise.all([
    readDealInStage(desk, policy, stream),
    putsBack ? begunPutBack(desk, request) : undefined,
  ]);
  if ('refusal' in read) return read;
  if (begun?.entry === 'reduced') return { refusal: 'record_not_found' };
  if (begun !== undefined) return goOnPuttingBack(desk, read, begun);
  const { deal, toApprove, head, pipelines } = read;
  const facts = factsOf(deal, pipelines, await ownersBound(desk, read));
  const found = stageApproval({
    ...{ rules: policy, deal: toApprove, stage: deal.stage, facts },
    ...{ state: head.state, at: Math.max(desk.turn.now(), head.at) },
  });
  const outputs = checkApprovalOutputs(found);
  return putsBack && mayNotStay(found)
    ? putBack(desk, request, { read, policy, outputs })
    : { outputs: { ...outputs }, execution: { state: 'SUCCESS' }, isDecided: false };
}

/** The owners whose names are needed to say what has changed. */
async function ownersBound(desk: Desk, { deal, head }: DealInStage): Promise<People> {
  const owner = head.state.approval?.bound['hubspot_owner_id'];
  if (owner === undefined || owner === deal.ownerId) return new Map();
  return readPeople(desk, [String(owner), deal.ownerId], 0);
}

/**
 * Whether a deal must leave its stage: not while somebody is asked. Where one of two approvals is there and
 * nobody is asked for the other, nothing would ever come of it by itself.
 */
function mayNotStay({ approval }: StageApproval): boolean {
  switch (approval) {
    case 'not_needed':
    case 'approved':
    case 'waiting':
      return false;
    case 'second_needed':
    case 'rejected':
    case 'changed_since':
    case 'expired':
    case 'not_approved':
      return true;
  }
}
