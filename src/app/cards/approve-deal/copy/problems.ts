import type { Trouble } from '../../exchange/problem.ts';
import { firstLookWords, stepWords } from '../../words/problems.ts';
import type { Times } from '../../words/times.ts';
import type { Words } from '../../words/words.ts';
import type { DealTalk } from '../talk.ts';
import { refusalWords } from './refusals.ts';

export const LOADING = 'Looking up this deal’s approvals';

export function problemWords(problem: Trouble<DealTalk>, times: Times): Words {
  return stepWords(problem, refusalWords, times);
}

export function lookWords(problem: Trouble<DealTalk>, times: Times): Words {
  return firstLookWords(problem, refusalWords, 'This deal’s approvals', times);
}
