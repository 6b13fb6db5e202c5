import { Flex } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { Card } from '../card.ts';
import { History } from './History.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import { ReasonSelect } from './ReasonSelect.tsx';

/** What surrounds every screen of a loaded card: the reason above, what went wrong, the past below. */
export function Frame({ card, children }: { card: Card; children: ReactNode }) {
  return (
    <Flex direction="column" gap="medium">
      <ReasonSelect card={card} />
      <ProblemAlert card={card} />
      {children}
      <History card={card} />
    </Flex>
  );
}
