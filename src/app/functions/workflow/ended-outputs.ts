import type { VerifyResult, WaitOutputs } from '../../../contract/workflow-action.ts';
import type { EndedChallenge, Ending, Verification } from '../../../otp/stream-state.ts';
import { ENDED_WORDS, SEND_WORDS } from './outcome-words.ts';

const RESULTS: Readonly<Record<Ending, VerifyResult>> = {
  verified: 'verified',
  used_up: 'too_many_attempts',
  expired: 'expired',
  cancelled: 'cancelled',
  replaced: 'cancelled',
};

/** What *Send OTP and wait* puts out when its challenge has ended. `verified`: the stream's last verification. */
export function endedOutputs(
  { id, outcome, at, masked, expiresAt }: EndedChallenge,
  verified: Verification | null,
): WaitOutputs {
  // It counts from when the answer was given, which a workflow may have come round to only later.
  const verifiedAt = verified?.challenge === id ? verified.at : at;
  return {
    send_status: 'sent',
    challenge_id: id,
    masked_destination: masked,
    expires_at: String(expiresAt),
    result: RESULTS[outcome],
    attempts_left: outcome === 'used_up' ? '0' : '',
    verified_at: outcome === 'verified' ? String(verifiedAt) : '',
    summary: `${SEND_WORDS.sent(masked)} ${ENDED_WORDS[outcome]}`,
    error_code: '',
  };
}
