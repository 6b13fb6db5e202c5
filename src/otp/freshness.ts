import type { Freshness } from '../contract/record-view.ts';
import type { Destination } from './destination.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * How long an address has stood on its record, in the steps that call for a warning: a day, and the
 * 30 days after which a carrier may call it an address of record (47 CFR 64.2003(b)).
 */
export function freshnessOf(destination: Destination, userId: number, now: number): Freshness {
  const age = now - destination.since;
  if (age >= 30 * DAY) return { freshness: 'settled' };
  return {
    freshness: destination.replaced ? 'changed' : 'added',
    at: destination.since,
    byYou: destination.setBy === userId,
    within: age < DAY ? 'day' : 'month',
    cameLater: !destination.cameWithRecord,
  };
}

/** Whether a purpose must not use it: it came to an existing record so lately. 0 ms: none is refused. */
export function isTooFresh(destination: Destination, refusedForMs: number, now: number): boolean {
  return refusedForMs > 0 && !destination.cameWithRecord && now - destination.since < refusedForMs;
}
