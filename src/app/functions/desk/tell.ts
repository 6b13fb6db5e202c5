import { CallFailed } from '../../../hubspot/failure.ts';
import { entryProjection, writeRecord } from '../../../hubspot/record-projection.ts';
import { tellTimeline } from '../../../hubspot/timeline.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import type { Desk } from './desk.ts';
import { logPutOff } from './log.ts';

/**
 * What became of something that follows from an entry: `later` if it may work the next time. Nothing of
 * it decides anything, and a later look at the record does what was not done.
 */
export type Followed = 'done' | 'later' | 'refused';

/** Tells the timeline. `repair`: an earlier call may have told it already. */
export function tell(desk: Desk, entry: StreamEntry, { repair = false } = {}): Promise<Followed> {
  return follow('timeline', () =>
    tellTimeline(desk.connection, desk.keys.accountId, [entry], { repair }),
  );
}

/** Writes the record's properties, and `others` with them. */
export function show(
  desk: Desk,
  entry: StreamEntry,
  head: StreamHead,
  others: Readonly<Record<string, string>> = {},
): Promise<Followed> {
  const properties = { ...entryProjection(entry, head), ...others };
  return follow('properties', () => writeRecord(desk.connection, entry.stream.record, properties));
}

/** Does what follows, and keeps its failure from whoever waits for the decision. */
export async function follow(what: string, act: () => Promise<unknown>): Promise<Followed> {
  try {
    await act();
    return 'done';
  } catch (error) {
    logPutOff(what, error);
    const isFinal =
      error instanceof CallFailed && error.failure !== 'busy' && error.failure !== 'unknown';
    return isFinal ? 'refused' : 'later';
  }
}
