import type { StreamEntry } from '../../../otp/entry.ts';

/** A decision that can be believed, one that cannot, or none. */
export type DecisionAt = (n: number) => StreamEntry | 'spoilt' | undefined;

/** From which place of its stream to which. */
export interface Extent {
  first: number;
  last: number;
}

/**
 * Where the story begins and ends that the entry at place `n` belongs to: with the issue of its code and the last
 * entry about it, or with an override that was asked for and given. What cannot be believed next to it may be a part
 * of it, and is told along.
 */
export function extentOf(
  decisionAt: DecisionAt,
  codeOf: (entry: StreamEntry) => { id: string },
  n: number,
  around: number,
): Extent {
  const entry = decisionAt(n);
  if (entry === undefined || entry === 'spoilt') return { first: n, last: n };
  const { id } = codeOf(entry);
  if (id === '') return extentOfOverride(decisionAt, entry, around);
  const reach = (step: 1 | -1): number => {
    let end = n;
    for (let place = n + step; Math.abs(place - n) <= around; place += step) {
      const other = decisionAt(place);
      if (other === undefined) continue;
      const about = other === 'spoilt' ? id : codeOf(other).id;
      if (about === id) end = place;
      else if (about !== '') break;
    }
    return end;
  };
  return { first: reach(-1), last: reach(1) };
}

function extentOfOverride(
  decisionAt: DecisionAt,
  { event, n }: StreamEntry,
  around: number,
): Extent {
  if (event.kind === 'override_given') return { first: event.asked.n, last: n };
  for (let place = n + 1; place <= n + around; place += 1) {
    const entry = decisionAt(place);
    if (entry === undefined || entry === 'spoilt') continue;
    const { event: given } = entry;
    if (given.kind === 'override_given' && given.asked.n === n) return { first: n, last: place };
  }
  return { first: n, last: n };
}
