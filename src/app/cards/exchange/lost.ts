import type { Delivery } from '../../../contract/record-view.ts';

/** Whether a message certainly does not arrive. */
export function isLost(delivery: Delivery): boolean {
  return delivery === 'refused' || typeof delivery === 'object';
}

/** Whether another message to the same destination could arrive. */
export function mayArriveLater(delivery: Delivery): boolean {
  if (delivery === 'refused') return false;
  if (typeof delivery === 'string') return true;
  switch (delivery.undelivered) {
    case 'no_mailbox':
    case 'bounced_before':
    case 'blocked':
    case 'no_texts':
      return false;
    case 'mailbox_full':
    case 'phone_unreachable':
    case 'our_side':
    case 'other':
      return true;
  }
}
