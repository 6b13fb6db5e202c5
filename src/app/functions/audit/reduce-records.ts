import type { ReducedPart } from '../../../contract/audit-view.ts';
import type { Purpose } from '../../../contract/vocabulary.ts';
import { entryProperties } from '../../../hubspot/entry-properties.ts';
import { replaceEntries, type EntryRecord } from '../../../hubspot/entry-records.ts';
import type {
  LedgerEntry,
  RecordEntry,
  ReductionEntry,
  ReductionReason,
} from '../../../otp/entry.ts';
import { reduced, reducible } from '../../../otp/reduce-entry.ts';
import { noteReduction, type ReductionHead } from '../../../otp/reduction-chain.ts';
import type { Desk } from '../desk/desk.ts';

/** A whole entry, and the record that keeps it. */
export interface Whole {
  record: EntryRecord;
  entry: RecordEntry;
}

/** Who has entries reduced, and why. Carries from one lot to the next where the last was written down. */
export interface Reducer {
  by: ReductionEntry['by'];
  reason: ReductionReason;
  head?: ReductionHead;
}

export const NOTHING_REDUCED: ReducedPart = { looked: 0, reduced: 0, left: 0, purposes: {} };

/**
 * Looks at entries and reduces those that are due, or counts them where there is nobody who reduces. Each is
 * believed first; what does not bear checking stays as it is. Throws `LedgerUnreachable` and `NotSetUp`.
 */
export async function reduceRecords(
  desk: Desk,
  records: readonly EntryRecord[],
  areDue: (whole: readonly Whole[]) => Promise<readonly Whole[]> | readonly Whole[],
  reducer?: Reducer,
): Promise<ReducedPart> {
  const { keys, connection, patience } = desk;
  const looked = records.map((record) => ({ record, found: reducible(keys, record.stored) }));
  const due = await areDue(
    looked.flatMap(({ record, found }) =>
      found.is === 'whole' ? [{ record, entry: found.entry }] : [],
    ),
  );
  if (reducer !== undefined && due.length > 0) {
    const { by, reason } = reducer;
    // The same lot is written down once, however often whoever reduces it has to ask.
    const name = [reason, ...due.map(({ record: { stored } }) => stored.seal)].join(' ');
    const act = { by, reason, entries: due.length, name };
    reducer.head = await noteReduction(desk, act, reducer.head);
    const left = due.map(({ record: { id, stored } }) => ({ id, stored: reduced(desk, stored) }));
    await replaceEntries(connection, patience, left, ({ body }) =>
      entryProperties(JSON.parse(body) as LedgerEntry),
    );
  }
  return {
    looked: records.length,
    reduced: due.length,
    left: looked.filter(({ found }) => found.is === 'broken').length,
    purposes: byPurpose(due),
  };
}

/** Two parts as one. */
export function together(one: ReducedPart, other: ReducedPart): ReducedPart {
  const purposes = { ...one.purposes };
  for (const [purpose, count] of Object.entries(other.purposes) as [Purpose, number][])
    purposes[purpose] = (purposes[purpose] ?? 0) + count;
  return {
    looked: one.looked + other.looked,
    reduced: one.reduced + other.reduced,
    left: one.left + other.left,
    purposes,
  };
}

function byPurpose(due: readonly Whole[]): Partial<Record<Purpose, number>> {
  const purposes: Partial<Record<Purpose, number>> = {};
  for (const { entry } of due) {
    const { purpose } = entry.stream;
    purposes[purpose] = (purposes[purpose] ?? 0) + 1;
  }
  return purposes;
}
