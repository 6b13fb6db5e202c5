import type { AuditReply } from '../../../contract/audit-reply.ts';
import type { AuditRequest } from '../../../contract/audit-request.ts';
import { medianSeconds } from '../../../hubspot/median-seconds.ts';
import type { Desk } from '../desk/desk.ts';

/** However many were verified: about a dozen searches where they are more than HubSpot pages through. */
export async function answerMedian(
  { connection, patience }: Desk,
  { filter }: Extract<AuditRequest, { action: 'median' }>,
): Promise<AuditReply> {
  const median = await medianSeconds(connection, patience, filter);
  return { ok: true, action: 'median', medianSeconds: median };
}
