import type { AuditOutcome } from '../../../contract/audit-filter.ts';
import type { AuditReply } from '../../../contract/audit-reply.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import { countEntries } from '../../../hubspot/entry-count.ts';
import { middleSeconds } from '../../../hubspot/median-seconds.ts';
import type { Desk } from '../desk/desk.ts';
import { asOf } from './as-of.ts';

/** Counts by HubSpot's search alone: seven searches, the first five of them at once. */
export async function answerTotals(
  { connection, patience, turn }: Desk,
  { filter }: Extract<AuditRequest, { action: 'totals' }>,
): Promise<AuditReply> {
  const count = (...outcomes: AuditOutcome[]): Promise<number> =>
    countEntries(connection, patience, filter, outcomes);
  const [verified, sent, wrong, refused, overrides] = await Promise.all([
    count('verified'),
    count('issued', 'resent'),
    count('wrong_code'),
    count('refused'),
    count('unlocked', 'confirmed_by_hand'),
  ]);
  const [entries, median] = await Promise.all([
    countEntries(connection, patience, filter),
    middleSeconds(connection, patience, filter, verified),
  ]);
  const totals = {
    ...{ sent, verified, wrong, refused, overrides, entries },
    ...(median !== undefined && { medianSeconds: median }),
  };
  return { ok: true, action: 'totals', asOf: asOf({ turn }), totals };
}
