import type { AuditReply } from '../../../contract/audit-reply.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import type { Desk } from '../desk/desk.ts';
import { settingsWithin } from '../desk/settings-in-force.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { lastForAge } from './last-for-age.ts';
import { reducerFor } from './may-reduce.ts';
import { reduceDue, type DuePlace } from './reduce-due.ts';

type RetentionRequest = Extract<AuditRequest, { action: 'retention' }>;

/**
 * Counts, or reduces, what is older than its purpose is to be kept, as far as the time of one call reaches. It can
 * be broken off anywhere and begun again. Where a count begins, it says who reduced such entries last.
 */
export async function answerRetention(desk: Desk, request: RetentionRequest): Promise<AuditReply> {
  const { run, after } = request;
  const about = ['retention', run];
  const begun = readCursor(desk.keys, about, after);
  if ('refusal' in begun) return { ok: false, ...begun };
  const reducer = run ? await reducerFor(desk, request, 'retention') : undefined;
  if (reducer !== undefined && 'refusal' in reducer) return { ok: false, ...reducer };
  const { keep } = (await settingsWithin(desk, 0)).settings;
  const last = run || after !== undefined ? undefined : await lastForAge(desk);
  const from = begun.cursor as DuePlace | undefined;
  const { part, at } = await reduceDue(desk, keep, reducer, from);
  const goesOn = at && { after: writeCursor(desk.keys, about, at) };
  return { ok: true, action: 'retention', part: { ...part, ...(last && { last }) }, ...goesOn };
}
