import { entryProjection, writeContact } from '../../../hubspot/contact-projection.ts';
import { tellTimeline } from '../../../hubspot/timeline.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import type { Desk } from './desk.ts';
import { logPutOff } from './log.ts';

/** Tells the timeline; whether it took it. A failure is mended by a later look. */
export async function tell(desk: Desk, entry: StreamEntry): Promise<boolean> {
  try {
    await tellTimeline(desk.connection, desk.keys.accountId, [entry], { repair: false });
    return true;
  } catch (error) {
    logPutOff('timeline', error);
    return false;
  }
}

/** Writes the record's properties. A failure is mended by a later look. */
export async function show(desk: Desk, entry: StreamEntry, head: StreamHead): Promise<void> {
  try {
    const { objectId } = entry.stream.record;
    await writeContact(desk.connection, objectId, entryProjection(entry, head));
  } catch (error) {
    logPutOff('properties', error);
  }
}
