import * as objects from '@hubspot/api-client/lib/codegen/crm/objects/index.js';
import type { RecordRef } from '../contract/vocabulary.ts';
import { READ_LIMIT } from '../otp/ledger.ts';
import { CallFailed } from './failure.ts';
import { recordTypeOf } from './record-type.ts';
import { call, clientConfiguration, type Connection } from './transport.ts';

/** A note on a record, whoever wrote it. */
export interface RecordNote {
  id: string;
  /** HTML. */
  body: string;
}

/** HubSpot's largest page of associations (HubSpot docs, Associations API v4). */
const PAGE = 500;

/**
 * All notes on a record, however many: with the record itself HubSpot tells a first page of them alone.
 * Throws `CallFailed`.
 */
export async function recordNotes(
  connection: Connection,
  record: RecordRef,
): Promise<RecordNote[]> {
  const ids = await noteIds(connection, record);
  const starts = Array.from(
    { length: Math.ceil(ids.length / READ_LIMIT) },
    (_, i) => i * READ_LIMIT,
  );
  const notes: RecordNote[] = [];
  for (const start of starts)
    notes.push(...(await readNotes(connection, ids.slice(start, start + READ_LIMIT))));
  return notes;
}

async function noteIds(connection: Connection, record: RecordRef): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const next: string = after === '' ? '' : `&after=${encodeURIComponent(after)}`;
    // By the path of HubSpot's own client: nobody documents a dated one for this.
    const path = `/crm/v4/objects/${recordTypeOf(record)}/${record.objectId}/associations/notes?limit=${PAGE}${next}`;
    const page = pageIn((await call(connection, { method: 'GET', path })).text);
    ids.push(...page.results.map(({ toObjectId }) => String(toObjectId)));
    after = page.paging?.next?.after;
  }
  return ids;
}

interface Page {
  results: { toObjectId: string | number }[];
  paging?: { next?: { after: string } };
}

function pageIn(text: string): Page {
  try {
    return JSON.parse(text) as Page;
  } catch {
    // An answer that is no page tells nothing about any note.
    throw new CallFailed('unknown');
  }
}

async function readNotes(connection: Connection, ids: readonly string[]): Promise<RecordNote[]> {
  const { results } = await new objects.BatchApi(clientConfiguration(objects, connection)).read(
    'notes',
    {
      inputs: ids.map((id) => ({ id })),
      properties: ['hs_note_body'],
      propertiesWithHistory: [],
    },
  );
  return results.map(({ id, properties }) => ({ id, body: properties['hs_note_body'] ?? '' }));
}
