import type { DestinationView, PurposeView } from '../../../contract/record-view.ts';
import type { Shown } from './state.ts';

/** Where the next code goes: what the rep chose, or the preferred one. */
export function destinationOf({ view, destination }: Shown): DestinationView | null {
  return view.destinations.find(({ id }) => id === destination) ?? view.destinations[0] ?? null;
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
