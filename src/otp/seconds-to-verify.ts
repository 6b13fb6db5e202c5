import type { StreamEntry } from './entry.ts';

/** How long whoever verified took, in whole seconds; undefined of anything else, and of entries of older versions. */
export function secondsToVerify({
  event,
  at,
}: Pick<StreamEntry, 'event' | 'at'>): number | undefined {
  if (event.kind !== 'attempt' || event.issuedAt === undefined) return undefined;
  return Math.max(0, Math.round(((event.receivedAt ?? at) - event.issuedAt) / 1_000));
}
