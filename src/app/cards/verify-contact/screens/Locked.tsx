import { Notice } from '../../frame/Notice.tsx';
import type { Card, StandingOf } from '../card.ts';
import { lockedWords } from '../copy/ended.ts';
import { Frame } from '../parts/Frame.tsx';
import { OrOverride } from '../parts/OrOverride.tsx';

export function Locked({ card, standing }: { card: Card; standing: StandingOf<'locked'> }) {
  return (
    <Frame card={card}>
      <Notice
        words={lockedWords(standing.until, card.purpose.pathway, card.times, card.words)}
        variant="danger"
      />
      <OrOverride card={card} isLocked />
    </Frame>
  );
}
