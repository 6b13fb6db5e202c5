import type { AuditReply } from '../../../contract/audit-reply.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import type { CheckedPart, TrailFinding } from '../../../contract/audit-view.ts';
import { ENTRY_PROPERTY_NAMES } from '../../../hubspot/schema.ts';
import { timePage, type Listing, type Place } from '../../../hubspot/time-pages.ts';
import { isToldAsSealed } from '../../../hubspot/told-as-sealed.ts';
import { checkPart, type TrailCheck } from '../../../otp/trail/check-part.ts';
import { once } from '../../../otp/trail/once.ts';
import type { Desk } from '../desk/desk.ts';
import { giveWay } from '../desk/failure.ts';
import { asOf } from './as-of.ts';
import { checkWitnesses, type WitnessPlace } from './check-witnesses.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { keptOf } from './kept.ts';
import { readKept } from './read-kept.ts';

/** Entries on a page: two of them, and what they build on, have to fit into a function's 128 MB. */
const ENTRIES = 100;
/** Pages that one call checks at the most, and the time that another one may take. */
const PAGES = 8;
const TIME_FOR_A_PAGE_MS = 4_000;
/** Findings that a reply lists. */
const LISTED = 50;

/** How far a check has come; it carries nothing of what it found. */
interface Cursor {
  asOf: number;
  total: number;
  at: { entries: Place | null } | { witnesses: WitnessPlace };
}

/** A part of a check. */
interface Part {
  checked: number;
  total: number;
  findings: TrailFinding[];
  next?: Cursor['at'];
}

type Span = Listing['span'];

/**
 * Checks the next part of all that HubSpot created in this time: first the entries, each with what it builds on,
 * then what the records say that there is.
 */
export async function answerCheck(
  desk: Desk,
  { from, to, after }: Extract<AuditRequest, { action: 'check' }>,
): Promise<AuditReply> {
  const asked = ['check', from, to];
  // A long check must leave the account's calls to those who send and enter codes.
  giveWay(desk);
  const read = readCursor(desk.keys, asked, after);
  if ('refusal' in read) return { ok: false, ...read };
  const cursor = read.cursor as Cursor | undefined;
  // Every part looks at the same entries, whatever is written meanwhile.
  const until = cursor?.asOf ?? asOf(desk);
  const span: Span = { property: 'hs_createdate', from, last: Math.min(to, until) - 1 };
  const at = cursor?.at ?? { entries: null };
  const checked =
    'entries' in at
      ? await checkEntries(desk, span, at.entries ?? undefined)
      : await checkRecords(desk, span, at.witnesses);
  const total = cursor?.total ?? checked.total;
  const { next } = checked;
  return {
    ...{ ok: true, action: 'check', asOf: until, part: partOf(checked, total) },
    ...(next && { after: writeCursor(desk.keys, asked, { asOf: until, total, at: next }) }),
  };
}

function partOf({ checked, findings }: Part, total: number): CheckedPart {
  return { checked, total, findings: findings.slice(0, LISTED), faults: findings.length };
}

async function checkEntries(desk: Desk, span: Span, from: Place | undefined): Promise<Part> {
  const { connection, patience, keys } = desk;
  const check: TrailCheck = { keys, read: readKept(desk), isToldAsSealed };
  const named = new Set<string>();
  const listing: Listing = {
    ...{ span, wanted: 'all', direction: 'ASCENDING', about: ENTRIES },
    properties: [...ENTRY_PROPERTY_NAMES, 'hs_createdate'],
  };
  const pageAt = (place: Place | undefined): ReturnType<typeof timePage> =>
    timePage(connection, patience, listing, place);
  let page = await pageAt(from);
  const part: Part = { checked: 0, total: page.total, findings: [] };
  for (let pages = 1; ; pages += 1) {
    const { found, next } = page;
    const goesOn =
      next && pages < PAGES && patience.left() > TIME_FOR_A_PAGE_MS && !desk.budget.isLow();
    // The next page is on its way while this one is checked.
    const [findings, following] = await Promise.all([
      checkPart(check, found.map(keptOf)),
      goesOn ? pageAt(next) : undefined,
    ]);
    part.checked += found.length;
    part.findings.push(...once(findings, named));
    if (next === undefined) return { ...part, next: { witnesses: { type: 'contacts' } } };
    if (following === undefined) return { ...part, next: { entries: next } };
    page = following;
  }
}

async function checkRecords(desk: Desk, span: Span, place: WitnessPlace): Promise<Part> {
  const { findings, next } = await checkWitnesses(desk, span, place);
  return { checked: 0, total: 0, findings, ...(next && { next: { witnesses: next } }) };
}
