import { Flex } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { refusalOf } from '../../exchange/problem.ts';
import { ProblemAlert } from '../../frame/ProblemAlert.tsx';
import type { Card } from '../card.ts';
import { problemWords } from '../copy/problems.ts';
import { History } from './History.tsx';

/** What surrounds every screen of a loaded card: what went wrong above, the past below. */
export function Frame({ card, children }: { card: Card; children: ReactNode }) {
  const { problem } = card.shown;
  // What belongs to the code has its words at the field.
  const isAtField = problem?.problem === 'wrong_code' || refusalOf(problem, 'not_a_code') !== null;
  return (
    <Flex direction="column" gap="medium">
      {problem && problem.problem !== 'wrong_code' && !isAtField && (
        <ProblemAlert card={card} problem={problem} words={problemWords(problem, card.times)} />
      )}
      {children}
      <History card={card} />
    </Flex>
  );
}
