import type { DestinationView, PurposeView } from '../../../contract/record-view.ts';
import { purposeOf } from '../exchange/state.ts';
import type { Shown } from './state.ts';

/** Where a code for the purpose in front can go, in the order that the account prefers. */
export function offered(shown: Shown): DestinationView[] {
  return purposeOf(shown).channels.flatMap((channel) =>
    shown.view.destinations.filter((one) => one.channel === channel),
  );
}

/** Where the next code goes: what the rep chose, or the preferred one. */
export function destinationOf(shown: Shown): DestinationView | null {
  const destinations = offered(shown);
  return destinations.find(({ id }) => id === shown.destination) ?? destinations[0] ?? null;
}

/** Whether the purpose refuses an address that came onto the record so lately. */
export function isTooFresh(
  { freshness }: DestinationView,
  { refusesNewForMs }: PurposeView,
  now: number,
): boolean {
  return (
    freshness.freshness !== 'settled' && freshness.cameLater && now < freshness.at + refusesNewForMs
  );
}

/** Whether the record still has an address, as far as the last look knows. */
export function isOnRecord(id: string, { view }: Shown): boolean {
  return view.destinations.some((destination) => destination.id === id);
}
