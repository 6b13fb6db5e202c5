import type { TitleAndText } from '../../../contract/interface-words.ts';
import type { Delivery } from '../../../contract/record-view.ts';
import type { AnyCard } from '../frame/any-card.ts';
import { Notice } from '../frame/Notice.tsx';

interface DeliveryNoteProps {
  card: AnyCard;
  delivery: Delivery;
  /** What to do where the mail service said no. */
  refused: TitleAndText;
}

/** Tells where the message may not arrive. */
export function DeliveryNote({ card, delivery, refused }: DeliveryNoteProps) {
  if (delivery === 'sending' || delivery === 'handed_over') return null;
  const isRefused = delivery === 'refused';
  return (
    <Notice
      words={isRefused ? refused : card.words.sent.unconfirmed}
      variant={isRefused ? 'danger' : 'warning'}
    />
  );
}
