import type { ReducedPart } from '../../../contract/audit-view.ts';
import type { KeepSettings } from '../../../contract/settings.ts';
import type { Purpose } from '../../../contract/vocabulary.ts';
import type { Filter } from '../../../hubspot/search.ts';
import { dueFrom, dueSince, mayStillStand } from '../../../otp/retention.ts';
import { streamKey } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import { findWhole } from './find-entries.ts';
import {
  NOTHING_REDUCED,
  reduceRecords,
  together,
  type Reducer,
  type Whole,
} from './reduce-records.ts';
import { hasTimeForMore } from './time-for-more.ts';

/** Where it goes on: with which of the purposes in the settings, and behind which entry. */
export interface DuePlace {
  purpose: number;
  last: string;
}

/**
 * Reduces what is older than the settings keep it, or counts it where there is nobody who reduces, as far as the
 * time of one call reaches. It can be broken off anywhere and begun again. `at` is absent once all was looked at.
 * Throws `LedgerUnreachable`, `NotSetUp` and `CallFailed`.
 */
export async function reduceDue(
  desk: Desk,
  keep: KeepSettings,
  reducer?: Reducer,
  from: DuePlace = { purpose: 0, last: '0' },
): Promise<{ part: ReducedPart; at?: DuePlace }> {
  const purposes = Object.keys(keep) as Purpose[];
  let part = NOTHING_REDUCED;
  let at: DuePlace | undefined = from;
  let slowest = 0;
  for (
    let looks = 0;
    at !== undefined && (looks === 0 || hasTimeForMore(desk, slowest));
    looks += 1
  ) {
    const purpose: Purpose | undefined = purposes[at.purpose];
    const since = purpose && dueSince(keep[purpose], desk.turn.now());
    if (purpose === undefined || since === undefined) {
      at = nextPurpose(at, keep);
      continue;
    }
    const before = desk.turn.left();
    const { records, last } = await findWhole(
      desk,
      [{ property: 'purpose', is: 'EQ', value: purpose }, isOlder(since)],
      at.last,
    );
    part = together(part, await reduceRecords(desk, records, areDue(desk, keep), reducer));
    slowest = Math.max(slowest, before - desk.turn.left());
    at = last === undefined ? nextPurpose(at, keep) : { ...at, last };
  }
  return { part, ...(at && { at }) };
}

/** What HubSpot's search finds of entries that were made before an instant. */
export function isOlder(since: number): Filter {
  return { property: 'happened_at', is: 'LT', value: String(since) };
}

/** The next one that is not kept for ever. */
function nextPurpose({ purpose }: DuePlace, keep: KeepSettings): DuePlace | undefined {
  const days = Object.values<number | null>(keep);
  const next = days.findIndex((kept, i) => i > purpose && kept !== null);
  return next === -1 ? undefined : { purpose: next, last: '0' };
}

/** By what is sealed, whatever the search went by; and not what a deal may still stand on. */
function areDue(desk: Desk, keep: KeepSettings): (whole: readonly Whole[]) => Promise<Whole[]> {
  return async (whole) => {
    const { ledger, keys, turn } = desk;
    const old = whole.filter(({ entry }) => turn.now() >= dueFrom(entry, keep));
    const next = ({ entry: { stream, n } }: Whole): string => streamKey(keys, stream, n + 1);
    const approvals = old.filter(({ entry }) => mayStillStand(entry)).map(next);
    const followed = await ledger.read('stream_key', approvals);
    return old.filter((one) => !mayStillStand(one.entry) || followed.has(next(one)));
  };
}
