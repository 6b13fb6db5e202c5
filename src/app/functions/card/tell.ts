import { contactProjection, streamAt, writeContact } from '../../../hubspot/contact-projection.ts';
import { tellTimeline } from '../../../hubspot/timeline.ts';
import type { StreamEntry } from '../../../otp/entry.ts';
import type { StreamHead } from '../../../otp/heads.ts';
import type { Desk } from './desk.ts';
import { logPutOff } from './log.ts';

/** Names an entry in a bookmark whose timeline event was accepted. */
export function toldName(purpose: string, n: number): string {
  return `told ${purpose}:${n}`;
}

/** Names an entry in a bookmark whose message was taken by HubSpot. */
export function handedName(purpose: string, n: number): string {
  return `handed ${purpose}:${n}`;
}

/** Tells the timeline; what was accepted, for the bookmark. A failure is mended by the next look. */
export async function tell(desk: Desk, entry: StreamEntry): Promise<string[]> {
  try {
    await tellTimeline(desk.connection, desk.keys.accountId, [entry], { repair: false });
    return [toldName(entry.stream.purpose, entry.n)];
  } catch (error) {
    logPutOff('timeline', error);
    return [];
  }
}

/** Writes the record's properties. A failure is mended by the next look. */
export async function show(desk: Desk, entry: StreamEntry, head: StreamHead): Promise<void> {
  try {
    const properties = contactProjection([streamAt(entry, head)]);
    if (properties !== undefined)
      await writeContact(desk.connection, entry.stream.record.objectId, properties);
  } catch (error) {
    logPutOff('properties', error);
  }
}
