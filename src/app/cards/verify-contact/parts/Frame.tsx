import { Flex } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { refusalOf, type Trouble } from '../../exchange/problem.ts';
import { ProblemAlert } from '../../frame/ProblemAlert.tsx';
import { stepWords } from '../../words/problems.ts';
import type { Card } from '../card.ts';
import { refusalWords } from '../copy/refusals.ts';
import { isOnRecord } from '../destination.ts';
import type { ContactTalk } from '../talk.ts';
import { History } from './History.tsx';
import { PendingOverride } from './PendingOverride.tsx';
import { ReasonSelect } from './ReasonSelect.tsx';

/** What surrounds every screen of a loaded card: the reason above, what went wrong, the past below. */
export function Frame({ card, children }: { card: Card; children: ReactNode }) {
  const { words, times } = card;
  const problem = toldHere(card);
  return (
    <Flex direction="column" gap="medium">
      <ReasonSelect card={card} />
      {problem && (
        <ProblemAlert
          card={card}
          problem={problem}
          said={stepWords(problem, (refusal) => refusalWords(refusal, words, times), words)}
        />
      )}
      <PendingOverride card={card} />
      {children}
      <History card={card} />
    </Flex>
  );
}

/** What is told neither at the field nor by a screen of its own. */
function toldHere({ shown, purpose: { standing } }: Card): Trouble<ContactTalk> | null {
  const { problem } = shown;
  if (!problem || problem.problem === 'wrong_code') return null;
  if (standing.standing !== 'open') return problem;
  const isGone = !isOnRecord(standing.destination, shown);
  const isTold =
    refusalOf(problem, 'not_a_code') ?? (isGone && refusalOf(problem, 'changed_since'));
  return isTold ? null : problem;
}
