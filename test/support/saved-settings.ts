import type { Settings } from '../../src/contract/settings.ts';
import { saveChanges } from '../../tools/save-settings.ts';
import { DANA, type Account } from './account.ts';

/** Saves these changes of the defaults as the account's next settings, as its admin would. */
export async function saveIn(
  { env, emulator }: Account,
  changes: Readonly<Partial<Record<keyof Settings, unknown>>>,
): Promise<void> {
  const by = { userId: DANA.id, name: DANA.name, assurance: 'stated' } as const;
  await saveChanges(env, changes, { by, at: emulator.clock.now() });
}
