import type { SettingsReply } from '../../../contract/settings-reply.ts';
import type { SettingsClaims } from '../../../contract/settings-request.ts';
import type { BareDesk } from '../desk/desk.ts';
import { settingsWithin } from '../desk/settings-in-force.ts';
import { readReader } from './reader.ts';
import { settingsView } from './view.ts';

/** What the settings are now, and all that is needed to change them. */
export async function answerView(desk: BareDesk, claims: SettingsClaims): Promise<SettingsReply> {
  const head = await settingsWithin(desk, 0);
  const reader = await readReader(desk, claims, head);
  if ('refusal' in reader) return { ok: false, ...reader };
  return { ok: true, action: 'view', view: await settingsView(desk, head, reader) };
}
