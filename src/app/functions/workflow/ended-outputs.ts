import type { VerifyResult, WaitOutputs } from '../../../contract/workflow-action.ts';
import type { EndedChallenge, Ending } from '../../../otp/stream-state.ts';
import { approvalEnded } from './approval-ended.ts';
import type { Outputs } from './outcome.ts';
import { ENDED_WORDS, SEND_WORDS } from './outcome-words.ts';

/** What an action puts out whose challenge has ended: *Require approval*, or else *Send OTP and wait*. */
export function endedOutputs(ended: EndedChallenge): Outputs {
  const { approval } = ended;
  return approval === undefined ? { ...codeEnded(ended) } : { ...approvalEnded(ended, approval) };
}

const RESULTS: Readonly<Record<Ending, VerifyResult>> = {
  verified: 'verified',
  used_up: 'too_many_attempts',
  expired: 'expired',
  cancelled: 'cancelled',
  // Only what approves the move of a deal is ever rejected.
  rejected: 'cancelled',
  replaced: 'cancelled',
};

/** What *Send OTP and wait* puts out when its challenge has ended. */
export function codeEnded({
  id,
  outcome,
  at,
  answeredAt = at,
  masked,
  expiresAt,
}: EndedChallenge): WaitOutputs {
  return {
    send_status: 'sent',
    challenge_id: id,
    masked_destination: masked,
    expires_at: String(expiresAt),
    result: RESULTS[outcome],
    attempts_left: outcome === 'used_up' ? '0' : '',
    verified_at: outcome === 'verified' ? String(answeredAt) : '',
    summary: `${SEND_WORDS.sent(masked)} ${ENDED_WORDS[outcome]}`,
    error_code: '',
  };
}
