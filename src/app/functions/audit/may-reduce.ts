import type { AuditRefusal } from '../../../contract/audit-reply.ts';
import type { AuditClaims } from '../../../contract/audit-request.ts';
import type { ReductionReason } from '../../../otp/entry.ts';
import type { Desk } from '../desk/desk.ts';
import { settingsWithin } from '../desk/settings-in-force.ts';
import { readReader, refusalToAdminister } from '../settings/reader.ts';
import type { Reducer } from './reduce-records.ts';

/** Who may have entries reduced: whoever may change the settings. Throws `CallFailed`. */
export async function reducerFor(
  desk: Desk,
  { user, actor }: AuditClaims,
  reason: ReductionReason,
): Promise<Reducer | AuditRefusal> {
  const head = await settingsWithin(desk, 0);
  const reader = await readReader(desk, { user, ...(actor !== undefined && { actor }) }, head);
  if ('refusal' in reader) return reader;
  return refusalToAdminister(reader, head) ?? { by: reader.by, reason };
}
