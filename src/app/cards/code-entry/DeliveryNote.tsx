import type { Delivery } from '../../../contract/record-view.ts';
import { Notice } from '../frame/Notice.tsx';
import { UNCONFIRMED } from '../words/code-entry.ts';
import { PUT_OFF, undeliveredWords } from '../words/delivery.ts';
import type { Words } from '../words/words.ts';

interface DeliveryNoteProps {
  delivery: Delivery;
  /** What to do where the mail service said no. */
  refused: Words;
  /** What to do where the message came back. */
  wayOn: string;
}

/** Tells where the message may not arrive. */
export function DeliveryNote({ delivery, refused, wayOn }: DeliveryNoteProps) {
  if (typeof delivery === 'object') {
    return <Notice words={undeliveredWords(delivery.undelivered, wayOn)} variant="danger" />;
  }
  switch (delivery) {
    case 'sending':
    case 'handed_over':
    case 'delivered':
      return null;
    case 'unconfirmed':
      return <Notice words={UNCONFIRMED} />;
    case 'put_off':
      return <Notice words={PUT_OFF} />;
    case 'refused':
      return <Notice words={refused} variant="danger" />;
  }
}
