import { Notice } from '../../frame/Notice.tsx';
import type { Card } from '../card.ts';
import { endedWords, type Ended as EndedStanding } from '../copy/ended.ts';
import { Frame } from '../parts/Frame.tsx';
import { OrOverride } from '../parts/OrOverride.tsx';
import { SendForm } from '../parts/SendForm.tsx';

/** A code that ended without success, and the way on. */
export function Ended({ card, standing }: { card: Card; standing: EndedStanding }) {
  return (
    <Frame card={card}>
      <Notice
        words={endedWords(standing, card.purpose.pathway, card.me, card.times, card.words)}
        variant={standing.standing === 'cancelled' ? 'info' : 'warning'}
      />
      <OrOverride card={card}>
        <SendForm card={card} label="next" variant="primary" />
      </OrOverride>
    </Frame>
  );
}
