import { notedEntries, writeNote, type Note } from './timeline-note.ts';
import type { Connection } from './transport.ts';

/** Writes a note unless the record has it already, from an earlier try. Throws `CallFailed`. */
export async function noteOnce(connection: Connection, note: Note): Promise<void> {
  const noted = await notedEntries(connection, note.record);
  if (!noted.has(note.name)) await writeNote(connection, note);
}
