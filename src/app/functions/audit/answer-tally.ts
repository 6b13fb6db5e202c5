import type { AuditReply } from '../../../contract/audit-reply.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import { timeOf } from '../../../hubspot/entry-count.ts';
import { wantedOf } from '../../../hubspot/audit-filters.ts';
import { PAGE, type Found } from '../../../hubspot/search.ts';
import { timePage, type Listing, type Place } from '../../../hubspot/time-pages.ts';
import type { Desk } from '../desk/desk.ts';
import { asOf } from './as-of.ts';
import { filterAsked, readCursor, writeCursor } from './cursor.ts';
import { TALLIED, tallyOf } from './tally.ts';

/** Pages that one call reads at the most, and the time that a page may take. */
const PAGES = 5;
const TIME_FOR_A_PAGE_MS = 2_500;

/** Counts the next part of what the filter finds, newest first. */
export async function answerTally(
  desk: Desk,
  { filter, after }: Extract<AuditRequest, { action: 'tally' }>,
): Promise<AuditReply> {
  const asked = ['tally', filterAsked(filter)];
  const read = readCursor(desk.keys, asked, after);
  if ('refusal' in read) return { ok: false, ...read };
  const place = read.cursor as Place | undefined;
  const listing: Listing = {
    span: timeOf(filter),
    wanted: wantedOf(filter),
    direction: 'DESCENDING',
    properties: TALLIED,
    about: PAGE,
  };
  const { found, next } = await somePages(desk, listing, place);
  return {
    ...{ ok: true, action: 'tally', asOf: asOf(desk), tally: tallyOf(found) },
    ...(next && { after: writeCursor(desk.keys, asked, next) }),
  };
}

async function somePages(
  { connection, patience }: Desk,
  listing: Listing,
  from: Place | undefined,
): Promise<{ found: Found[]; next?: Place }> {
  const found: Found[] = [];
  let place = from;
  for (let pages = 0; pages < PAGES; pages += 1) {
    if (pages > 0 && patience.left() < TIME_FOR_A_PAGE_MS) break;
    const page = await timePage(connection, patience, listing, place);
    found.push(...page.found);
    place = page.next;
    if (place === undefined) return { found };
  }
  return { found, ...(place && { next: place }) };
}
