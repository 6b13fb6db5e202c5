import type { TitleAndText } from '../../../contract/interface-words.ts';
import { endOf, type Trouble as Problem } from '../exchange/problem.ts';
import type { Talk } from '../exchange/talk.ts';
import { laterLabel } from '../words/code-entry.ts';
import type { AnyCard } from './any-card.ts';
import { Trouble } from './Trouble.tsx';

interface ProblemAlertProps {
  card: AnyCard;
  problem: Problem<Talk>;
  said: TitleAndText;
}

/** What went wrong, until time undoes it, with the press that may be repeated. */
export function ProblemAlert({ card, problem, said }: ProblemAlertProps) {
  const { shown, words, times, actions } = card;
  const end = endOf(problem);
  if (end !== null && end <= times.now) return null;
  const from = problem.problem === 'refused' ? problem.from : null;
  return (
    <Trouble
      words={said}
      label={laterLabel(words.tryAgain, from, times, words)}
      disabled={shown.press !== null || (from !== null && from > times.now)}
      onTryAgain={problem.again && actions.repeat}
    />
  );
}
