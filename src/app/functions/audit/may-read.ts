import type { AuditRefusal } from '../../../contract/audit-reply.ts';
import type { AuditClaims } from '../../../contract/audit-request.ts';
import { hasAdmin, mayAct } from '../../../otp/roles.ts';
import type { Desk } from '../desk/desk.ts';
import { readReader } from '../settings/reader.ts';

/**
 * Why somebody may not read the audit, or undefined: supervisors may, and anybody as long as nobody is an admin.
 * Throws `CallFailed`.
 */
export async function refusalToRead(
  desk: Desk,
  { user, actor }: AuditClaims,
): Promise<AuditRefusal | undefined> {
  const claims = { user, ...(actor !== undefined && { actor }) };
  const reader = await readReader(desk, claims, desk.settings);
  if ('refusal' in reader) return reader;
  const { roles } = desk.settings.settings;
  return hasAdmin(roles) && !mayAct(reader.role, 'supervisor')
    ? { refusal: 'not_allowed', needs: 'supervisor' }
    : undefined;
}
