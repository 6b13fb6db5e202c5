import type { Trouble } from '../problem.ts';
import { refusalWords, type Words } from './refusals.ts';
import type { Times } from './times.ts';

export function problemWords(problem: Trouble, times: Times): Words {
  switch (problem.problem) {
    case 'no_answer':
      return {
        title: 'HubSpot did not answer',
        text: 'Check your connection, then try again. Nothing will happen twice.',
      };
    case 'refused':
      return refusalWords(problem.refusal, times);
  }
}

/** For a first look that failed: the rep has not done anything yet. */
export function lookWords(problem: Trouble, times: Times): Words {
  const isUnanswered = problem.problem === 'refused' && problem.refusal.refusal === 'unconfirmed';
  return isUnanswered ? NO_ANSWER : problemWords(problem, times);
}

const NO_ANSWER: Words = {
  title: 'HubSpot did not answer',
  text: 'This contact’s verifications can’t be shown yet. Try again in a moment.',
};

export const LOADING = 'Looking up this contact’s verifications';
export const TRY_AGAIN = 'Try again';

export function tryAgain(from: number | null, times: Times): string {
  return from !== null && from > times.now ? `${TRY_AGAIN} ${times.when(from)}` : TRY_AGAIN;
}
