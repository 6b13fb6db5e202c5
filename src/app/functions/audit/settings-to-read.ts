import { completeSettings } from '../../../otp/default-settings.ts';
import { READ_LIMIT, TrailBroken } from '../../../otp/ledger.ts';
import type { SettingsInForce } from '../../../otp/policy.ts';
import { believeSettings } from '../../../otp/seal.ts';
import { settingsKey } from '../../../otp/stream.ts';
import type { BareDesk, Desk } from '../desk/desk.ts';
import { furnished } from '../desk/settings-in-force.ts';

/**
 * The desk of somebody who reads the audit. Where the line of the settings itself is broken, a check has to be able
 * to say so: then who may read goes by the newest version that can be believed. Throws `TrailBroken` where none can,
 * and `LedgerUnreachable`.
 */
export async function furnishedToRead(desk: BareDesk): Promise<Desk> {
  try {
    return await furnished(desk);
  } catch (error) {
    if (!(error instanceof TrailBroken)) throw error;
    const settings = await newestBelieved(desk);
    if (settings === undefined) throw error;
    return { ...desk, settings };
  }
}

/** Among the first versions, of which one read finds all that an account is likely to have. */
async function newestBelieved({ ledger, keys }: BareDesk): Promise<SettingsInForce | undefined> {
  const places = Array.from({ length: READ_LIMIT }, (_, i) => READ_LIMIT - i);
  const names = places.map((n) => settingsKey(keys, n));
  const found = await ledger.read('stream_key', names);
  for (const name of names) {
    const stored = found.get(name);
    if (stored === undefined) continue;
    try {
      const { n, settings } = believeSettings(keys, stored, name);
      return { version: n, settings: completeSettings(settings) };
    } catch (error) {
      if (!(error instanceof TrailBroken)) throw error;
    }
  }
  return undefined;
}
