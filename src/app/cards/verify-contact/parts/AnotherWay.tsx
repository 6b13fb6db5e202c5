import type { DestinationView } from '../../../../contract/record-view.ts';
import type { Card, StandingOf } from '../card.ts';
import { otherThan } from '../destination.ts';
import { isLost } from '../../exchange/lost.ts';
import { SendForm } from './SendForm.tsx';

/** Where a code that did not arrive can go instead; null where there is nowhere, or nothing was lost. */
export function anotherWay(card: Card, standing: StandingOf<'open'>): DestinationView | null {
  // A new code takes the place of one of the card's own only.
  const isOwn = card.purpose.pathway === 'card';
  return isOwn && isLost(standing.delivery) ? otherThan(standing.destination, card.shown) : null;
}

interface AnotherWayProps {
  card: Card;
  standing: StandingOf<'open'>;
  destination: DestinationView;
}

/** Sends a new code to another destination, in place of the one that did not arrive. */
export function AnotherWay({ card, standing, destination }: AnotherWayProps) {
  return (
    <SendForm
      card={{ ...card, destination }}
      label="next"
      variant="primary"
      without={standing.destination}
    />
  );
}
