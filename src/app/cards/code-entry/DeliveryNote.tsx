import type { Delivery } from '../../../contract/record-view.ts';
import { Notice } from '../frame/Notice.tsx';
import { UNCONFIRMED } from '../words/code-entry.ts';
import type { Words } from '../words/words.ts';

interface DeliveryNoteProps {
  delivery: Delivery;
  /** What to do where the mail service said no. */
  refused: Words;
}

/** Tells where the message may not arrive. */
export function DeliveryNote({ delivery, refused }: DeliveryNoteProps) {
  if (delivery === 'sending' || delivery === 'handed_over') return null;
  const isRefused = delivery === 'refused';
  return (
    <Notice words={isRefused ? refused : UNCONFIRMED} variant={isRefused ? 'danger' : 'warning'} />
  );
}
