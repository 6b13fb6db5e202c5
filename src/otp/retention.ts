import type { KeepSettings } from '../contract/settings.ts';
import { OVERRIDE_WAITS_MS } from './decide-override.ts';
import type { RecordEntry } from './entry.ts';
import { WRONG_WINDOW_MS, type StreamState } from './stream-state.ts';

const DAY_MS = 24 * 60 * 60_000;

/** The fewest days for which entries are kept: limits and repeated requests look back a week. */
export const LEAST_DAYS_KEPT = 30;
/** Ten years. */
export const MOST_DAYS_KEPT = 3_650;

function millisecondsKept(days: number): number {
  return Math.max(days, LEAST_DAYS_KEPT) * DAY_MS;
}

/** Before when entries were made that may be older than they are to be kept; undefined where that is for ever. */
export function dueSince(days: number | null, now: number): number | undefined {
  return days === null ? undefined : now - millisecondsKept(days);
}

/**
 * From when an entry is older than it is to be kept, and nothing that is decided may still need it; infinite
 * where its purpose is kept for ever. Of the newest entry of a stream see also `mayStillStand`.
 */
export function dueFrom(entry: RecordEntry, keep: KeepSettings): number {
  const days = keep[entry.stream.purpose];
  if (days === null) return Infinity;
  const kept = entry.at + millisecondsKept(days);
  const state = entry.entry === 'stream' ? neededUntil(entry.state) : 0;
  // A week: for as long wrong answers count, and longer than HubSpot repeats any request.
  return Math.max(kept, entry.at + WRONG_WINDOW_MS, state);
}

/** Until when something in a state counts, waits or can be entered. */
function neededUntil({ open, verified, recent, approval, override }: StreamState): number {
  return Math.max(
    0,
    open?.expiresAt ?? 0,
    verified?.until ?? 0,
    approval?.until ?? 0,
    override === undefined ? 0 : override.at + OVERRIDE_WAITS_MS,
    ...[open, ...recent].map((challenge) => challenge?.waiting?.until ?? 0),
  );
}

/**
 * Whether an entry holds an approval that stands for as long as its deal stays where it was approved to go: while
 * it is the newest of its stream, it is what says that the deal may be there.
 */
export function mayStillStand(entry: RecordEntry): boolean {
  if (entry.entry !== 'stream') return false;
  const { approval, earlier } = entry.state;
  return approval !== undefined || earlier !== undefined;
}
