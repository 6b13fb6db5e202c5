import { Notice } from '../../frame/Notice.tsx';
import type { Card } from '../card.ts';
import { endedWords, type Ended as EndedStanding } from '../copy/ended.ts';
import { AskForm } from '../parts/AskForm.tsx';
import { Frame } from '../parts/Frame.tsx';

const VARIANT = {
  expired: 'warning',
  used_up: 'warning',
  cancelled: 'info',
  rejected: 'danger',
} as const;

/** A request that ended without approval, and the way to ask again. */
export function Ended({ card, standing }: { card: Card; standing: EndedStanding }) {
  return (
    <Frame card={card}>
      <Notice
        words={endedWords(standing, card.me, card.times, card.words)}
        variant={VARIANT[standing.standing]}
      />
      <AskForm card={card} label="again" />
    </Frame>
  );
}
