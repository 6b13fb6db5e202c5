import type { AuditReply } from '../../../contract/audit-reply.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import type { AuditRow } from '../../../contract/audit-view.ts';
import type { Channel, Purpose, RecordRef } from '../../../contract/vocabulary.ts';
import { outcomeOf } from '../../../hubspot/audit-outcome.ts';
import { wantedOf } from '../../../hubspot/audit-filters.ts';
import { timeOf } from '../../../hubspot/entry-count.ts';
import { parseTime } from '../../../hubspot/entry-time.ts';
import { ENTRY_PROPERTY_NAMES } from '../../../hubspot/schema.ts';
import type { Found } from '../../../hubspot/search.ts';
import { timePage, type Place } from '../../../hubspot/time-pages.ts';
import type { Keyring } from '../../../otp/keyring.ts';
import type { Readable } from '../../../otp/ledger.ts';
import type { Desk } from '../desk/desk.ts';
import { asOf } from './as-of.ts';
import { filterAsked, readCursor, writeCursor } from './cursor.ts';
import { told } from './kept.ts';

const ROWS = 50;

/** Where the rows go on, and how many there were in all when they began. */
interface Cursor {
  place: Place;
  total: number;
}

/** The next rows of the table, newest first. */
export async function answerRows(
  desk: Desk,
  { filter, after }: Extract<AuditRequest, { action: 'rows' }>,
): Promise<AuditReply> {
  const { connection, patience, keys } = desk;
  const asked = ['rows', filterAsked(filter)];
  const read = readCursor(desk.keys, asked, after);
  if ('refusal' in read) return { ok: false, ...read };
  const cursor = read.cursor as Cursor | undefined;
  const listing = {
    span: timeOf(filter),
    wanted: wantedOf(filter),
    direction: 'DESCENDING',
    properties: ENTRY_PROPERTY_NAMES,
    about: ROWS,
  } as const;
  const page = await timePage(connection, patience, listing, cursor?.place);
  const total = cursor?.total ?? page.total;
  return {
    ...{ ok: true, action: 'rows', asOf: asOf(desk), total },
    rows: page.found.map((found) => rowOf(keys, found)),
    ...(page.next && { after: writeCursor(keys, asked, { place: page.next, total }) }),
  };
}

/** The row of an entry: what it says under its seal, or what is left of it where its seal does not fit. */
function rowOf(keys: Keyring, found: Found): AuditRow {
  const { properties, intact } = told(keys, found);
  const { summary = '', destination = '', actor = '', happened_at: at = '' } = properties;
  // It was found by what HubSpot shows of it: what it says itself may be a mere note, and what somebody wrote there
  // may be nothing that happens.
  const outcome = outcomeOf(properties) ?? outcomeOf(found.properties) ?? 'refused';
  return {
    ...{ id: found.id, at: parseTime(at) ?? 0, outcome, summary, destination, by: actor, intact },
    ...aboutOf(properties),
  };
}

function aboutOf(properties: Readable): Pick<AuditRow, 'purpose' | 'channel' | 'record'> {
  const { purpose, channel, record_type: objectTypeId, record_id: objectId } = properties;
  const record: RecordRef | undefined =
    objectTypeId && objectId ? { objectTypeId, objectId } : undefined;
  return {
    // Of an entry that is not intact it may be anything; the page shows it as it is.
    ...(purpose && { purpose: purpose as Purpose }),
    ...(channel && { channel: channel as Channel }),
    ...(record && { record }),
  };
}
