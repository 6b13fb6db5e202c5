import type { ExtensionEvent } from '@hubspot/ui-extensions';
import type { SyntheticEvent } from 'react';

let last = 0;

/** The part of a DOM event that HubSpot passes to a card: plain data, as it crosses to a worker. */
export const extensionEvent = (event: SyntheticEvent): ExtensionEvent => {
  last += 1;
  return { type: event.type, bubbles: true, timeStamp: event.timeStamp, id: `event-${last}` };
};
