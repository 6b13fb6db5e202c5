import type { SettingsRefusal } from '../../../contract/settings-reply.ts';
import type { SettingsClaims } from '../../../contract/settings-request.ts';
import { NotSetUp } from '../../../hubspot/not-set-up.ts';
import { hasAdmin } from '../../../otp/roles.ts';
import { NEVER_SAVED, type SettingsHead } from '../../../otp/settings-chain.ts';
import type { BareDesk } from '../desk/desk.ts';
import { settingsWithin } from '../desk/settings-in-force.ts';
import { refusalToAdminister, readReader } from './reader.ts';

/**
 * Why somebody may not have things put right, or undefined: an admin may, and anybody as long as there is none.
 * Throws `CallFailed` and what a ledger throws.
 */
export async function refusalToFix(
  desk: BareDesk,
  claims: SettingsClaims,
): Promise<SettingsRefusal | undefined> {
  const head = await headIfAny(desk);
  if (!hasAdmin(head.settings.roles)) return undefined;
  const reader = await readReader(desk, claims, head);
  if ('refusal' in reader) return reader;
  return refusalToAdminister(reader, head);
}

/** Without the ledger's object nobody has saved anything. */
async function headIfAny(desk: BareDesk): Promise<SettingsHead> {
  try {
    return await settingsWithin(desk, 0);
  } catch (error) {
    if (error instanceof NotSetUp) return NEVER_SAVED;
    throw error;
  }
}
