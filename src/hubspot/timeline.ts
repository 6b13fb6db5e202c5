import * as events from '@hubspot/api-client/lib/codegen/events/send/index.js';
import type { StreamEntry } from '../otp/entry.ts';
import { challengeOf } from '../otp/challenge-of.ts';
import { CallFailed } from './failure.ts';
import { actorWords, entryWords, eventWords, maskedOf, PURPOSE_WORDS } from './record-words.ts';
import { entryName } from './record-projection.ts';
import { recordTypeOf } from './record-type.ts';
import { RECORD_EVENTS, type EventProperty } from './schema.ts';
import { notedEntries, noteName, writeNote } from './timeline-note.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/**
 * Tells a record's timeline what happened. Custom events first; in an account without them, a note
 * on the record. `repair` says that an earlier try may have told some of it: HubSpot drops an event
 * whose uuid it has seen (HubSpot docs, Custom events), and notes are looked for first.
 *
 * Throws `CallFailed` when the timeline may not show it; telling it again is safe.
 */
export async function tellTimeline(
  connection: Connection,
  accountId: string,
  entries: readonly StreamEntry[],
  options: { repair: boolean },
): Promise<void> {
  try {
    await sendEvents(connection, accountId, entries);
  } catch (error) {
    if (!(error instanceof CallFailed) || !hasNoEvents(error)) throw error;
    await writeNotes(connection, entries, options.repair);
  }
}

/** The account has no custom events, or the app was not given them, or nobody has defined ours. */
function hasNoEvents({ failure }: CallFailed): boolean {
  return failure === 'not_allowed' || failure === 'not_found' || failure === 'invalid';
}

async function sendEvents(
  connection: Connection,
  accountId: string,
  entries: readonly StreamEntry[],
): Promise<void> {
  const configuration = clientConfiguration(events, connection);
  const inputs = entries.map((entry) => ({
    eventName: `pe${accountId}_${RECORD_EVENTS[recordTypeOf(entry.stream.record)].name}`,
    objectId: entry.stream.record.objectId,
    occurredAt: new Date(entry.at),
    uuid: uuidOf(entry),
    properties: eventProperties(entry),
  }));
  const [only] = inputs;
  if (inputs.length === 1 && only !== undefined)
    await new events.BasicApi(configuration).send(only);
  else await new events.BatchApi(configuration).send({ inputs });
}

function uuidOf({ keys }: StreamEntry): string {
  return noteName(keys.stream_key ?? '');
}

function eventProperties(entry: StreamEntry): Record<EventProperty, string> {
  const { event, state, stream } = entry;
  return {
    otp_summary: entryWords(entry),
    otp_event: eventWords(event),
    otp_purpose: PURPOSE_WORDS[stream.purpose],
    otp_channel: challengeOf(entry).channel,
    otp_destination: maskedOf({ event, state }),
    otp_by: actorWords(entry.by),
    otp_challenge_id: challengeOf(entry).id,
    otp_entry: entryName(stream, entry.n),
  };
}

async function writeNotes(
  connection: Connection,
  entries: readonly StreamEntry[],
  repair: boolean,
): Promise<void> {
  const [first] = entries;
  const known =
    repair && first ? await notedEntries(connection, first.stream.record) : new Set<string>();
  for (const entry of entries) {
    const name = uuidOf(entry);
    if (known.has(name)) continue;
    const words = `${entryWords(entry)} ${actorWords(entry.by)}.`;
    await writeNote(connection, { record: entry.stream.record, at: entry.at, words, name });
  }
}
