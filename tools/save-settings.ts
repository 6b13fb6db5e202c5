import type { Settings } from '../src/contract/settings.ts';
import type { UserActor } from '../src/contract/vocabulary.ts';
import { entryLedger } from '../src/hubspot/entry-ledger.ts';
import { NO_CLOCK } from '../src/hubspot/transport.ts';
import { DEFAULT_SETTINGS } from '../src/otp/default-settings.ts';
import { keyring } from '../src/otp/keyring.ts';
import { readSettings } from '../src/otp/read-settings.ts';
import { saveSettings, settingsHead } from '../src/otp/settings-chain.ts';
import { requestKey } from '../src/otp/stream.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Saves these changes of the defaults as the next settings of the account that the secrets are of, as its
 * admin `by` would at this time. Throws for what nobody could save.
 */
export async function saveChanges(
  variables: Variables,
  changes: Readonly<Partial<Record<keyof Settings, unknown>>>,
  { by, at }: { by: UserActor; at: number },
): Promise<void> {
  const made = keyring({
    accountId: variables['OTP_ACCOUNT_ID'],
    ledgerKey: variables['OTP_LEDGER_KEY'],
    pepper: variables['OTP_PEPPER'],
    previousPepper: variables['OTP_PEPPER_PREVIOUS'],
  });
  if (!made.ok) throw new TypeError(`Bad secret: ${made.missing}`);
  const { keys } = made;
  const read = readSettings({ ...DEFAULT_SETTINGS, ...changes });
  if (!read.ok) throw new TypeError(`Settings that cannot be saved: ${read.wrong}`);
  const turn = {
    now: () => at,
    left: () => 60_000,
    wait: async () => undefined,
    random: Math.random,
  };
  const origin = variables['HUBSPOT_API_ORIGIN'] ?? '';
  const token = variables['PRIVATE_APP_ACCESS_TOKEN'] ?? '';
  const connection = { origin, token, clock: NO_CLOCK, left: turn.left };
  const ledger = entryLedger(connection, turn);
  const ports = { ledger, keys, turn };
  const after = await settingsHead(ports);
  const request = requestKey(keys, ['settings'], crypto.randomUUID());
  const { saved } = await saveSettings(ports, {
    ...{ after, settings: read.settings, by, request },
  });
  if (!saved) throw new Error('Somebody else saved settings at the same time');
}
