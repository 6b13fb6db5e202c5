import { Alert } from '@hubspot/ui-extensions';
import type { Card, StandingOf } from '../card.ts';
import { lockedWords } from '../copy/ended.ts';
import { Frame } from '../parts/Frame.tsx';

export function Locked({ card, standing }: { card: Card; standing: StandingOf<'locked'> }) {
  const { title, text } = lockedWords(standing.until, card.purpose.pathway, card.times);
  return (
    <Frame card={card}>
      <Alert title={title} variant="danger">
        {text}
      </Alert>
    </Frame>
  );
}
