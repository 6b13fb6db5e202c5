import { CallFailed } from './failure.ts';
import { patientRead, type Patience } from './patient-read.ts';
import type { RecordType } from './record-type.ts';
import { call, type Connection } from './transport.ts';

/** HubSpot's largest page of associations (HubSpot docs, Associations API). */
const PAGE = 500;

interface Page {
  results: { toObjectId: string | number }[];
  paging?: { next?: { after: string } };
}

/**
 * The ids of all notes on a record, however many: with the record itself HubSpot tells a first page of them alone.
 * Throws `CallFailed`.
 */
export async function readNoteIds(
  connection: Connection,
  patience: Patience,
  { type, id }: { type: RecordType; id: string },
): Promise<string[]> {
  const all: string[] = [];
  let after: string | undefined;
  do {
    const next = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
    const path = `/crm/objects/2026-09/${type}/${id}/associations/notes?limit=${PAGE}${next}`;
    const { text } = await patientRead(patience, () => call(connection, { method: 'GET', path }));
    const { results, paging } = pageIn(text);
    all.push(...results.map(({ toObjectId }) => String(toObjectId)));
    after = paging?.next?.after;
  } while (after !== undefined);
  return all;
}

function pageIn(text: string): Page {
  try {
    return JSON.parse(text) as Page;
  } catch {
    // An answer that is no page tells nothing about any note.
    throw new CallFailed('unknown');
  }
}
