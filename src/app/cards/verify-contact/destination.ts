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

/** Where else a code can go than to a dead end: by another channel first, unless the rep chose. */
export function otherThan(dead: string, shown: Shown): DestinationView | null {
  const all = offered(shown);
  const channel = all.find(({ id }) => id === dead)?.channel;
  const others = all.filter(({ id }) => id !== dead);
  return (
    others.find(({ id }) => id === shown.destination) ??
    others.find((other) => other.channel !== channel) ??
    others[0] ??
    null
  );
}
