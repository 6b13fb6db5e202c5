import type { AuditReply } from '../../../contract/audit-reply.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import type { ReducedPart } from '../../../contract/audit-view.ts';
import { forgetRecord } from '../../../hubspot/forget-record.ts';
import type { Desk } from '../desk/desk.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { findWhole } from './find-entries.ts';
import { reducerFor } from './may-reduce.ts';
import { NOTHING_REDUCED, reduceRecords, together, type Reducer } from './reduce-records.ts';
import { hasTimeForMore } from './time-for-more.ts';
import { walkStreams, type Place } from './walk-streams.ts';

type ErasureRequest = Extract<AuditRequest, { action: 'erasure' }>;

/** Where it goes on: first through the record's streams by key, then with what has no place in them. */
type At = { isGapped: boolean } & ({ walk: Place } | { last: string });

const BEGINNING: At = { walk: { stream: 0, n: 0 }, isGapped: false };

/**
 * Counts, or reduces, all that the trail holds of a record, as far as the time of one call reaches; from the
 * beginning of a run the record itself shows nothing of it either, nor what was shown meanwhile at its end. It can be
 * broken off anywhere and begun again.
 */
export async function answerErasure(desk: Desk, request: ErasureRequest): Promise<AuditReply> {
  const { run, record, after } = request;
  const about = ['erasure', run, record.objectTypeId, record.objectId];
  const begun = readCursor(desk.keys, about, after);
  if ('refusal' in begun) return { ok: false, ...begun };
  const reducer = run ? await reducerFor(desk, request, 'erasure') : undefined;
  if (reducer !== undefined && 'refusal' in reducer) return { ok: false, ...reducer };
  // First as well: once nothing is left to reduce, nobody is told that the record was not seen to.
  if (run && after === undefined) await forgetRecord(desk.connection, desk.patience, record);
  let part = NOTHING_REDUCED;
  let at: At | undefined = (begun.cursor as At | undefined) ?? BEGINNING;
  for (let looks = 0; at !== undefined && (looks === 0 || hasTimeForMore(desk)); looks += 1) {
    const looked: { part: ReducedPart; at?: At } =
      'walk' in at
        ? await walk(desk, request, at, reducer)
        : await sweep(desk, request, at, reducer);
    part = together(part, looked.part);
    at = looked.at;
  }
  if (at !== undefined) {
    return { ok: true, action: 'erasure', part, after: writeCursor(desk.keys, about, at) };
  }
  if (run) await forgetRecord(desk.connection, desk.patience, record);
  return { ok: true, action: 'erasure', part };
}

async function walk(
  desk: Desk,
  { record }: ErasureRequest,
  { walk: from, isGapped }: Extract<At, { walk: Place }>,
  reducer: Reducer | undefined,
): Promise<{ part: ReducedPart; at: At }> {
  const { records, next, ...walked } = await walkStreams(desk, record, from);
  const part = await reduceRecords(desk, records, (whole) => whole, reducer);
  const gapped = { isGapped: isGapped || walked.isGapped };
  return { part, at: next === undefined ? { last: '0', ...gapped } : { walk: next, ...gapped } };
}

/** What has no place in a stream is not found by key; where an entry is missing from one, nothing behind it is. */
async function sweep(
  desk: Desk,
  { record }: ErasureRequest,
  { last: from, isGapped }: Extract<At, { last: string }>,
  reducer: Reducer | undefined,
): Promise<{ part: ReducedPart; at?: At }> {
  const { records, last } = await findWhole(
    desk,
    [
      { property: 'record_type', is: 'EQ', value: record.objectTypeId },
      { property: 'record_id', is: 'EQ', value: record.objectId },
      ...(isGapped ? [] : [HAS_NO_PLACE]),
    ],
    from,
  );
  const part = await reduceRecords(desk, records, (whole) => whole, reducer);
  return { part, ...(last !== undefined && { at: { last, isGapped } }) };
}

const HAS_NO_PLACE = { property: 'kind', is: 'IN', values: ['answer', 'refused'] } as const;
