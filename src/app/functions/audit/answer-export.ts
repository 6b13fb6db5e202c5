import type { AuditFilter } from '../../../contract/audit-filter.ts';
import type { AuditReply } from '../../../contract/audit-reply.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import { readTimeZone } from '../../../hubspot/account-details.ts';
import { wantedOf } from '../../../hubspot/audit-filters.ts';
import { ENTRY_PROPERTY_NAMES } from '../../../hubspot/schema.ts';
import { PAGE } from '../../../hubspot/search.ts';
import { timePage, type Listing, type Place } from '../../../hubspot/time-pages.ts';
import { exportPart } from '../../../otp/trail/export-part.ts';
import { beginExport, type ExportState } from '../../../otp/trail/export-state.ts';
import type { Desk } from '../desk/desk.ts';
import { asOf } from './as-of.ts';
import { filterAsked, readCursor, writeCursor } from './cursor.ts';
import { keptOf } from './kept.ts';

type ExportRequest = Extract<AuditRequest, { action: 'export' }>;

/** How far an export has come. */
interface Cursor {
  state: ExportState;
  place: Place;
}

/** The next part of an export, as text. */
export async function answerExport(desk: Desk, request: ExportRequest): Promise<AuditReply> {
  const { connection, patience, keys } = desk;
  const { filter, format, after } = request;
  const asked = ['export', format, filterAsked(filter)];
  const read = readCursor(desk.keys, asked, after);
  if ('refusal' in read) return { ok: false, ...read };
  const cursor = read.cursor as Cursor | undefined;
  const state = cursor?.state ?? (await begin(desk, request));
  const listing = listingOf(request, state.scope.asOf);
  const { found, next } = await timePage(connection, patience, listing, cursor?.place);
  const part = exportPart(keys, state, found.map(keptOf), next === undefined);
  return {
    ...{ ok: true, action: 'export', asOf: state.scope.asOf },
    ...{ text: part.text, count: found.length },
    ...(next && { after: writeCursor(keys, asked, { state: part.state, place: next }) }),
  };
}

async function begin(desk: Desk, { filter, format }: ExportRequest): Promise<ExportState> {
  const timeZone = await readTimeZone(desk.connection, desk.patience);
  return beginExport(format, { filter, asOf: asOf(desk), timeZone });
}

/**
 * What is exported: what the table shows; or all that HubSpot created in this time, notes and what was emptied
 * too, where it is to be checked elsewhere and nothing but a time was asked for.
 */
function listingOf({ filter, format }: ExportRequest, until: number): Listing {
  const { from, to } = filter;
  const isWhole = format === 'jsonl' && hasOnlyTime(filter);
  return {
    span: {
      property: isWhole ? 'hs_createdate' : 'happened_at',
      ...{ from, last: Math.min(to, until) - 1 },
    },
    wanted: isWhole ? 'all' : wantedOf(filter),
    direction: 'ASCENDING',
    properties: [...ENTRY_PROPERTY_NAMES, 'hs_createdate'],
    about: PAGE,
  };
}

function hasOnlyTime({ from: _, to: __, ...rest }: AuditFilter): boolean {
  return Object.keys(rest).length === 0;
}
