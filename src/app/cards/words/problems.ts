import type { TitleAndText } from '../../../contract/interface-words.ts';
import type { Trouble } from '../exchange/problem.ts';
import type { Talk } from '../exchange/talk.ts';
import type { BothWords } from './en/both-cards.ts';

type RefusalWords<T extends Talk> = (refusal: T['refusal']) => TitleAndText;

/** TitleAndText for a step that failed, in a card's own words for refusals. */
export function stepWords<T extends Talk>(
  problem: Trouble<T>,
  refusalWords: RefusalWords<T>,
  { noAnswer }: BothWords,
): TitleAndText {
  switch (problem.problem) {
    case 'no_answer':
      return noAnswer;
    case 'refused':
      return refusalWords(problem.refusal);
  }
}

/** For a first look that failed: the user has not done anything yet. `failed`: what can’t be shown. */
export function firstLookWords<T extends Talk>(
  problem: Trouble<T>,
  refusalWords: RefusalWords<T>,
  words: BothWords & { looking: { failed: string } },
): TitleAndText {
  const isUnanswered = problem.problem === 'refused' && problem.refusal.refusal === 'unconfirmed';
  return isUnanswered
    ? [words.noAnswer[0], words.looking.failed]
    : stepWords(problem, refusalWords, words);
}
