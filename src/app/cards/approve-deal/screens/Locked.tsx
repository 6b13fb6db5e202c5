import { Notice } from '../../frame/Notice.tsx';
import type { Card, StandingOf } from '../card.ts';
import { lockedWords } from '../copy/ended.ts';
import { Frame } from '../parts/Frame.tsx';

export function Locked({ card, standing }: { card: Card; standing: StandingOf<'locked'> }) {
  return (
    <Frame card={card}>
      <Notice words={lockedWords(standing.until, card.times, card.words)} variant="danger" />
    </Frame>
  );
}
