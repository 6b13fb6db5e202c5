import type { AuditReply } from '../../../contract/audit-reply.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import type { KeepSettings } from '../../../contract/settings.ts';
import type { Purpose } from '../../../contract/vocabulary.ts';
import { dueFrom, dueSince, mayStillStand } from '../../../otp/retention.ts';
import { streamKey } from '../../../otp/stream.ts';
import type { Desk } from '../desk/desk.ts';
import { settingsWithin } from '../desk/settings-in-force.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { findWhole } from './find-entries.ts';
import { reducerFor } from './may-reduce.ts';
import { NOTHING_REDUCED, reduceRecords, together, type Whole } from './reduce-records.ts';
import { hasTimeForMore } from './time-for-more.ts';

type RetentionRequest = Extract<AuditRequest, { action: 'retention' }>;

/** Where it goes on: with which purpose, and behind which entry. */
interface At {
  purpose: number;
  last: string;
}

/**
 * Counts, or reduces, what is older than its purpose is to be kept, as far as the time of one call reaches. It can
 * be broken off anywhere and begun again.
 */
export async function answerRetention(desk: Desk, request: RetentionRequest): Promise<AuditReply> {
  const { run, after } = request;
  const about = ['retention', run];
  const begun = readCursor(desk.keys, about, after);
  if ('refusal' in begun) return { ok: false, ...begun };
  const reducer = run ? await reducerFor(desk, request, 'retention') : undefined;
  if (reducer !== undefined && 'refusal' in reducer) return { ok: false, ...reducer };
  const { keep } = (await settingsWithin(desk, 0)).settings;
  const purposes = Object.keys(keep) as Purpose[];
  let part = NOTHING_REDUCED;
  let at: At | undefined = (begun.cursor as At | undefined) ?? { purpose: 0, last: '0' };
  for (let looks = 0; at !== undefined && (looks === 0 || hasTimeForMore(desk)); looks += 1) {
    const purpose: Purpose | undefined = purposes[at.purpose];
    const since = purpose && dueSince(keep[purpose], desk.turn.now());
    if (purpose === undefined || since === undefined) {
      at = nextPurpose(at, purposes);
      continue;
    }
    const { records, last } = await findWhole(
      desk,
      [
        { property: 'purpose', is: 'EQ', value: purpose },
        { property: 'happened_at', is: 'LT', value: String(since) },
      ],
      at.last,
    );
    part = together(part, await reduceRecords(desk, records, areDue(desk, keep), reducer));
    at = last === undefined ? nextPurpose(at, purposes) : { ...at, last };
  }
  const goesOn = at && { after: writeCursor(desk.keys, about, at) };
  return { ok: true, action: 'retention', part, ...goesOn };
}

function nextPurpose({ purpose }: At, purposes: readonly Purpose[]): At | undefined {
  return purpose + 1 < purposes.length ? { purpose: purpose + 1, last: '0' } : undefined;
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
