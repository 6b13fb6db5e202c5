import { recordTypeOf } from '../../../hubspot/record-type.ts';
import type { ApprovalPolicy } from '../../../otp/approval-policy.ts';
import { approvalsIn } from '../desk/approvals-in.ts';
import type { Desk } from '../desk/desk.ts';
import type { Failure } from '../desk/failure.ts';
import type { HttpAnswer } from '../endpoint/http-answer.ts';
import type { ActionRequest } from './action-request.ts';

/** What approvals follow, for an action of deals; or why it can do nothing. Makes no call. */
export function approvalsOf(
  { settings }: Desk,
  { record }: ActionRequest,
): { policy: ApprovalPolicy } | Failure | HttpAnswer {
  if (recordTypeOf(record) !== 'deals') {
    return { statusCode: 400, body: { message: 'Not understood: object.objectType' } };
  }
  return approvalsIn(settings);
}
