import type { Trouble } from '../exchange/problem.ts';
import type { Talk } from '../exchange/talk.ts';
import type { Times } from './times.ts';
import type { Words } from './words.ts';

type RefusalWords<T extends Talk> = (refusal: T['refusal'], times: Times) => Words;

export const TRY_AGAIN = 'Try again';

const NO_ANSWER = 'HubSpot did not answer';

/** Words for a step that failed, in a card's own words for refusals. */
export function stepWords<T extends Talk>(
  problem: Trouble<T>,
  refusalWords: RefusalWords<T>,
  times: Times,
): Words {
  switch (problem.problem) {
    case 'no_answer':
      return {
        title: NO_ANSWER,
        text: 'Check your connection, then try again. Nothing will happen twice.',
      };
    case 'refused':
      return refusalWords(problem.refusal, times);
  }
}

/** For a first look that failed: the user has not done anything yet. `what`: what can’t be shown. */
export function firstLookWords<T extends Talk>(
  problem: Trouble<T>,
  refusalWords: RefusalWords<T>,
  what: string,
  times: Times,
): Words {
  const isUnanswered = problem.problem === 'refused' && problem.refusal.refusal === 'unconfirmed';
  if (!isUnanswered) return stepWords(problem, refusalWords, times);
  return { title: NO_ANSWER, text: `${what} can’t be shown yet. Try again in a moment.` };
}

export function tryAgain(from: number | null, times: Times): string {
  return from !== null && from > times.now ? `${TRY_AGAIN} ${times.when(from)}` : TRY_AGAIN;
}
