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

export const LOADING = 'Looking up this contact’s verifications';
export const TRY_AGAIN = 'Try again';

export function tryAgain(from: number | null, times: Times): string {
  return from !== null && from > times.now ? `${TRY_AGAIN} ${times.when(from)}` : TRY_AGAIN;
}
