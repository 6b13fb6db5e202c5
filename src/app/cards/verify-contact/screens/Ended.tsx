import { Alert } from '@hubspot/ui-extensions';
import type { Card } from '../card.ts';
import { endedWords, type Ended as EndedStanding } from '../copy/ended.ts';
import { SEND } from '../copy/send.ts';
import { Frame } from '../parts/Frame.tsx';
import { SendForm } from '../parts/SendForm.tsx';

/** A code that ended without success, and the way on. */
export function Ended({ card, standing }: { card: Card; standing: EndedStanding }) {
  const { title, text } = endedWords(standing, card.purpose.pathway, card.me, card.times);
  return (
    <Frame card={card}>
      <Alert title={title} variant={standing.standing === 'cancelled' ? 'info' : 'warning'}>
        {text}
      </Alert>
      <SendForm card={card} label={SEND.sendNew} variant="primary" />
    </Frame>
  );
}
