import { Flex } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { refusalOf } from '../../exchange/problem.ts';
import { ProblemAlert } from '../../frame/ProblemAlert.tsx';
import { stepWords } from '../../words/problems.ts';
import type { Card } from '../card.ts';
import { refusalWords } from '../copy/refusals.ts';
import { History } from './History.tsx';

/** What surrounds every screen of a loaded card: what went wrong above, the past below. */
export function Frame({ card, children }: { card: Card; children: ReactNode }) {
  const { shown, words, times } = card;
  const { problem } = shown;
  // What belongs to the code has its words at the field.
  const isElsewhere = problem?.problem === 'wrong_code' || refusalOf(problem, 'not_a_code');
  return (
    <Flex direction="column" gap="medium">
      {problem && !isElsewhere && (
        <ProblemAlert
          card={card}
          problem={problem}
          said={stepWords(problem, (refusal) => refusalWords(refusal, words, times), words)}
        />
      )}
      {children}
      <History card={card} />
    </Flex>
  );
}
