import type { DestinationView, PurposeView } from '../../../contract/record-view.ts';
import { purposeOf } from '../exchange/state.ts';
import type { Shown } from './state.ts';

/** Where a code for the purpose in front can go: a text message says nothing about an email address. */
export function offered(shown: Shown): DestinationView[] {
  const isMailOnly = purposeOf(shown).purpose === 'email_ownership';
  return shown.view.destinations.filter(({ channel }) => !isMailOnly || channel === 'email');
}

/** Where the next code goes: what the rep chose, or the preferred one. */
export function destinationOf(shown: Shown): DestinationView | null {
  const destinations = offered(shown);
  return destinations.find(({ id }) => id === shown.destination) ?? destinations[0] ?? null;
}

/** Whether the purpose refuses an address that came onto the record in the last 24 hours. */
export function isTooFresh({ freshness }: DestinationView, { highRisk }: PurposeView): boolean {
  return highRisk && freshness.freshness !== 'settled' && freshness.tooFresh;
}

/** Whether the record still has an address, as far as the last look knows. */
export function isOnRecord(id: string, { view }: Shown): boolean {
  return view.destinations.some((destination) => destination.id === id);
}
