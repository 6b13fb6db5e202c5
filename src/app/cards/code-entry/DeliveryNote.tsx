import type { TitleAndText } from '../../../contract/interface-words.ts';
import type { Delivery } from '../../../contract/record-view.ts';
import type { AnyCard } from '../frame/any-card.ts';
import { Notice } from '../frame/Notice.tsx';
import { fillBoth } from '../words/fill.ts';

interface DeliveryNoteProps {
  card: AnyCard;
  delivery: Delivery;
  /** Where the mail service said no. */
  refused: TitleAndText;
  /** What to do where nothing will arrive. */
  wayOn: string;
}

/** Tells where the message may not arrive. */
export function DeliveryNote({ card, delivery, refused, wayOn }: DeliveryNoteProps) {
  const { sent } = card.words;
  const lost = (said: TitleAndText) => (
    <Notice words={fillBoth(said, { wayOn })} variant="danger" />
  );
  if (typeof delivery === 'object') return lost(sent.undelivered[delivery.undelivered]);
  switch (delivery) {
    case 'sending':
    case 'handed_over':
    case 'delivered':
      return null;
    case 'unconfirmed':
      return <Notice words={sent.unconfirmed} />;
    case 'put_off':
      return <Notice words={sent.putOff} />;
    case 'refused':
      return lost(refused);
  }
}
