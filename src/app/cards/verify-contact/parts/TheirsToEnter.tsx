import { Text } from '@hubspot/ui-extensions';
import { Notice } from '../../frame/Notice.tsx';
import { Rows } from '../../frame/Rows.tsx';
import { whatIsLeft } from '../../words/code-entry.ts';
import type { Card, StandingOf } from '../card.ts';

interface TheirsToEnterProps {
  card: Card;
  standing: StandingOf<'open'>;
}

/** A code that the recipient enters: nobody here may ask for it. */
export function TheirsToEnter({ card, standing }: TheirsToEnterProps) {
  return (
    <Rows>
      <Notice words={card.words.open.theirs} variant="info" />
      <Text>{whatIsLeft(standing, card.times, card.words)}</Text>
    </Rows>
  );
}
