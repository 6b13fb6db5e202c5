import type { ActionRequest } from './action-request.ts';
import type { FieldProblem } from './field-problem.ts';
import { FIELD_WORDS } from './outcome-words.ts';
import { isRecordId } from './record-id.ts';

type Fields = Pick<ActionRequest, 'fields'>;

/** What *Check approval* does with a deal that is not approved. */
export type Otherwise = 'put_back' | 'nothing';

/** What the field of *Check approval* asks for, or that it is wrong. */
export function readCheckApprovalFields({
  fields,
}: Fields): { otherwise: Otherwise } | FieldProblem {
  const { otherwise } = fields;
  return otherwise === 'put_back' || otherwise === 'nothing'
    ? { otherwise }
    : { field: 'otherwise', words: FIELD_WORDS.otherwise };
}

/** What the fields of *Require approval* ask for. */
export interface RequireWish {
  /** Among the account's owners; absent: the first who can approve. */
  approver?: string;
  reason: string;
  /** Of the message, as the field has it; absent: English. */
  language: string;
}

const LONGEST_REASON = 300;

/** The wish, or the first field that is wrong. */
export function readRequireApprovalFields({ fields }: Fields): RequireWish | FieldProblem {
  const { approver, reason = '', language = '' } = fields;
  if (approver !== undefined && !isRecordId(approver)) {
    return { field: 'approver', words: FIELD_WORDS.approver };
  }
  if (reason.length > LONGEST_REASON) {
    return { field: 'reason', words: FIELD_WORDS.reason(`${LONGEST_REASON} characters`) };
  }
  return { ...(approver !== undefined && { approver }), reason: reason.toWellFormed(), language };
}
