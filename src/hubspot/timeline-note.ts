import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type { RecordRef } from '../contract/vocabulary.ts';
import { recordNotes } from './record-notes.ts';
import { recordTypeOf, type RecordType } from './record-type.ts';
import { clientConfiguration, type Connection } from './transport.ts';

/** HubSpot's own types of the associations from a note. */
const NOTE_TO: Readonly<Record<RecordType, number>> = { contacts: 202, deals: 214 };

const NAME = /\(entry ([0-9a-f-]{36})\)/;

/** A note on a record. */
export interface Note {
  record: RecordRef;
  /** Milliseconds since 1970. */
  at: number;
  words: string;
  /** Of its entry in the ledger, in the shape of a UUID. */
  name: string;
}

/** Writes a note that names its entry, so that it can be found again. Throws `CallFailed`. */
export async function writeNote(
  connection: Connection,
  { record, at, words, name }: Note,
): Promise<void> {
  const api = new objects.BasicApi(clientConfiguration(objects, connection));
  await api.create('notes', {
    properties: {
      hs_timestamp: new Date(at).toISOString(),
      hs_note_body: `${escapeHtml(words)} (entry ${name})`,
    },
    associations: [
      {
        to: { id: record.objectId },
        types: [
          {
            associationCategory: objects.AssociationSpecAssociationCategoryEnum.HubspotDefined,
            associationTypeId: NOTE_TO[recordTypeOf(record)],
          },
        ],
      },
    ],
  });
}

/** The entries that notes of this record tell about, however many others it has. Throws `CallFailed`. */
export async function notedEntries(
  connection: Connection,
  record: RecordRef,
): Promise<Set<string>> {
  const notes = await recordNotes(connection, record);
  return new Set(notes.flatMap(({ body }) => NAME.exec(body)?.[1] ?? []));
}

/** Whether a note's body is one that this app wrote. */
export function isOurs(body: string): boolean {
  return NAME.test(body);
}

/** A key of an entry, which no other entry has, as a name for its note. */
export function noteName(key: string): string {
  const parts = [key.slice(0, 8), key.slice(8, 12), key.slice(12, 16), key.slice(16, 20)];
  return [...parts, key.slice(20, 32)].join('-');
}

/** A note's body is HTML, and a rep's name is whatever somebody typed. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
