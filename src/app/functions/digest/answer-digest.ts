import type { DigestOutputs } from '../../../contract/workflow-action.ts';
import type { LastingFailure } from '../workflow/answer-failure.ts';
import type { FieldProblem } from '../workflow/field-problem.ts';
import { DIGEST_SUMMARIES } from './summaries.ts';

/** What became of the digest. */
export type Digested =
  | { digest: 'nothing_to_report' | 'already_sent' }
  | {
      digest: 'handed_over';
      /** How many recipients' messages were taken, refused, or neither as far as anybody knows. */
      accepted: number;
      refused: number;
      unknown: number;
      unusual: number;
    };

/** What *Send OTP digest* puts out. */
export function digestOutputs(digested: Digested): DigestOutputs {
  if (digested.digest !== 'handed_over') {
    return outputs(digested.digest, DIGEST_SUMMARIES[digested.digest]);
  }
  const { accepted, refused, unknown, unusual } = digested;
  const counts = { sent_to: String(accepted), unusual: String(unusual) };
  if (refused > 0) {
    const words = DIGEST_SUMMARIES.delivery_refused(accepted, refused);
    return { ...outputs('delivery_refused', words, 'DELIVERY_REFUSED'), ...counts };
  }
  if (unknown > 0) {
    const words = DIGEST_SUMMARIES.unconfirmed(accepted, unknown);
    return { ...outputs('unconfirmed', words, 'UNCONFIRMED'), ...counts };
  }
  return { ...outputs('sent', DIGEST_SUMMARIES.sent(accepted, unusual)), ...counts };
}

/** The answer to a request whose fields are wrong. */
export function digestProblem({ field, words }: FieldProblem): DigestOutputs {
  return digestFailure({ code: `FIELD_${field.toUpperCase()}`, words });
}

/** The answer where the app is not as it must be. */
export function digestFailure({ code, words }: LastingFailure): DigestOutputs {
  return outputs('failed', words, code);
}

function outputs(result: DigestOutputs['result'], summary: string, error_code = ''): DigestOutputs {
  return { result, sent_to: '0', unusual: '0', summary, error_code };
}
