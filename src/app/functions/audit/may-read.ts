import type { AuditRefusal } from '../../../contract/audit-reply.ts';
import type { AuditClaims } from '../../../contract/audit-request.ts';
import { hasAdmin, mayAct } from '../../../otp/roles.ts';
import { readReader } from '../settings/reader.ts';
import type { ReadingDesk } from './settings-to-read.ts';

/**
 * Why somebody may not read the audit, or undefined: supervisors may, and anybody as long as nobody is an admin. Once
 * a user for whom HubSpot vouched has saved the settings, no other reads, because whom a page names is only a claim.
 * Throws `CallFailed`.
 */
export async function refusalToRead(
  desk: ReadingDesk,
  { user, actor }: AuditClaims,
): Promise<AuditRefusal | undefined> {
  const claims = { user, ...(actor !== undefined && { actor }) };
  const reader = await readReader(desk, claims, desk.settings);
  if ('refusal' in reader) return reader;
  const { roles } = desk.settings.settings;
  if (hasAdmin(roles) && !mayAct(reader.role, 'supervisor')) {
    return { refusal: 'not_allowed', needs: 'supervisor' };
  }
  return desk.demandsVerified && reader.by.assurance !== 'verified'
    ? { refusal: 'not_allowed', needs: 'verified_actor' }
    : undefined;
}
