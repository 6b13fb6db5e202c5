import { Alert } from '@hubspot/ui-extensions';
import type { Delivery } from '../../../../contract/record-view.ts';
import { deliveryWords } from '../copy/open.ts';

export function DeliveryNote({ delivery }: { delivery: Delivery }) {
  const words = deliveryWords(delivery);
  if (!words) return null;
  return (
    <Alert title={words.title} variant={delivery === 'refused' ? 'danger' : 'warning'}>
      {words.text}
    </Alert>
  );
}
