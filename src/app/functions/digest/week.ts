import { ENTRY_PROPERTY_NAMES } from '../../../hubspot/schema.ts';
import { timePage, type Listing, type Place } from '../../../hubspot/time-pages.ts';
import { isToldAsSealed } from '../../../hubspot/told-as-sealed.ts';
import { checkEntry } from '../../../otp/trail/check-entry.ts';
import { workingHours, type Period } from '../../../otp/week/local-time.ts';
import { count, emptyTally, type Tally } from '../../../otp/week/tally.ts';
import { keptOf } from '../audit/kept.ts';
import type { Desk } from '../desk/desk.ts';

/** What was read of a time. */
export interface Week {
  tally: Tally;
  /** How many entries were read, and how many there are. */
  read: number;
  total: number;
  /** How many of those that were read do not fit their seal, or say other than what was sealed. */
  altered: number;
  /** Up to then everything was read. */
  until: number;
}

const MOST_ENTRIES = 10_000;
const PAGE = 200;
/** For making the message, handing it over and noting that down. */
const TIME_TO_TELL_MS = 3_500;

/**
 * Reads what was written in a time, oldest first, as far as there is time for it: HubSpot takes five searches a
 * second for the whole account. By when HubSpot created an entry, which nobody can change, and whatever else its
 * columns say now. Throws what `timePage` does.
 */
export async function readWeek(
  { connection, patience, keys }: Desk,
  { from, to }: Period,
  zone: string,
): Promise<Week> {
  const isWorkingTime = workingHours(zone);
  const week: Week = { tally: emptyTally(), read: 0, total: 0, altered: 0, until: to };
  const listing: Listing = {
    span: { property: 'hs_createdate', from, last: to - 1 },
    ...{ wanted: 'all', direction: 'ASCENDING', about: PAGE },
    properties: [...ENTRY_PROPERTY_NAMES, 'hs_createdate'],
  };
  let place: Place | undefined;
  do {
    const page = await timePage(connection, patience, listing, place);
    // What lies in this page and behind it, so that the first one tells of all.
    week.total = Math.max(week.total, page.total);
    for (const found of page.found) {
      const { entry, finding } = checkEntry(keys, isToldAsSealed, keptOf(found));
      if (finding !== undefined) week.altered += 1;
      // A copy of an entry would be counted twice.
      if (entry !== undefined && finding?.fault !== 'misplaced')
        count(week.tally, entry, isWorkingTime);
    }
    week.read += page.found.length;
    place = page.next;
  } while (place !== undefined && week.read < MOST_ENTRIES && patience.left() > TIME_TO_TELL_MS);
  if (place !== undefined) week.until = 'behind' in place ? place.behind : place.within - 1;
  return week;
}
