import type { SettingsRefusal } from '../../../contract/settings-reply.ts';
import type { Answer } from './call.ts';

/** Why something that was asked for was not done. */
export type Problem = { problem: 'no_answer' } | { problem: 'refused'; refusal: SettingsRefusal };

/** The problem that an answer other than the wanted one is. */
export function problemIn(answer: Answer): Problem {
  return answer === null || answer.ok
    ? { problem: 'no_answer' }
    : { problem: 'refused', refusal: answer };
}
