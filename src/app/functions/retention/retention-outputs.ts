import type { RetentionOutputs } from '../../../contract/workflow-action.ts';
import type { LastingFailure } from '../workflow/answer-failure.ts';
import { RETENTION_SUMMARIES } from './summaries.ts';

/** What became of a run. */
export type Applied =
  | { retention: 'nothing_set' | 'already_taken' }
  | {
      retention: 'looked';
      reduced: number;
      /** Entries that do not bear checking, which stay as they are. */
      left: number;
      /** Whether it came to the end of what is due. */
      isAll: boolean;
    };

/** What *Apply OTP retention* puts out. */
export function retentionOutputs(applied: Applied): RetentionOutputs {
  if (applied.retention !== 'looked') {
    return outputs(applied.retention, RETENTION_SUMMARIES[applied.retention]);
  }
  const { reduced, left } = applied;
  const result = resultOf(applied);
  const said =
    result === 'nothing_due' ? RETENTION_SUMMARIES[result] : RETENTION_SUMMARIES[result](reduced);
  const summary = left === 0 ? said : `${said} ${RETENTION_SUMMARIES.left(left)}`;
  return { ...outputs(result, summary), entries: String(reduced) };
}

/** The answer where the app is not as it must be. */
export function retentionFailure({ code, words }: LastingFailure): RetentionOutputs {
  return outputs('failed', words, code);
}

function resultOf({
  reduced,
  isAll,
}: Extract<Applied, { retention: 'looked' }>): 'reduced' | 'more_due' | 'nothing_due' {
  if (!isAll) return 'more_due';
  return reduced > 0 ? 'reduced' : 'nothing_due';
}

function outputs(
  result: RetentionOutputs['result'],
  summary: string,
  error_code = '',
): RetentionOutputs {
  return { result, entries: '0', summary, error_code };
}
