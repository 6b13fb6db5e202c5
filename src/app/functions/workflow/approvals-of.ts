import { recordTypeOf } from '../../../hubspot/record-type.ts';
import type { ApprovalPolicy } from '../../../otp/approval-policy.ts';
import type { Desk } from '../desk/desk.ts';
import type { Failure } from '../desk/failure.ts';
import type { HttpAnswer } from '../endpoint/http-answer.ts';
import type { ActionRequest } from './action-request.ts';

/** What approvals follow, for an action of deals; or why it can do nothing. Makes no call. */
export function approvalsOf(
  { environment: { approvals } }: Desk,
  { record }: ActionRequest,
): { policy: ApprovalPolicy } | Failure | HttpAnswer {
  if (recordTypeOf(record) !== 'deals') {
    return { statusCode: 400, body: { message: 'Not understood: object.objectType' } };
  }
  return approvals.ok
    ? { policy: approvals.policy }
    : { refusal: 'not_set_up', missing: `OTP_APPROVAL_POLICY (${approvals.wrong})` };
}
