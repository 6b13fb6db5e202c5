/** What the actions *Generate OTP* and *Send OTP and wait* say became of the message. */
export type SendStatus =
  | 'sent'
  /** Nobody can say whether the message was taken; the code is open all the same. */
  | 'unconfirmed'
  /** Too soon for another one: the challenge that is named is the one still open. */
  | 'already_sent'
  | 'limit_reached'
  | 'locked'
  | 'no_destination'
  | 'recently_changed'
  | 'country_not_allowed'
  | 'delivery_refused'
  /** A field of the action or something of the set-up is wrong. */
  | 'failed';

/** What the actions *Verify OTP* and *Send OTP and wait* say became of the answer. */
export type VerifyResult =
  | 'verified'
  | 'wrong_code'
  | 'expired'
  | 'too_many_attempts'
  | 'no_open_code'
  | 'already_used'
  | 'cancelled'
  /** What the code was bound to is not so any more: the address, the deal's stage or amount. */
  | 'changed_since'
  /** A field of the action or something of the set-up is wrong. */
  | 'failed';

/**
 * What *Generate OTP* puts out. A field without a value is empty. All are texts, as HubSpot's client has
 * them; a time is its milliseconds since 1970.
 */
export interface SendOutputs {
  send_status: SendStatus;
  challenge_id: string;
  masked_destination: string;
  expires_at: string;
  /** One sentence for people. */
  summary: string;
  /** Names the refusal, for the action's execution rules. */
  error_code: string;
}

/** What *Verify OTP* puts out, in the same form. */
export interface VerifyOutputs {
  result: VerifyResult;
  attempts_left: string;
  verified_at: string;
  summary: string;
  error_code: string;
}

/** What *Send OTP and wait* puts out once it goes on. */
export type WaitOutputs = SendOutputs & VerifyOutputs;

/** What *Check approval* and *Require approval* say about a deal in its stage. */
export type ApprovalResult =
  | 'approved'
  /** One of the two approvals was given that it needs. */
  | 'second_needed'
  /** By policy nobody has to approve that the deal is in this stage. */
  | 'not_needed'
  /** Somebody was asked, and has not answered yet. */
  | 'waiting'
  | 'rejected'
  /** The request ran out, or the approval did before the deal was moved. */
  | 'expired'
  | 'too_many_attempts'
  /** Or replaced by a newer request. */
  | 'cancelled'
  /** It was approved, and is not as it was approved any more. */
  | 'changed_since'
  | 'not_approved'
  /** Nobody could be asked; the error code says why. */
  | 'not_sent'
  /** A field of the action or something of the set-up is wrong. */
  | 'failed';

/** What *Send OTP digest* says became of its message. */
export type DigestResult =
  | 'sent'
  /** Nothing happened with one-time codes in that time. */
  | 'nothing_to_report'
  /** The workflow has sent it today, for another contact that it enrolled. */
  | 'already_sent'
  /** At least one recipient's message was refused; the others have theirs. */
  | 'delivery_refused'
  /** Nobody can say of at least one recipient's message whether it was taken. */
  | 'unconfirmed'
  /** A field of the action or something of the set-up is wrong. */
  | 'failed';

/** What *Send OTP digest* puts out, in the same form. */
export interface DigestOutputs {
  result: DigestResult;
  /** How many recipients' messages were taken. */
  sent_to: string;
  /** How many things it names that are worth a look. */
  unusual: string;
  summary: string;
  error_code: string;
}

/** What *Apply OTP retention* says became of what is due. */
export type RetentionResult =
  /** All that was due. */
  | 'reduced'
  /** Not all that is due was looked at: the time of the call was over, or it began in the middle; the next one goes on. */
  | 'more_due'
  | 'nothing_due'
  /** By the settings everything is kept for ever. */
  | 'nothing_set'
  /** Another enrolment has taken it on for the day. */
  | 'already_taken'
  /** Something of the set-up is wrong. */
  | 'failed';

/** What *Apply OTP retention* puts out, in the same form. */
export interface RetentionOutputs {
  result: RetentionResult;
  /** How many entries were reduced. */
  entries: string;
  summary: string;
  error_code: string;
}

/** What *Check approval* puts out, in the same form. */
export interface CheckApprovalOutputs {
  result: Exclude<ApprovalResult, 'too_many_attempts' | 'cancelled' | 'not_sent'>;
  approved_by: string;
  approved_at: string;
  /** Whether this action put the deal back to a stage before. */
  put_back: 'yes' | 'no';
  summary: string;
  error_code: string;
}

/** What *Require approval* puts out, in the same form. */
export interface RequireApprovalOutputs {
  result: Exclude<ApprovalResult, 'waiting' | 'changed_since' | 'not_approved'>;
  /** Who was asked, or who has approved. */
  approver: string;
  approved_at: string;
  challenge_id: string;
  masked_destination: string;
  expires_at: string;
  summary: string;
  error_code: string;
}
